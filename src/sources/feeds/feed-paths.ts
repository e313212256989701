/** Where news sitemaps stand that no robots.txt names. */
export const SITEMAP_PATHS = ['/news-sitemap.xml', '/sitemap-news.xml', '/sitemap_news.xml', '/sitemap.xml'];
/** Where feeds stand that no page names: tried last. */
export const FEED_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/feed.json'];
