import type { Report, Span } from '../engine/model.ts';
import type { Painter, Painting } from '../page/highlight.ts';
import type { PageText } from '../page/text-map.ts';
import type { Analysis } from '../shared/contract.ts';
import { mutedEdits, withoutMuted } from '../shared/muted.ts';
import { t } from '../ui/messages.ts';
import { background } from './background.ts';
import { Host } from './host.ts';
import { followPointer } from './hover.ts';
import { layerOf } from './layer.ts';
import { followColours, painters } from './painter.ts';
import { firstLine, type Hit, type Passage, Passages, rangesOf } from './passages.ts';
import { randomName } from './random-name.ts';
import { bringIntoView } from './scroll.ts';
import { type Stop, Stops } from './stops.ts';
import { tipOf, wordsOf } from './tip.ts';
import { Tooltip } from './tooltip.ts';

const SHOWN_FOR_MS = 2500;

/** What is drawn for one Report: marks on the page, and in our host its tooltip and focus stops. */
export class Annotations {
  private readonly document: Document;
  private readonly direction: string;
  private readonly text: PageText;
  private readonly report: Report;
  private readonly passages: Passages;
  private painter: Painter;
  private readonly host: Host;
  private readonly stops: Stops;
  private readonly tooltip: Tooltip;
  private readonly ended = new AbortController();
  private readonly stopOf = new Map<Passage, Stop>();
  private openedBy: 'pointer' | 'focus' | null = null;
  private isOn = false;
  private spot: Stop | null = null;
  private showing: ReturnType<typeof setTimeout> | undefined;
  private cameFrom: HTMLElement | null = null;

  constructor(document: Document, text: PageText, analysis: Analysis, direction: string) {
    this.document = document;
    this.direction = direction;
    this.text = text;
    this.report = withoutMuted(analysis.report, analysis.muted);
    this.passages = new Passages(document, text, this.report, mutedEdits(analysis.report, analysis.muted));
    const salt = randomName();
    this.host = new Host(document, salt);
    const painter = painters(document, this.host, salt);
    this.painter = painter();
    this.stops = new Stops(document, this.host);
    this.tooltip = new Tooltip(document, this.host, {
      closed: () => this.dismiss(),
      // A background that cannot be reached is one that was updated under us: nothing is lost.
      wanted: () => void background.offer().catch(() => undefined),
      compared: (original) => void background.compare(this.report.id, original).catch(() => undefined),
    });
    for (const passage of this.passages.quotations()) this.addStop(passage);
    this.listen();
    followColours(this.ended.signal, () => {
      this.painter.clear();
      this.painter = painter();
      this.set(this.isOn);
    });
    this.set(analysis.highlight);
  }

  get isMarked(): boolean {
    return this.isOn;
  }

  /** Do all passages stand where they were found? A page that puts its text up anew leaves them empty. */
  get isInPlace(): boolean {
    return this.passages.all.every(({ ranges }) => ranges.every(({ collapsed }) => !collapsed));
  }

  /** Is the node the one that we added? */
  isHost(node: Node): boolean {
    return this.host.is(node);
  }

  /** Put back what the page has thrown out of the marks. */
  keep(): void {
    this.painter.keep();
  }

  /** Show the marks, or hide them; what they would say is kept. */
  set(on: boolean): void {
    this.isOn = on && this.passages.all.length > 0;
    if (this.isOn && this.attach()) this.stops.lay();
    if (!this.isOn) this.tooltip.close();
    this.painter.paint(this.isOn ? this.paintings() : []);
  }

  /** Move the focus to the next or previous passage, in a ring; the first time to the first one from the window's top on. */
  step(by: 1 | -1): boolean {
    const stops = [...this.stopOf.values()].filter((stop) => stop.line() !== null);
    if (stops.length === 0) return false;
    const here = stops.findIndex(({ button }) => button === this.host.root.activeElement);
    const visible = stops.findIndex(({ line }) => (line()?.bottom ?? -1) > 0);
    const first = by === 1 ? Math.max(visible, 0) : visible - 1;
    const next = here < 0 ? first : here + by;
    return this.goTo(stops[(next + stops.length) % stops.length]!);
  }

  /** Bring a span of the article into view, tint it for a moment, and move the focus there. */
  show(span: Span): boolean {
    const ranges = rangesOf(this.text, span, this.report.article.blocks);
    const found = this.passages.quotations().find(({ mark }) => mark.start === span.start && mark.end === span.end);
    if (ranges.length === 0) return false;
    this.painter.set('shown', ranges);
    // One that was shown just before does not end this.
    clearTimeout(this.showing);
    this.showing = setTimeout(() => this.painter.set('shown', []), SHOWN_FOR_MS);
    const known = found && this.stopOf.get(found);
    if (known) return this.goTo(known);
    if (this.spot) this.stops.remove(this.spot);
    this.spot = this.stops.add(t('passage_shown'), () => firstLine({ ranges }), ranges[0]!.startContainer);
    return this.goTo(this.spot);
  }

  /** Take everything away. */
  end(): void {
    this.ended.abort();
    this.tooltip.close();
    this.painter.clear();
    this.host.remove();
  }

  /** Our host stands where the article does: below what the page shows above all else it is neither seen nor usable. */
  private attach(): boolean {
    const [first] = this.passages.all;
    return this.host.attach(layerOf(first ? startOf(first) : this.document));
  }

  private paintings(): Painting[] {
    const byStyle = new Map<string, Range[]>();
    for (const { mark, ranges } of this.passages.all) {
      byStyle.set(mark.style, [...(byStyle.get(mark.style) ?? []), ...ranges]);
    }
    return [...byStyle].map(([style, ranges]) => ({ style, ranges }));
  }

  private addStop(passage: Passage): void {
    const { heading, facts } = wordsOf(this.report, passage.mark.quotation);
    const stop = this.stops.add(`${heading}. ${facts}`, () => firstLine(passage), startOf(passage));
    this.stopOf.set(passage, stop);
    stop.button.addEventListener('focus', () => this.openAt(passage, null, stop.line, stop));
  }

  private goTo(stop: Stop): boolean {
    if (!this.attach()) return false;
    const { activeElement } = this.document;
    if (this.host.root.activeElement === null && activeElement instanceof HTMLElement) this.cameFrom = activeElement;
    bringIntoView(stop.line, stop.within);
    this.stops.lay();
    stop.button.focus({ preventScroll: true });
    return true;
  }

  private openAt(passage: Passage, offset: number | null, line: () => DOMRect | null, stop: Stop | null): void {
    if (!this.attach()) return;
    const tip = tipOf(this.report, passage.mark.quotation, offset);
    if (stop) {
      bringIntoView(line, stop.within);
      this.stops.lay();
    }
    this.openedBy = stop ? 'focus' : 'pointer';
    this.tooltip.open(tip, this.direction, line, stop?.button ?? null);
  }

  private dismiss(): void {
    const active = this.host.root.activeElement;
    const stop = this.tooltip.holds(active) ? this.stopBefore(active!) : null;
    this.tooltip.close();
    // The focus goes back to the passage it came from; the card does not open again for that.
    if (stop) stop.button.focus({ preventScroll: true });
    this.tooltip.close();
  }

  /** The focus goes back to where it was on the page. */
  private leave(): void {
    (this.host.root.activeElement as HTMLElement | null)?.blur();
    if (this.cameFrom?.isConnected) this.cameFrom.focus({ preventScroll: true });
    this.cameFrom = null;
  }

  private stopBefore(inCard: Element): Stop | null {
    const button = inCard.closest('.tip')?.previousElementSibling;
    return [...this.stopOf.values()].find((stop) => stop.button === button) ?? null;
  }

  private listen(): void {
    const { signal } = this.ended;
    followPointer(
      this.document,
      {
        find: (x, y) => (this.isOn ? this.passages.at(x, y) : null),
        isOurs: (event) => event.target instanceof Node && this.host.is(event.target),
        open: ({ passage, offset, anchor }: Hit) => this.openAt(passage, offset, anchor, null),
        close: () => this.openedBy === 'pointer' && this.tooltip.close(),
      },
      signal,
    );
    const pressed = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      if (!this.tooltip.isOpen && this.host.root.activeElement === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (this.tooltip.isOpen) this.dismiss();
      else this.leave();
    };
    this.document.addEventListener('keydown', pressed, { signal, capture: true });
    this.host.root.addEventListener('focusout', (event) => {
      const to = (event as FocusEvent).relatedTarget as Element | null;
      if (this.openedBy === 'focus' && !this.tooltip.holds(to)) this.tooltip.close();
    });
    let placing = 0;
    const moved = () => {
      cancelAnimationFrame(placing);
      if (this.tooltip.isOpen) placing = requestAnimationFrame(() => this.tooltip.place());
    };
    this.document.addEventListener('scroll', moved, { signal, capture: true, passive: true });
    const resized = () => {
      this.painter.lay();
      this.stops.lay();
      moved();
    };
    window.addEventListener('resize', resized, { signal, passive: true });
  }
}

const startOf = ({ ranges }: Passage): Node => ranges[0]!.startContainer;
