/** Tags beyond this are not told apart: a page with so many has made them up. */
const MOST_TAGS = 24;
const PLAIN_TAG = /^[a-z][a-z0-9-]{0,40}$/;
const ANY = '*';

/**
 * The tags of the elements in which highlighted text stands. A rule for the highlights of every element has the browser
 * find the style of the whole page anew; one for these tags, of the elements that bear them and of what is in those.
 */
export class HighlightTags {
  private readonly isEvery: boolean;
  private readonly tags = new Set<string>();

  /**
   * @param isEvery where the style of a highlight does not reach into the elements inside, as in Firefox: what the page
   * adds later, round words that are marked, would lose their marks.
   */
  constructor(isEvery: boolean) {
    this.isEvery = isEvery;
  }

  /** As selectors. */
  get all(): readonly string[] {
    return this.tags.has(ANY) ? [ANY] : [...this.tags];
  }

  /** Take the tags of what ranges stand in; tells whether there is one that was not known. */
  add(ranges: readonly Range[]): boolean {
    const known = this.tags.size;
    for (const within of new Set(ranges.map(({ commonAncestorContainer }) => commonAncestorContainer))) {
      if (this.tags.has(ANY)) break;
      const isElement = within instanceof Element;
      this.take(isElement ? within : within.parentElement);
      // The prototype's own is asked: a form may have a field of that name.
      if (isElement) for (const inner of Element.prototype.getElementsByTagName.call(within, ANY)) this.take(inner);
    }
    return this.tags.size > known;
  }

  private take(element: Element | null): void {
    const tag: unknown = element?.localName;
    const isPlain = !this.isEvery && typeof tag === 'string' && PLAIN_TAG.test(tag);
    if (isPlain && this.tags.has(tag)) return;
    this.tags.add(isPlain && this.tags.size < MOST_TAGS ? tag : ANY);
  }
}
