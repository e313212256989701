/** `npm run sentences`: writes the engine's sentences into the English messages of the interface. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sentenceMessages } from './sentence-messages.ts';

/** The name and the description of the extension stand first. */
const AFTER_THE_NAME = 2;

const file = resolve('public/_locales/en/messages.json');
const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const isSaid = ([key]: readonly [string, unknown]) => key.startsWith('said_');
const entries = Object.entries(all);
const others = entries.filter((entry) => !isSaid(entry));
// They keep their place: at the end of the file every new message would meet them.
const place = entries.findIndex(isSaid);
const at = place < 0 ? AFTER_THE_NAME : place;
const said = Object.entries(sentenceMessages());
const messages = Object.fromEntries([...others.slice(0, at), ...said, ...others.slice(at)]);
writeFileSync(file, `${JSON.stringify(messages, null, 2)}\n`);
console.log(`${said.length} messages of sentences written to ${file}`);
