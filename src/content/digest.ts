import type { Article } from '../engine/model.ts';

/** What makes a page worth judging again: its text, and the notices and signals round it. */
export function articleDigest({ url, text, title, notices, signals, declared }: Article): string {
  return JSON.stringify([url, title, text, notices, signals, declared]);
}
