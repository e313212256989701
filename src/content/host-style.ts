/** The style of what stands in our host. Nothing of the page reaches in: everything starts from `initial`. */
export const HOST_STYLE = `
:host {
  all: initial !important;
  position: absolute !important;
  inset-block-start: 0 !important;
  left: 0 !important;
  top: 0 !important;
  width: 0 !important;
  height: 0 !important;
  display: block !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}

.stop {
  all: initial;
  position: absolute;
  pointer-events: none;
  border-radius: 3px;
  forced-color-adjust: auto;
}
.stop:focus {
  outline: 2px solid light-dark(#3f4fb3, #a3aef6);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px light-dark(#ffffff, #15171d);
}
@media (forced-colors: active) {
  .stop:focus { outline-color: Highlight; box-shadow: none; }
}

.tip {
  --paper: #ffffff;
  --raised: #f6f7fa;
  --ink: #1b1e27;
  --quiet: #545b69;
  --line: #dfe2e9;
  --accent: #3f4fb3;
  --changed: #9a5600;
  --shadow: 0 1px 2px rgb(20 24 40 / 8%), 0 10px 30px rgb(20 24 40 / 16%);
  position: fixed;
  inset: auto;
  left: 0;
  top: 0;
  margin: 0;
  box-sizing: border-box;
  width: max-content;
  max-width: min(36rem, calc(100vw - 16px));
  min-width: min(16rem, calc(100vw - 16px));
  padding: 0;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: var(--shadow);
  font: 400 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: start;
  overflow: visible;
  overflow-wrap: anywhere;
  pointer-events: auto;
}
@media (prefers-color-scheme: dark) {
  .tip {
    --paper: #1e2129;
    --raised: #15171d;
    --ink: #e9ebf1;
    --quiet: #a7aebc;
    --line: #3a3f4c;
    --accent: #a3aef6;
    --changed: #efb05c;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 10px 30px rgb(0 0 0 / 55%);
  }
}
@media (forced-colors: active) {
  .tip {
    --paper: Canvas; --raised: Canvas; --ink: CanvasText; --quiet: CanvasText;
    --line: CanvasText; --accent: LinkText; --changed: CanvasText;
  }
}

/* The bridge from the passage to the tooltip: the pointer may rest on it. */
.tip::before {
  content: "";
  position: absolute;
  inset-inline: 0;
  height: 12px;
  bottom: 100%;
}
.tip.above::before { bottom: auto; top: 100%; }

.arrow {
  position: absolute;
  left: var(--arrow, 24px);
  top: -7px;
  width: 12px;
  height: 12px;
  box-sizing: border-box;
  background: var(--paper);
  border: 1px solid var(--line);
  border-right-color: transparent;
  border-bottom-color: transparent;
  clip-path: polygon(-10% -10%, 110% -10%, -10% 110%);
  transform: translateX(-50%) rotate(45deg);
}
.tip.above .arrow {
  top: auto;
  bottom: -7px;
  transform: translateX(-50%) rotate(225deg);
}

.inside {
  max-height: calc(100vh - 24px);
  box-sizing: border-box;
  overflow: auto;
  padding: 12px 14px;
}
.top { display: flex; align-items: flex-start; gap: 14px; }
.heading { margin: 0; font-size: 15px; font-weight: 650; line-height: 1.35; }
.facts { margin: 2px 0 0; color: var(--quiet); font-size: 12.5px; }
.passage {
  margin: 10px 0 0;
  padding: 8px 10px;
  border-radius: 6px;
  background: var(--raised);
  font: 400 15px/1.5 Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif;
}
.passage del { color: var(--changed); text-decoration: line-through; text-decoration-thickness: 1.5px; }
.passage ins { text-decoration: underline 2px var(--changed); text-underline-offset: 2px; font-weight: 600; }
.passage del + ins { margin-inline-start: .3em; }
.note { margin: 8px 0 0; padding-inline-start: 10px; border-inline-start: 2px solid var(--changed); }
.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 14px; margin-top: 8px; min-height: 24px; }
.foot a { color: var(--accent); text-underline-offset: 2px; padding-block: 3px; border-radius: 3px; }
.deed { all: unset; cursor: pointer; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; padding-block: 3px; border-radius: 3px; }
.foot a:focus-visible, .deed:focus-visible, .close:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.close {
  all: unset;
  margin-inline-start: auto;
  box-sizing: border-box;
  min-width: 24px;
  min-height: 24px;
  padding: 1px 7px;
  border: 1px solid var(--line);
  border-radius: 5px;
  color: var(--quiet);
  font-size: 12px;
  line-height: 20px;
  cursor: pointer;
}
@media print { :host { display: none !important; } }
`;
