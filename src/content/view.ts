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

/** One page in one tab: reads it, has it judged, draws the Report, and answers for it. */
export class View implements PageApi {
  private readonly signal: AbortSignal;
  private reading: Reading | null = null;
  private drawn: Annotations | null = null;
  private underWay: Promise<void> | null = null;
  /** The reader has hidden the marks on this page, whatever the settings say. */
  private isHidden = false;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    signal.addEventListener('abort', () => this.clear());
  }

  /** Read the page and have it judged; what is under way is waited for, not done twice. */
  refresh(): Promise<void> {
    this.underWay ??= this.readAndDraw().finally(() => {
      this.underWay = null;
    });
    return this.underWay;
  }

  /** Read again; have it judged again only where something that matters is different. */
  async refreshIfDifferent(): Promise<void> {
    await idle();
    if (this.signal.aborted || this.underWay) return;
    const before = this.reading && articleDigest(this.reading.read.article);
    const now = await readNow();
    if (this.signal.aborted || before === articleDigest(now.article)) return;
    await this.refresh();
  }

  /** Say again what is known, to a background that has forgotten it. */
  async announce(): Promise<void> {
    if (this.reading?.analysis) await this.judgeAndDraw(this.reading.read);
  }

  /** Forget what was read, and take the marks away: the page has become another. */
  clear(): void {
    this.isHidden = false;
    this.wipe();
  }

  isOurs(node: Node): boolean {
    return this.drawn?.isHost(node) ?? false;
  }

  async article() {
    await this.underWay;
    return (this.reading?.read ?? (await part('reader')).readPage(document, location.href)).article;
  }

  async report() {
    // The background knows that it has judged before its answer is here.
    await this.underWay?.catch(() => undefined);
    return this.reading?.analysis?.report ?? null;
  }

  async show(start: number, end: number) {
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
    return this.drawn?.step(by) ?? false;
  }

  /** A single-page site may move on while it is being read: then what it shows now is read. */
  private async readAndDraw(): Promise<void> {
    for (let reads = 0; reads < MOST_READS; reads++) {
      await idle();
      if (this.signal.aborted) return;
      const kind = kindOf(document);
      if (kind !== null) return background.unreadable(kind);
      const address = withoutFragment(location.href);
      const read = await readNow();
      if (this.signal.aborted) return;
      await this.judgeAndDraw(read);
      if (address === withoutFragment(location.href)) return;
    }
  }

  private async judgeAndDraw(read: Read): Promise<void> {
    const address = withoutFragment(read.article.url ?? '');
    const hasMoved = () => address !== withoutFragment(location.href);
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

/** A page that is no article at first glance costs no more than that glance. */
async function readNow(): Promise<Read> {
  const none = glance(document, location.href);
  if (none) return { article: none, text: null };
  const { readPageInSteps } = await part('reader');
  return readPageInSteps(document, location.href, breathe);
}
