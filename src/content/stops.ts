import { t } from '../ui/messages.ts';
import { type Host, make } from './host.ts';

/** A place on the page that the keyboard can stop at. */
export interface Stop {
  readonly button: HTMLButtonElement;
  /** The line it stands on; null where that is not shown now. */
  readonly line: () => DOMRect | null;
  /** What that line stands in. */
  readonly within: Node | null;
}

/**
 * The places where the keyboard can stop: ranges of text take no focus, so a quiet button of ours lies over each. They are
 * out of the page's own order of focus until the reader enters them by the shortcut.
 */
export class Stops {
  private readonly document: Document;
  private readonly host: Host;
  private readonly region: HTMLElement;
  private stops: Stop[] = [];

  constructor(document: Document, host: Host) {
    this.document = document;
    this.host = host;
    this.region = make(document, 'section', '');
    this.region.setAttribute('aria-label', t('marks_region'));
    // The page's language is not that of our words.
    this.region.lang = t('language');
    this.region.addEventListener('focusin', () => this.enter());
    this.region.addEventListener('focusout', (event) => {
      if (!this.region.contains(event.relatedTarget as Node | null)) this.leave();
    });
    host.root.append(this.region);
  }

  /** Make one stop; its label is read out, its button never shows but for the ring of focus. */
  add(label: string, line: () => DOMRect | null, within: Node | null): Stop {
    const button = make(this.document, 'button', 'stop');
    button.type = 'button';
    button.tabIndex = -1;
    button.setAttribute('aria-label', label);
    const stop = { button, line, within };
    this.stops.push(stop);
    this.region.append(button);
    return stop;
  }

  remove(stop: Stop): void {
    stop.button.remove();
    this.stops = this.stops.filter((each) => each !== stop);
  }

  clear(): void {
    this.stops = [];
    this.region.replaceChildren();
  }

  /** Lay each over its line, as lines stand now. */
  lay(): void {
    const corner = this.host.corner();
    const lines = this.stops.map((stop) => stop.line());
    this.stops.forEach(({ button }, i) => {
      const line = lines[i];
      if (!line) return;
      button.style.left = `${line.left - corner.left}px`;
      button.style.top = `${line.top - corner.top}px`;
      button.style.width = `${line.width}px`;
      button.style.height = `${line.height}px`;
    });
  }

  private enter(): void {
    for (const { button } of this.stops) button.tabIndex = 0;
  }

  private leave(): void {
    for (const { button } of this.stops) button.tabIndex = -1;
  }
}
