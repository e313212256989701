import type { ReadPage } from '../page/extract.ts';
import { glance } from '../page/glance.ts';
import type { Analysis, PageApi } from '../shared/contract.ts';
import { CallError } from '../shared/messenger.ts';
import { withoutFragment } from './address.ts';
import type { Annotations } from './annotations.ts';
import { background } from './background.ts';
import { articleDigest } from './digest.ts';
import { breathe, idle } from './idle.ts';
import { kindOf } from './kind.ts';
import { part } from './parts.ts';

/** What was read; `text` is null of a page that was no article at first glance. */
type Read = Pick<ReadPage, 'article'> & { readonly text: ReadPage['text'] | null };

/** What is known of the page as it stands: what was read, and what came back. */
interface Reading {
  readonly read: Read;
  readonly analysis: Analysis | null;
}

/** A page that moves on more often than this while it is being read does not hold still for a reader either. */
const MOST_READS = 3;
/** A page that takes its words away more often than this does without marks. */
const MOST_REDRAWN = 5;

/** One page in one tab: reads it, has it judged, draws the Report, and answers for it. */
export class View implements Omit<PageApi, 'end'> {
  private readonly signal: AbortSignal;
  private reading: Reading | null = null;
  private drawn: Annotations | null = null;
  private underWay: Promise<void> | null = null;
  /** How often the page was put away and shown again. */
  private shown = 0;
  /** What was read last, and where. */
  private seen: { readonly address: string; readonly text: string } | null = null;
  private redrawn = 0;
  /** The reader has hidden the marks on this page, whatever the settings say. */
  private isHidden = false;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    signal.addEventListener('abort', () => this.clear());
  }

  /** Read the page and have it judged; what is under way is waited for, not done twice. */
  refresh(): Promise<void> {
    if (this.underWay !== null) return this.underWay;
    const work = this.readAndDraw().finally(() => {
      if (this.underWay === work) this.underWay = null;
    });
    this.underWay = work;
    return work;
  }

  /**
   * Read again; have it judged again only where something that matters is different. Where the page has put the same words
   * up anew, as scripts that take over a page do, the marks are drawn on those.
   */
  async refreshIfDifferent(): Promise<void> {
    await idle();
    if (this.signal.aborted || this.underWay) return;
    const { reading } = this;
    const before = reading && articleDigest(reading.read.article);
    const now = await readNow();
    if (this.signal.aborted || this.underWay || reading !== this.reading) return;
    if (reading === null || before !== articleDigest(now.article)) return this.refresh();
    if (this.drawn?.isInPlace !== false) return;
    this.wipe();
    await this.draw({ ...reading, read: now });
  }

  /** Marks that are shown stay with their words, wherever the page puts those. */
  async keepMarks(): Promise<void> {
    if (!this.drawn?.isMarked) return;
    this.drawn.keep();
    await this.follow();
  }

  private async follow(): Promise<void> {
    if (this.drawn?.isInPlace !== false || this.redrawn >= MOST_REDRAWN) return;
    this.redrawn++;
    await this.refreshIfDifferent();
  }

  /**
   * Read the page after its address has become another. Many sites put up later what stands there: false where it shows the
   * same text still, which is judged as what stands at the new address only where this is the last look.
   */
  async refreshMoved(isLast: boolean): Promise<boolean> {
    await this.underWay?.catch(() => undefined);
    await idle();
    if (this.signal.aborted) return true;
    const { seen } = this;
    const isSame = seen !== null && seen.address !== here() && seen.text === (await readNow()).article.text;
    if (this.signal.aborted) return true;
    if (isSame && !isLast) return false;
    if (!isSame) this.clear();
    await this.refresh();
    return true;
  }

  /**
   * The page was put away by the browser and is shown again: say what is known of it to a background that has forgotten it, or
   * read what was left before it was judged. Firefox never answers what was asked before that: it is waited for no longer.
   */
  resume(): Promise<void> {
    this.shown++;
    this.underWay = null;
    return this.reading?.analysis ? this.judgeAndDraw(this.reading.read) : this.refresh();
  }

  /** Forget what was read, and take the marks away: the page has become another. */
  clear(): void {
    this.isHidden = false;
    this.redrawn = 0;
    this.wipe();
  }

  isOurs(node: Node): boolean {
    return this.drawn?.isHost(node) ?? false;
  }

  async article() {
    await this.underWay;
    return (this.current?.read ?? (await part('reader')).readPage(document, location.href)).article;
  }

  async report() {
    // The background knows that it has judged before its answer is here.
    await this.underWay?.catch(() => undefined);
    return this.current?.analysis?.report ?? null;
  }

  async look() {
    await this.refreshIfDifferent();
  }

  async show(start: number, end: number) {
    const report = this.reading?.analysis?.report;
    await this.follow();
    // Places in a text that is another by now are none of the caller's.
    if (report !== this.reading?.analysis?.report) return false;
    return this.drawn?.show({ start, end }) ?? false;
  }

  async highlight(on: boolean) {
    if (this.reading?.analysis)
      this.reading = { ...this.reading, analysis: { ...this.reading.analysis, highlight: on } };
    this.drawn?.set(on && !this.isHidden);
  }

  async mute(rules: readonly string[]) {
    const { reading } = this;
    if (!reading?.analysis || reading.analysis.muted.join() === rules.join()) return;
    this.wipe();
    await this.draw({ ...reading, analysis: { ...reading.analysis, muted: rules } });
  }

  async marked() {
    return this.drawn?.isMarked ?? false;
  }

  async toggleMarks() {
    if (!this.drawn) return;
    this.isHidden = this.drawn.isMarked;
    this.drawn.set(!this.isHidden);
  }

  async step(by: 1 | -1) {
    await this.follow();
    return this.drawn?.step(by) ?? false;
  }

  /** What was read of the page at its present address; null where that has not been read yet. */
  private get current(): Reading | null {
    const { reading } = this;
    return reading && withoutFragment(reading.read.article.url ?? '') === here() ? reading : null;
  }

  /**
   * A single-page site may move on while it is being read: then what it shows now is read; should it show the same text
   * still, whoever follows its address reads it when it shows another.
   */
  private async readAndDraw(): Promise<void> {
    for (let reads = 0; reads < MOST_READS; reads++) {
      await idle();
      if (this.signal.aborted) return;
      const kind = kindOf(document);
      if (kind !== null) return background.unreadable(kind);
      const address = here();
      const read = await readNow();
      if (this.signal.aborted || (reads > 0 && this.seen?.text === read.article.text)) return;
      this.seen = { address, text: read.article.text };
      await this.judgeAndDraw(read);
      if (address === here()) return;
    }
  }

  private async judgeAndDraw(read: Read): Promise<void> {
    const address = withoutFragment(read.article.url ?? '');
    const { shown } = this;
    const hasMoved = () => address !== here() || shown !== this.shown;
    let analysis: Analysis | null;
    try {
      analysis = await background.analyze(read.article, this.heldAt(address));
    } catch (error) {
      // The page moved on while it was being read: it will be read again.
      if (error instanceof CallError && error.code === 'refused' && hasMoved()) return;
      throw error;
    }
    if (this.signal.aborted || hasMoved()) return;
    this.wipe();
    await this.draw({ read, analysis });
  }

  /** Id of the Report in hand of that page; null where there is none, or one of the page before it was an article. */
  private heldAt(address: string): string | null {
    const { report } = this.reading?.analysis ?? {};
    if (!report?.article.isArticle || withoutFragment(report.url ?? '') !== address) return null;
    return report.id;
  }

  private async draw(reading: Reading): Promise<void> {
    this.reading = reading;
    const { report } = reading.analysis ?? {};
    if (!reading.read.text || !report || report.quotations.length + report.markers.length === 0) return;
    const { annotate } = await part('marker');
    // How it is to be shown may have changed meanwhile; what is shown may not.
    const analysis = this.reading?.analysis;
    if (this.signal.aborted || this.drawn || analysis?.report !== report) return;
    this.drawn = annotate(document, reading.read.text, {
      ...analysis,
      highlight: analysis.highlight && !this.isHidden,
    });
  }

  private wipe(): void {
    this.reading = null;
    this.drawn?.end();
    this.drawn = null;
  }
}

const here = () => withoutFragment(location.href);

/** A page that is no article at first glance costs no more than that glance. */
async function readNow(): Promise<Read> {
  const none = glance(document, location.href);
  if (none) return { article: none, text: null };
  const { readPageInSteps } = await part('reader');
  return readPageInSteps(document, location.href, breathe);
}
