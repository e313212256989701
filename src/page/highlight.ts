import { highlightSheet, PAINT_ORDER } from './highlight-style.ts';
import { HighlightTags } from './highlight-tags.ts';

/** Ranges to be painted in one style. */
export interface Painting {
  readonly style: string;
  readonly ranges: readonly Range[];
}

/** Paints ranges of a page. */
export interface Painter {
  /** Paint these, and nothing that was painted before. */
  paint(paintings: readonly Painting[]): void;
  /** Paint ranges in one style, instead of those it had. */
  set(style: string, ranges: readonly Range[]): void;
  clear(): void;
  /** Follow the lines of the page, where the browser does not do so by itself. */
  lay(): void;
  /** Put back what the page has thrown out. */
  keep(): void;
}

/**
 * Paints ranges of a page through the CSS Custom Highlight API: its document is not changed, but for a style sheet that
 * it adopts. The names are new on every page, so that no page can know them.
 */
export class Highlighter implements Painter {
  private readonly document: Document;
  private readonly salt: string;
  private readonly sheet = new CSSStyleSheet();
  private readonly tags = new HighlightTags(import.meta.env.FIREFOX === true);
  private readonly painted = new Map<string, Highlight>();

  constructor(document: Document, salt: string) {
    this.document = document;
    this.salt = salt;
  }

  /** Has this browser the Custom Highlight API? */
  static isSupported(): boolean {
    return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
  }

  /** Take away what another Highlighter, that is no longer there to do so, has painted under its name. */
  static removeNamed(document: Document, salt: string): void {
    if (!Highlighter.isSupported()) return;
    for (const i of PAINT_ORDER.keys()) CSS.highlights.delete(salt + i);
    const sheets = document.adoptedStyleSheets;
    const isIts = ({ cssRules }: CSSStyleSheet) => cssRules[0]?.cssText.includes(`::highlight(${salt}`) ?? false;
    for (let i = sheets.length - 1; i >= 0; i--) if (isIts(sheets[i]!)) sheets.splice(i, 1);
  }

  paint(paintings: readonly Painting[]): void {
    this.clear();
    this.cover(paintings.flatMap(({ ranges }) => ranges));
    for (const { style, ranges } of paintings) this.set(style, ranges);
  }

  set(style: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      this.painted.delete(this.nameOf(style));
      CSS.highlights.delete(this.nameOf(style));
      return;
    }
    this.cover(ranges);
    const highlight = new Highlight(...ranges);
    highlight.priority = PAINT_ORDER.indexOf(style);
    this.painted.set(this.nameOf(style), highlight);
    CSS.highlights.set(this.nameOf(style), highlight);
    this.keep();
  }

  clear(): void {
    this.painted.clear();
    for (const style of PAINT_ORDER) CSS.highlights.delete(this.nameOf(style));
    const at = this.document.adoptedStyleSheets.indexOf(this.sheet);
    if (at >= 0) this.document.adoptedStyleSheets.splice(at, 1);
  }

  lay(): void {}

  /** A page may replace the sheets it has adopted, and one that has highlights of its own may clear all there are. */
  keep(): void {
    if (this.painted.size === 0) return;
    const { adoptedStyleSheets } = this.document;
    if (!adoptedStyleSheets.includes(this.sheet)) adoptedStyleSheets.push(this.sheet);
    for (const [name, highlight] of this.painted) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  /** Have the sheet speak of every element that these ranges stand in. */
  private cover(ranges: readonly Range[]): void {
    if (this.tags.add(ranges)) this.sheet.replaceSync(highlightSheet(this.tags.all, (style) => this.nameOf(style)));
  }

  private nameOf(style: string): string {
    return this.salt + PAINT_ORDER.indexOf(style);
  }
}
