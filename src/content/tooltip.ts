import { t } from '../ui/messages.ts';
import { type Host, make } from './host.ts';
import type { Tip } from './tip.ts';
import type { Piece } from './tip-passage.ts';

const GAP = 10;
const MARGIN = 8;
const ARROW_AT = 48;
const ARROW_MARGIN = 18;

/** What the reader does in the card. */
export interface TooltipDeeds {
  /** The card's own key cap was pressed. */
  closed(): void;
  /** The offer to get the original was pressed. */
  wanted(): void;
  /** An Original is to be set beside the page. */
  compared(original: string): void;
}

/**
 * The card that says whose words a passage is. It shows; it fetches and changes nothing: a page can lay things over it, so
 * what it offers is done in a window of our own, and what it opens is a place to read.
 */
export class Tooltip {
  private readonly document: Document;
  private readonly host: Host;
  private readonly card: HTMLElement;
  private anchor: (() => DOMRect | null) | null = null;
  private tip: Tip | null = null;

  constructor(document: Document, host: Host, deeds: TooltipDeeds) {
    this.document = document;
    this.host = host;
    this.card = make(document, 'div', 'tip');
    this.card.id = 'tip';
    this.card.setAttribute('popover', 'manual');
    this.card.setAttribute('role', 'group');
    this.card.setAttribute('aria-labelledby', 'tip-heading');
    this.card.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      if ((event.target as Element).closest('.close')) deeds.closed();
      if ((event.target as Element).closest('.want')) deeds.wanted();
      if ((event.target as Element).closest('.compare') && this.tip?.compared) deeds.compared(this.tip.compared);
    });
  }

  get isOpen(): boolean {
    return this.anchor !== null;
  }

  /** Is the focus on something in the card? */
  holds(node: Node | null): boolean {
    return node !== null && this.card.contains(node);
  }

  /**
   * Show a card beside a line of text.
   *
   * @param after the focus stop that the card belongs to in the order of the keyboard; null for the pointer's.
   */
  open(tip: Tip, direction: string, anchor: () => DOMRect | null, after: Element | null): void {
    this.close();
    this.card.replaceChildren(make(this.document, 'div', 'arrow'), this.inside(tip));
    this.card.dir = direction;
    // The page's language is not that of our words.
    this.card.lang = t('language');
    if (after) after.after(this.card);
    else this.host.root.append(this.card);
    this.anchor = anchor;
    this.tip = tip;
    this.card.showPopover();
    this.place();
  }

  close(): void {
    if (!this.anchor) return;
    this.anchor = null;
    this.card.remove();
  }

  /** Stand beside the line, wherever it is now; close where it has left the window. */
  place(): void {
    const line = this.anchor?.();
    const { innerHeight: height } = window;
    const { clientWidth: width } = this.document.documentElement;
    if (!line || line.bottom < 0 || line.top > height) {
      this.close();
      return;
    }
    const inside = this.card.querySelector<HTMLElement>('.inside')!;
    inside.style.maxHeight = '';
    const below = height - line.bottom - GAP - MARGIN;
    const above = line.top - GAP - MARGIN;
    const size = this.card.getBoundingClientRect();
    const isAbove = size.height > below && above > below;
    inside.style.maxHeight = `${Math.max(80, isAbove ? above : below)}px`;
    const tall = Math.min(size.height, Math.max(80, isAbove ? above : below));
    // The card hangs from the point, or from the beginning of the line, its arrow a little in from the corner.
    const point = Math.min(Math.max(line.left + Math.min(line.width, ARROW_AT), MARGIN), width - MARGIN);
    const wanted = this.card.dir === 'rtl' ? point + ARROW_AT - size.width : point - ARROW_AT;
    const left = Math.max(MARGIN, Math.min(wanted, width - size.width - MARGIN));
    this.card.classList.toggle('above', isAbove);
    this.card.style.left = `${left}px`;
    this.card.style.top = `${isAbove ? line.top - GAP - tall : line.bottom + GAP}px`;
    const arrow = Math.min(Math.max(point - left, ARROW_MARGIN), size.width - ARROW_MARGIN);
    this.card.style.setProperty('--arrow', `${arrow}px`);
  }

  private inside({ heading, facts, passage, language, notes, link, compared, offered }: Tip): HTMLElement {
    const { document } = this;
    const head = make(document, 'p', 'heading', heading);
    head.id = 'tip-heading';
    const close = make(document, 'button', 'close', t('tip_close'));
    close.type = 'button';
    close.setAttribute('aria-label', t('tip_close_label'));
    const top = make(document, 'div', 'top', head);
    const inside = make(document, 'div', 'inside', top, make(document, 'p', 'facts', facts));
    if (passage) inside.append(this.difference(passage, language));
    for (const note of notes) inside.append(make(document, 'p', 'note', note));
    const ways = [
      compared === null ? null : this.button('compare', t('compare')),
      offered === null ? null : this.button('want', t('get_original', offered)),
      link === null ? null : this.wayTo(link),
    ].filter((way) => way !== null);
    if (ways.length === 0) top.append(close);
    else inside.append(make(document, 'div', 'foot', ...ways, close));
    return inside;
  }

  private button(className: string, words: string): HTMLElement {
    const button = make(this.document, 'button', `deed ${className}`, words);
    button.type = 'button';
    return button;
  }

  private wayTo(link: string): HTMLElement {
    const open = make(this.document, 'a', '', t('tip_open_there'));
    open.href = link;
    open.target = '_blank';
    open.rel = 'noopener noreferrer';
    return open;
  }

  private difference(pieces: readonly Piece[], language: string): HTMLElement {
    const element = make(this.document, 'p', 'passage');
    element.lang = language;
    element.dir = 'auto';
    const tags = { same: 'span', deleted: 'del', inserted: 'ins' } as const;
    for (const { text, kind } of pieces) element.append(make(this.document, tags[kind], '', text));
    return element;
  }
}
