/** The address of a page of the newsroom: `address('wire')` is its front page. Ports differ from run to run. */
export type Address = (site: string, path?: string) => string;

/** One invented web site, told from the others by its name: `http://NAME.localhost:PORT/`. */
export interface Site {
  /** First label of its host. */
  readonly name: string;
  /** What it calls itself. */
  readonly title: string;
  /** What is served by path; `/` is the front page. */
  readonly pages: Readonly<Record<string, (address: Address) => Content>>;
}

/** A whole HTML document, or something of another type. */
export type Content = string | { readonly type: string; readonly body: string };

/** Paragraphs as HTML. The texts are ours and hold no mark-up but what we wrote. */
export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n        ');
}

/** JSON-LD, safe inside a script element. */
export function structuredData(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
