import { LINE_RULES } from '../../src/engine/markers/rules/index.ts';
import { pageRules } from '../../src/engine/markers/rules/page.ts';
import { SENTENCES } from '../../src/engine/sentences/index.ts';
import { filled, placesOf, type Template } from '../../src/engine/sentences/template.ts';

// The rules' sentences are the same whoever is known.
const NOBODY = { named: () => [], at: () => null, namesIn: () => [] };

/** Every sentence that the engine can write, by its name. */
export function allTemplates(): Record<string, Template> {
  const rules = [...LINE_RULES.filter((rule) => rule.reported), ...pageRules(NOBODY)];
  return { ...SENTENCES, ...Object.fromEntries(rules.map(({ id, reason }) => [`rule.${id}`, reason])) };
}

/** The English messages of the interface that say them: what `public/_locales/en/messages.json` has to hold. */
export function sentenceMessages(): Record<string, { message: string; description: string }> {
  const messages: Record<string, { message: string; description: string }> = {};
  for (const [id, template] of Object.entries(allTemplates())) {
    const places = placesOf(template);
    const place = (name: string) => `$${places.findIndex((one) => one.name === name) + 1}`;
    const described = places.map(({ kind, name }) => `${place(name)}: ${name} (${kind})`).join('; ');
    const description = described === '' ? 'In a report.' : `In a report. ${described}.`;
    const key = `said_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
    if (typeof template === 'string') messages[key] = { message: filled(template, place), description };
    else {
      messages[`${key}_one`] = { message: filled(template[0], place), description };
      messages[`${key}_other`] = { message: filled(template[1], place), description };
    }
  }
  return messages;
}
