/** `npm run sentences`: writes the engine's sentences into the English messages of the interface. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../paths.ts';
import { sentenceMessages } from './sentence-messages.ts';

/** How many messages come first: the name and the description of the extension. */
const AFTER_THE_NAME = 2;

const file = `${ROOT}public/_locales/en/messages.json`;
const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const isSaid = ([key]: readonly [string, unknown]) => key.startsWith('said_');
const entries = Object.entries(all);
const others = entries.filter((entry) => !isSaid(entry));
// They keep their place. At the end of the file they would conflict with every message that is added there.
const place = entries.findIndex(isSaid);
const at = place < 0 ? AFTER_THE_NAME : place;
const said = Object.entries(sentenceMessages());
const messages = Object.fromEntries([...others.slice(0, at), ...said, ...others.slice(at)]);
writeFileSync(file, `${JSON.stringify(messages, null, 2)}\n`);
console.log(`${said.length} messages of sentences written to ${file}`);
