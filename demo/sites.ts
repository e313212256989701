import type { Site } from './site.ts';
import { coastnews } from './sites/coastnews.ts';
import { eastBay } from './sites/east-bay.ts';
import { harbourTimes } from './sites/harbour-times.ts';
import { kestrel } from './sites/kestrel.ts';
import { lantern } from './sites/lantern.ts';
import { newsroom } from './sites/newsroom.ts';
import { nordkuste } from './sites/nordkuste.ts';
import { plainFacts } from './sites/plainfacts.ts';
import { wire } from './sites/wire.ts';

/** Every site of the demonstration. */
export const SITES: readonly Site[] = [
  newsroom,
  wire,
  lantern,
  kestrel,
  coastnews,
  harbourTimes,
  plainFacts,
  eastBay,
  nordkuste,
];
