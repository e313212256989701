import { library } from './library.ts';

// Imported before all else: the browser's own process opens the database while the rest of this script is run. Whoever
// needs the Library hears of what goes wrong.
library().catch(() => undefined);
