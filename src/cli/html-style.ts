/** The report's look: the extension's colours and patterns, for screen, dark screen and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1f24; --soft: #5a6270; --line: #dfe3e9; --paper: #fff; --reuse: #3f51b5; --speech: #00798c; --tint: #eef0fa; --note: #a15c00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --soft: #a4acb9; --line: #363c46; --paper: #16181d; --reuse: #9aa6f0; --speech: #5cc4d3; --tint: #232842; --note: #f0b45c; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem; }
article + article { border-block-start: 2px solid var(--line); margin-block-start: 3rem; padding-block-start: 2rem; }
h1, .answer, cite, .text, td { font-family: Georgia, 'Noto Serif', serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font: 600 .85rem system-ui, sans-serif; letter-spacing: .04em; text-transform: uppercase; color: var(--soft); margin: 2rem 0 .5rem; }
.answer { font-size: 1.25rem; font-weight: 600; margin: 1.5rem 0 .5rem; }
.meta { color: var(--soft); font: .9rem system-ui, sans-serif; overflow-wrap: anywhere; }
.bar { display: flex; block-size: 1.25rem; background: var(--line); border-radius: 3px; overflow: hidden; }
.bar .reuse { background: var(--reuse); }
.bar .speech { background: repeating-linear-gradient(135deg, var(--speech) 0 6px, transparent 6px 9px); }
a { color: var(--reuse); }
.flags { padding: 0; list-style: none; }
.flags li { border-block-start: 1px solid var(--line); padding: .5rem 0; }
.flags .warning::before { content: '▲ '; color: var(--note); }
.flags .notice::before { content: '◇ '; }
mark { background: var(--tint); color: inherit; text-decoration: underline 2px solid var(--reuse); text-underline-offset: 3px; }
mark.marked { text-decoration-style: dotted; }
mark.introduced { text-decoration-style: dashed; }
mark.speech { text-decoration-color: var(--speech); }
.boilerplate { color: var(--soft); font-size: .85rem; }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; }
th { text-align: start; font-weight: 600; }
td { border-block-start: 1px solid var(--line); padding: .75rem .75rem .75rem 0; vertical-align: top; overflow-wrap: anywhere; }
ins { text-decoration: underline wavy var(--note); }
del { color: var(--note); }
@media (max-width: 40rem) { table, tbody, tr, td { display: block; } thead { display: none; } }
@media print { main { max-width: none; } a { color: inherit; } }
`;
