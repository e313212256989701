import type { Site } from '../site.ts';
import { paragraphs, structuredData } from '../site.ts';

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #f7f8fb; color: #1d2433; font: 17px/1.62 'Segoe UI', system-ui, sans-serif; }
  .top { background: #fff; border-bottom: 1px solid #dfe3ec; } .top div { max-width: 900px; margin: auto; padding: 18px 24px; display: flex; gap: 26px; align-items: baseline; }
  .top b { font-size: 22px; } .top b::before { content: '='; color: #0a7d55; font-weight: 900; margin-right: 8px; } .top a { color: #46506a; text-decoration: none; font-size: 15px; }
  article { max-width: 720px; margin: 38px auto 70px; padding: 36px 44px; background: #fff; border: 1px solid #dfe3ec; border-radius: 10px; }
  h1 { font-size: 33px; line-height: 1.18; margin: 0 0 16px; }
  .byline { font-size: 14.5px; color: #46506a; } .checked-by { font-size: 14.5px; color: #46506a; border-left: 3px solid #0a7d55; padding-left: 12px; margin-bottom: 24px; }
  .claim { display: grid; grid-template-columns: 110px 1fr; gap: 8px 16px; background: #f0f6f3; border-radius: 8px; padding: 18px 20px; margin: 0 0 26px; font-size: 16px; }
  .claim dt { font-weight: 700; } .claim dd { margin: 0; }
`;

const path = '/checks/patrol-boat-video';
const title = 'Video of a patrol boat striking a ferry is from a 2021 rescue exercise';
const published = '2026-10-16T11:20:00+01:00';
const claim = 'A video shows a Karsund patrol boat ramming a passenger ferry in the Lasmar Strait in October 2026.';
const texts = [
  'A video that has been shared several thousand times since Wednesday shows a grey patrol boat running alongside a white ferry and striking its hull, while people in orange vests stand at the rail. The caption says that it was filmed in the Lasmar Strait on the night the talks between Karsund and Velland broke down.',
  'The recording is real, but it is older than that and shows something else. It was made on 5 June 2021, in daylight, during a rescue exercise in the bay of Port Anselm, and the people in orange vests were volunteers of the sea rescue society.',
  'We found the earliest copy on the channel of the society itself, where it was published two days after the exercise under the title “Boarding drill with the old Lasmar III”. It is four minutes long. The version now in circulation is a cut of 19 seconds, mirrored left to right, with the commentary removed.',
  'Three details tell where and when it was filmed. The ferry carries a blue funnel; the company painted its funnels red in 2023. The mast of the harbour office, which was taken down last year, can be seen behind the stern. And the sun stands in the north-west at a height that, at this latitude, it reaches on a June evening and never in October.',
  '“That is our boat and those are our people, and nobody was hurt except for a bruise on the thumb,” said Kari Midtun, who led the exercise for the rescue society. She provided the plan of the day, which names the patrol boat and lists the contact between the two hulls as the third of seven manoeuvres.',
  'The Karsund coastguard confirmed that the vessel in the recording is the Vigilant, which was sold for scrap in 2024. The Velland foreign ministry said that it had not used the video and had received no report of a collision on the night of 13 October.',
  'The account that published the shortened version on Wednesday did not answer our questions. It had earlier posted scenes from a film as news footage.',
];

/** A fact-checker’s article: it names its checker and says in structured data which claim it reviewed. */
export const plainFacts: Site = {
  name: 'plainfacts',
  title: 'Plain Facts',
  pages: {
    [path]: (address) => {
      const url = address('plainfacts', path);
      const publisher = { '@type': 'Organization', name: 'Plain Facts', url: address('plainfacts') };
      return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} | Plain Facts</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Plain Facts">
    <meta property="og:title" content="${title}">
    <meta property="article:published_time" content="${published}">
    <link rel="canonical" href="${url}">
    ${structuredData({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: title,
          datePublished: published,
          mainEntityOfPage: url,
          author: { '@type': 'Person', name: 'Ines Marrow', url: address('plainfacts', '/people/ines-marrow') },
          publisher,
        },
        {
          '@type': 'ClaimReview',
          url,
          datePublished: published,
          claimReviewed: claim,
          author: publisher,
          itemReviewed: {
            '@type': 'Claim',
            datePublished: '2026-10-14',
            appearance: { '@type': 'CreativeWork', url: address('harbourboard', '/posts/88120') },
          },
          reviewRating: {
            '@type': 'Rating',
            ratingValue: 1,
            bestRating: 5,
            worstRating: 1,
            alternateName: 'Wrong context',
          },
        },
      ],
    })}
    <style>${style}</style>
  </head>
  <body>
    <header class="top"><div><b>Plain Facts</b><a href="/">Checks</a><a href="/">How we work</a><a href="/">Corrections</a></div></header>
    <main>
      <article>
        <h1>${title}</h1>
        <div class="byline">By <a rel="author" href="/people/ines-marrow">Ines Marrow</a> · <time datetime="${published}">16 October 2026</time></div>
        <div class="checked-by">Fact checked by <a href="/people/bo-tennant">Bo Tennant</a></div>
        <dl class="claim"><dt>The claim</dt><dd>${claim}</dd><dt>What we found</dt><dd>Wrong context: filmed during a rescue exercise in June 2021.</dd></dl>
        ${paragraphs(texts)}
      </article>
    </main>
  </body>
</html>`;
    },
  },
};
