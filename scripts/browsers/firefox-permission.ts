import { until } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has elements and globals that no type file describes
type Any = any;

/** Have Firefox ask as it asks readers, and press a button of the question that comes next. */
export async function answerPermission(window: FirefoxWindow, isAllowed: boolean): Promise<void> {
  await window.run(() => {
    (globalThis as Any).Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true);
  });
  await until('the browser to ask', () =>
    window.run((allow: boolean) => {
      const { PopupNotifications } = globalThis as Any;
      const asked = PopupNotifications.panel.querySelector('popupnotification');
      if (PopupNotifications.panel.state !== 'open' || !asked) return false;
      const button = allow ? asked.button : asked.secondaryButton;
      // It takes no press in its first moments, lest one meant for the page goes to it.
      button.disabled = false;
      button.click();
      return PopupNotifications.panel.state !== 'open' || asked.hidden;
    }, isAllowed),
  );
}
