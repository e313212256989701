import type { Report, Span } from '../engine/model.ts';

/** All that the exercise can ask and do. It talks to this object, not to a wire: tests hand it another. */
export interface ClassroomConnector {
  /** The Report of the article's tab; null where that is closed or has moved on. */
  report(): Promise<Report | null>;
  /** The answer was shown: mark the passages on the article's own page too. */
  reveal(): Promise<void>;
  /** Scrolls the article's tab to a span and brings it to the front; false where it is no longer there. */
  show(span: Span): Promise<boolean>;
}
