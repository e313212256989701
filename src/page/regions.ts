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

/** One regular expression of whole words within class and id names (`post-related`, `sharing_bar`; camel case was split). */
const words = (list: string) => new RegExp(`(?:^|[^a-z])(?:${list.trim().split(/\s+/).join('|')})(?:[^a-z]|$)`);

/** By class or id, first hit wins. The words are those that templates of news sites and blogs share. */
const NAMED: readonly (readonly [Region, RegExp])[] = [
  ['quote', words('pull-?quotes? pq blockquote-pull quote-pull')],
  [
    'caption',
    words('captions? credits? wp-caption-text photo-?credits? image-?credits? img-?caption figcaption legend'),
  ],
  [
    'comments',
    words(
      'comments? commentlist comment-?list comment-?form respond disqus replies discussion comentarios kommentare?',
    ),
  ],
  [
    'share',
    words(`share shares sharing sharedaddy share-?bar share-?tools social socials social-?media follow-?us addtoany
      addthis reactions? actions-?bar article-?tools toolbar`),
  ],
  [
    'related',
    words(`related relateds recirc recirculation recommend(?:ed|ations?)? more-?(?:stories|news|from|in|on|like-this)
      read-?(?:more|next|also|on) also-?(?:read|like) see-?also further-?reading teasers? trending popular most-?(?:read|popular|viewed)
      top-?stories latest-?news up-?next next-?(?:post|article) prev(?:ious)?-?(?:post|article) post-?navigation nav-?links
      outbrain taboola jp-relatedposts crp onward suggested similar topics-list tag-?list tags keywords post-?tags entry-?tags
      article-?tags verwandte mehr-zum-thema relacionad[ao]s? correlati lire-aussi a-lire leia-mais leia-tambem lees-ook`),
  ],
  [
    'promotion',
    words(`newsletters? subscri(?:be|ption|ptions|bers?) sign-?up sign-?in log-?in registration donat(?:e|ion|ions) membership
      paywall regwall piano promo promos promotion promoted sponsored advert advertisement advertising advertorial ads? ad-?(?:slot|unit|container|wrapper|box|label|placeholder)
      banner cookies? cookie-?(?:banner|notice|consent) consent gdpr popup pop-?up modal overlay lightbox app-?(?:promo|download) callout-?box
      cta call-to-action widget-area affiliate`),
  ],
  [
    'details',
    words(`bylines? author authors author-?(?:bio|box|card|info|name|block|meta|details|profile) about-?(?:the-)?author bio post-?author
      date-?line datetime timestamp time-?stamp pub-?date publish(?:ed)?-?date post-?date entry-?date date meta metadata
      post-?meta entry-?meta article-?meta article-?info post-?info reading-?time read-?time breadcrumbs? kicker overline dachzeile
      copyright disclaimer corrections? print-?only`),
  ],
  [
    'nav',
    words(
      'nav navbar navigation menu main-?menu sub-?menu pagination pager page-?numbers tabs toc table-of-contents skip-?link',
    ),
  ],
  ['footer', words('footer site-?footer page-?footer article-?footer colophon')],
  ['aside', words('sidebar side-?bar rail right-?rail secondary complementary infobox fact-?box factbox info-?box')],
];

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

const HENTRY = /(?:^|\s)(?:hentry|type-post|status-publish)(?:\s|$)/;

/** The region a box opens by its own tag, role or names; null where it says nothing of the kind. */
export function regionOf(box: Box): Region | null {
  if (box.tag === 'body' || box.tag === 'html' || box.tag === 'main') return null;
  // WordPress lists a post's topics among its classes: there every word may turn up.
  const topics = HENTRY.test(box.names);
  for (const [region, named] of NAMED) {
    if ((!topics || region === 'comments') && named.test(box.names)) return region;
  }
  if (box.asks > 0 && box.chars < LONGEST_INVITATION) return 'promotion';
  return BY_TAG[box.tag] ?? BY_ROLE[box.role] ?? null;
}

/** Regions that are not of the article's own page: teasers, comments and the site's frame. */
export const ELSEWHERE: ReadonlySet<Region | null> = new Set<Region | null>(['related', 'comments', 'nav', 'footer']);
