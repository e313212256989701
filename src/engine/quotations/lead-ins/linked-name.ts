/** "Harn Ministry, 25 October 2031" */
const DATE_BEHIND = /,\s[^,]{0,20}\d.{0,20}$/u;
/** A link may begin with the label that it stands behind: "Source: Harn Ministry". */
const LABEL_BEFORE = /^[^:：]{0,20}[:：]\s*/u;
const LONGEST = 60;

/** Whom the words of a link name, without a label before the name and a date behind it; null where they name nobody. */
export function linkedName(words: string): string | null {
  const name = words.replace(/\s+/g, ' ').trim().replace(LABEL_BEFORE, '').replace(DATE_BEHIND, '');
  return /^\p{Lu}/u.test(name) && name.length < LONGEST ? name : null;
}
