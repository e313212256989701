import type { Site } from '../site.ts';
import { paragraphs } from '../site.ts';
import { alteredFerryTalks } from '../stories/ferry-talks.ts';

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #f1f2f4; color: #222; font: 17px/1.65 'Trebuchet MS', 'Segoe UI', sans-serif; }
  .masthead { background: #8c1c13; color: #fff; text-align: center; padding: 26px 16px 22px; }
  .masthead a { color: inherit; text-decoration: none; font: 900 44px/1 Impact, 'Arial Black', sans-serif; letter-spacing: .02em; text-transform: uppercase; }
  .masthead span { display: block; margin-top: 8px; font-size: 14px; color: #f4d9d6; }
  nav { background: #2b2b2b; text-align: center; } nav a { display: inline-block; padding: 11px 15px; color: #eee; text-decoration: none; font-size: 14px; font-weight: 700; }
  .wrap { max-width: 780px; margin: 26px auto; background: #fff; padding: 34px 44px; box-shadow: 0 1px 4px #0002; }
  h1 { font-size: 36px; line-height: 1.16; margin: 0 0 12px; }
  .entry-meta { color: #777; font-size: 14px; display: flex; gap: 14px; align-items: center; }
  .fact-check-badge { background: #e4f5e6; color: #176a25; border: 1px solid #9bd0a3; border-radius: 3px; padding: 2px 10px; font-weight: 700; }
  h2.standfirst { font-size: 20px; font-weight: 400; color: #555; border-left: 4px solid #8c1c13; padding-left: 16px; margin: 22px 0; }
  .share { margin: 30px 0; } .share a { display: inline-block; background: #3b5998; color: #fff; padding: 9px 16px; margin-right: 8px; text-decoration: none; font-size: 14px; }
  .comments-area { border-top: 3px solid #eee; margin-top: 34px; padding-top: 22px; }
  .comment-form label { display: block; font-size: 14px; margin: 12px 0 4px; } .comment-form textarea, .comment-form input[type=text] { width: 100%; padding: 9px; border: 1px solid #ccc; }
  .comment-form button { margin-top: 14px; background: #8c1c13; color: #fff; border: 0; padding: 12px 24px; font-weight: 700; }
`;

/** What this copy changed without saying so: three words in ten paragraphs. */
export const LANTERN_CHANGES = {
  'five-year-old Tidewater': 'six-year-old Tidewater',
  'on at least 23 days': 'on at least 28 days',
  'by helicopter twice a week': 'by helicopter once a week',
};

const path = '/2026/10/ferry-talks-collapse-as-velland-walks-out-on-islanders/';
const title = 'Ferry Talks COLLAPSE As Velland Walks Out On Its Own Islanders';

/** The seed's form: two paragraphs of its own, a lead-in, then another's article, under a label the site gave itself. */
export const lantern: Site = {
  name: 'dailylantern',
  title: 'The Daily Lantern',
  pages: {
    [path]: (address) => `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} - The Daily Lantern</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="The Daily Lantern">
    <meta property="og:title" content="${title}">
    <meta property="article:published_time" content="2026-10-14T09:05:00+00:00">
    <link rel="canonical" href="${address('dailylantern', path)}">
    <style>${style}</style>
  </head>
  <body class="single single-post">
    <header class="masthead"><a href="/">The Daily Lantern</a><span>Light where they would rather have none</span></header>
    <nav><a href="/">Home</a><a href="/">World</a><a href="/">Sea &amp; Power</a><a href="/">Opinion</a><a href="/">Store</a></nav>
    <div class="wrap">
      <main>
      <article class="post">
        <header class="entry-header">
          <h1 class="entry-title">${title}</h1>
          <div class="entry-meta"><span class="fact-check-badge">Fact checked</span><span class="posted-on">October 14, 2026</span><span class="author vcard">by Rex Calloway</span></div>
        </header>
        <div class="entry-content">
        <h2 class="standfirst">Forty thousand people cut off as the ministers go home to dinner</h2>
        <p>The government of Velland has walked away from the only talks that could have brought the ferries back before winter, leaving its own islanders to fend for themselves.</p>
        <p>The foreign minister, Ilse Maarten, left the customs house at Port Anselm without shaking hands, and by the next morning the two capitals were back to doing what they do best, which is blaming each other while somebody else pays.</p>
        <p>Meridian Wire reports:</p>
        ${paragraphs(alteredFerryTalks(LANTERN_CHANGES).slice(0, 11))}
        </div>
        <div class="share"><a href="/">Share this</a><a href="/">Send to a friend</a></div>
      </article>
      <div id="comments" class="comments-area">
        <p class="no-comments-yet"><a href="#respond">Be the first to comment</a></p>
        <div id="respond" class="comment-respond">
          <h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3>
          <form id="commentform" class="comment-form">
            <p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> Required fields are marked *</p>
            <label for="comment">Comment</label><textarea id="comment" rows="5"></textarea>
            <label for="author">Name *</label><input id="author" type="text">
            <label for="email">Email *</label><input id="email" type="text">
            <button type="button">Post Comment</button>
          </form>
          <p class="akismet_comment_form_privacy_notice">This site uses Akismet to reduce spam. <a href="/">Learn how your comment data is processed.</a></p>
        </div>
      </div>
      </main>
    </div>
  </body>
</html>`,
  },
};
