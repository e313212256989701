import type { JSX } from 'preact';
import { type Source, sourceKey } from '../lists/source-list.ts';

/** Where a source is found; nothing where it goes by that name. */
export function SourceAddress({ source }: { readonly source: Source }): JSX.Element | null {
  const key = sourceKey(source);
  return key === source.name ? null : <bdi>{key}</bdi>;
}
