import { firstNamed, namesBy } from './region-names.ts';
import type { Box } from './walk.ts';

/** What a part of a page is for, where its markup says that it is not the article's own text. */
export type Region =
  | 'nav'
  | 'aside'
  | 'footer'
  | 'comments'
  | 'related'
  | 'promotion'
  | 'share'
  | 'details'
  | 'caption'
  | 'quote';

/**
 * By class or id, the first region of this list wins. The names are those that templates of news sites and blogs share;
 * `-?` is a hyphen that may be missing.
 */
const NAMED = namesBy<Region>([
  ['quote', 'pull-?quote pull-?quotes pq blockquote-pull quote-pull'],
  [
    'caption',
    `caption captions credit credits wp-caption-text photo-?credit photo-?credits image-?credit image-?credits img-?caption
      figcaption legend`,
  ],
  [
    'comments',
    `comment comments commentlist comment-?list comment-?form respond disqus replies discussion comentarios kommentar
      kommentare`,
  ],
  [
    'share',
    `share shares sharing sharedaddy share-?bar share-?tools social socials social-?media follow-?us addtoany
      addthis reaction reactions actions-?bar article-?tools toolbar`,
  ],
  [
    'related',
    `related relateds recirc recirculation recommend recommended recommendation recommendations more-?stories more-?news
      more-?from more-?in more-?on more-?like-this read-?more read-?next read-?also read-?on also-?read also-?like see-?also
      further-?reading teaser teasers trending popular most-?read most-?popular most-?viewed top-?stories latest-?news up-?next
      next-?post next-?article prev-?post prev-?article previous-?post previous-?article post-?navigation nav-?links
      outbrain taboola jp-relatedposts crp onward suggested similar topics-list tag-?list tags keywords post-?tags entry-?tags
      article-?tags verwandte mehr-zum-thema relacionada relacionado relacionadas relacionados correlati lire-aussi a-lire
      leia-mais leia-tambem lees-ook`,
  ],
  [
    'promotion',
    `newsletter newsletters subscribe subscriber subscribers subscription subscriptions sign-?up sign-?in log-?in registration
      donate donation donations membership paywall regwall piano promo promos promotion promoted sponsored advert advertisement
      advertising advertorial ad ads ad-?slot ad-?unit ad-?container ad-?wrapper ad-?box ad-?label ad-?placeholder banner
      cookie cookies cookie-?banner cookie-?bar cookie-?notice cookie-?consent cookie-?law cookie-?message
      cookie-?dialog cookie-?wall cookie-?modal cookiebot cmp-?box cmp-?banner qc-cmp didomi onetrust usercentrics
      sp-message klaro iubenda osano truste evidon axeptio tarteaucitron consent gdpr popup pop-?up modal overlay lightbox app-?promo
      app-?download callout-?box cta call-to-action widget-area affiliate`,
  ],
  [
    // Under a post stands who wrote it, in many templates: no frame of the site.
    'details',
    `byline bylines author authors author-?bio author-?box author-?card author-?info author-?name author-?block author-?meta
      author-?details author-?profile about-?author about-?the-author bio post-?author date-?line datetime timestamp
      time-?stamp pub-?date publish-?date published-?date post-?date entry-?date date meta metadata post-?meta entry-?meta
      article-?meta article-?info post-?info reading-?time read-?time breadcrumb breadcrumbs kicker overline dachzeile
      post-footer entry-footer article-footer copyright disclaimer print-?only`,
  ],
  [
    'nav',
    `nav navbar navigation menu main-?menu sub-?menu pagination pager page-?numbers tabs toc table-of-contents
      skip-?link`,
  ],
  ['footer', 'footer site-?footer page-?footer colophon'],
  ['aside', 'sidebar side-?bar rail right-?rail secondary complementary infobox fact-?box factbox info-?box'],
]);

const BY_TAG: Record<string, Region> = {
  nav: 'nav',
  aside: 'aside',
  footer: 'footer',
  figcaption: 'caption',
  caption: 'caption',
  address: 'details',
  form: 'promotion',
  dialog: 'promotion',
};
const BY_ROLE: Record<string, Region> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  search: 'nav',
  alert: 'promotion',
  alertdialog: 'promotion',
  dialog: 'promotion',
};

/** What asks for an e-mail address and says no more than this invites to subscribe, whatever its class and language. */
const LONGEST_INVITATION = 600;

/** How WordPress marks a post. */
const HENTRY = /(?:^|\s)(?:hentry|type-post|status-publish)(?:\s|$)/;

/** WordPress lists a post's topics among its classes: there every word may turn up. */
const isTopic = (names: string) => HENTRY.test(names);

/** The region a box opens by its own tag, role or names; null where it says nothing of the kind. */
function regionOf(box: Box): Region | null {
  if (box.tag === 'body' || box.tag === 'html' || box.tag === 'main') return null;
  const named = firstNamed(NAMED, box.names, (region) => region === 'comments' || !isTopic(box.names));
  if (named) return named;
  if (box.asks > 0 && box.chars < LONGEST_INVITATION) return 'promotion';
  return BY_TAG[box.tag] ?? BY_ROLE[box.role] ?? null;
}

/** The same in its place: under a quotation, a footer says whose words it is. */
export function regionIn(boxes: readonly Box[], index: number): Region | null {
  const box = boxes[index]!;
  const region = regionOf(box);
  return region === 'footer' && boxes[box.parent]?.tag === 'blockquote' ? null : region;
}

/** Templates name so what leads to another article, and also what introduces this one. */
export const isTeaser = ({ names }: Box) => /(?:^|[^a-z])teaser(?:[^a-z]|$)/.test(names);

/** Regions that are not of the article's own page: teasers, comments and the site's frame. */
export const ELSEWHERE: ReadonlySet<Region | null> = new Set<Region | null>(['related', 'comments', 'nav', 'footer']);
