import { join } from 'node:path';

/** Where a browser with that profile puts downloads; it makes the folder itself. */
export const downloadsOf = (profile: string): string => join(profile, 'downloads');
