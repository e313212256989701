import { useCallback } from 'preact/hooks';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsConnector } from './connector.ts';

/** Is the host of a list allowed already? False as well until that is known: then the browser is asked once too often. */
export function useListAllowed(connector: OptionsConnector, url: string | null): boolean {
  const load = useCallback(
    async () => ({ url, allowed: url !== null && (await connector.mayAskList(url)) }),
    [connector, url],
  );
  const { value } = useLoaded(load);
  return value?.url === url && value.allowed;
}
