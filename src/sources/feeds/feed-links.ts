import { Parser } from 'htmlparser2';
import { webAddress } from './entry.ts';

/** Feeds stand in the head; what is read of a page to find them. */
const READ = 400_000;
const MOST = 10;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/i;
/** A feed of what readers wrote below the articles. */
const COMMENTS = /comment|kommentar|commentaire|comentario/i;

/** Addresses of the feeds that a page names in its head (`rel=alternate`), in their order, without those of comments. */
export function feedLinks(html: string, url: string): string[] {
  const found: string[] = [];
  let base = url;
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href, title = '' }) {
      if (name === 'base' && href) base = webAddress(href, url) ?? base;
      if (name !== 'link' || !FEED_TYPE.test(type.trim())) return;
      if (
        !rel
          .toLowerCase()
          .split(/\s{1,99}/)
          .includes('alternate')
      )
        return;
      const address = webAddress(href, base);
      if (address === null || COMMENTS.test(title) || COMMENTS.test(new URL(address).pathname)) return;
      if (!found.includes(address) && found.length < MOST) found.push(address);
    },
  });
  parser.end(html.slice(0, READ));
  return found;
}
