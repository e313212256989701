import { browser } from '../shared/browser.ts';

/** Services that can be asked, by what they are asked for. The same names stand in the settings. */
const SERVICES = {
  archive: 'https://archive.org',
  copies: 'https://web.archive.org',
  gdelt: 'https://api.gdeltproject.org',
  factCheck: 'https://factchecktools.googleapis.com',
} as const;

type Service = keyof typeof SERVICES;

/** Where a service answers. Only the build for the demonstration can be told otherwise, by what stands in its storage. */
export async function serviceAt(service: Service): Promise<string> {
  if (import.meta.env.DEMONSTRATION === true) {
    const { services } = (await browser.storage.local.get('services')) as {
      services?: Partial<Record<Service, string>>;
    };
    return services?.[service] ?? SERVICES[service];
  }
  return SERVICES[service];
}
