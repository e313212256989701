import { known } from './known.ts';
import { library } from './library.ts';

// Imported before all else: the browser's own processes open the database and read the lists while the rest of this script
// is run. Whoever needs them hears of what goes wrong.
for (const begun of [library(), known()]) begun.catch(() => undefined);
