import { browser } from './browser.ts';

/** Chrome's `sidePanel`, of which the polyfill has no types. */
interface SidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}

/** Opens the panel beside the page of a tab. Both browsers do so only within a click: nothing may be awaited before. */
export function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & { readonly sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
