/**
 * The report's look, for screen, dark screen and paper: the extension's colours and patterns. A serif for words that
 * come from articles, the system's sans for Quotient's own. Colour says whose words (reuse, speech, own), pattern says
 * on what evidence; amber is for what deserves attention.
 */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --raised: #f6f7fa; --ink: #1b1e27; --soft: #545b69; --line: #dfe2e9; --reuse: #3f4fb3; --tint: #eef0fb; --gap: #c9cff2; --speech: #0b7568; --speech-tint: #e8f5f2; --own: #e3e6ec; --note: #9a5600; --serif: Charter, 'Iowan Old Style', Georgia, 'Noto Serif', 'Liberation Serif', serif; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #15171d; --raised: #1e2129; --ink: #e9ebf1; --soft: #a7aebc; --line: #30343f; --reuse: #8d9af0; --tint: #20243b; --gap: #3a4278; --speech: #45b8a9; --speech-tint: #16302d; --own: #2c303b; --note: #efb05c; } }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; overflow-wrap: anywhere; }
main, .top { max-inline-size: 56rem; margin-inline: auto; padding-inline: 1.5rem; }
.top { display: flex; align-items: center; gap: .6rem; padding-block: 1.25rem; font-weight: 600; }
.top span { inline-size: 1.7rem; block-size: 1.7rem; border-radius: 6px; background: var(--reuse); color: var(--paper); font: 700 2rem/2.35rem var(--serif); text-align: center; }
article { padding-block: 1rem 3rem; }
article + article { border-block-start: 1px solid var(--line); padding-block-start: 2.5rem; }
p, ul { margin: 0; }
ul { padding: 0; list-style: none; }
h1, .answer, cite, .text p, .text h3, .text blockquote, .pair p { font-family: var(--serif); }
h1 { font-size: 1.45rem; line-height: 1.3; font-weight: 600; margin: 0 0 .25rem; }
h2 { font-size: .8rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 2.5rem 0 .75rem; }
.meta { color: var(--soft); font: .87rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif !important; }
a { color: var(--reuse); text-underline-offset: 2px; }
:target { scroll-margin-block-start: 3rem; outline: 2px solid var(--note); outline-offset: 3px; }
.answer { font-size: 1.75rem; line-height: 1.25; font-weight: 700; margin: 1.75rem 0 .9rem; text-wrap: balance; }
.bar { display: flex; gap: 3px; block-size: 1.3rem; border-radius: 4px; overflow: hidden; }
.bar i { flex: 0 1 0; min-inline-size: 3px; }
i.reuse { background: var(--reuse); }
i.marked { background: radial-gradient(circle at 4px 4px, var(--gap) 1.6px, transparent 2px) 0 0/8px 8px var(--reuse); }
i.introduced { background: repeating-linear-gradient(135deg, var(--reuse) 0 7px, var(--gap) 7px 11px); }
i.speech { background: var(--speech); }
i.own { background: var(--own); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin-block-start: .7rem; color: var(--soft); }
.legend + .meta { margin-block-start: .5rem; }
.legend li { display: flex; gap: .5rem; }
.legend i { flex: none; inline-size: .85rem; block-size: .85rem; border-radius: 3px; margin-block-start: .32rem; }
.legend b { color: var(--ink); font-weight: 600; }
.flags li { display: flex; gap: .75rem; align-items: flex-start; border-block-start: 1px solid var(--line); padding-block: .75rem; }
.flags div { flex: 1; min-inline-size: 0; }
.flags svg { flex: none; inline-size: 1.3rem; block-size: 1.3rem; fill: none; stroke: var(--soft); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; margin-block-start: .1rem; }
.flags .warning svg { stroke: var(--note); }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.15rem; }
.card + .card { margin-block-start: .75rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .1rem 1rem; font-size: 1rem; }
cite { font-style: normal; font-size: 1.1rem; }
.actions { display: flex; gap: 1.25rem; }
.actions:not(:empty) { margin-block-start: .5rem; }
.plain li { padding-block: .2rem; }
.text > * { max-inline-size: 42rem; }
.text p, .text blockquote { font-size: 1.08rem; line-height: 1.7; margin: 0 0 1rem; }
.text h3 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
.text blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; }
.text .boilerplate, .text .caption { color: var(--soft); font-size: .9rem; margin-block-end: .5rem; }
.text .boilerplate { opacity: .8; }
mark { background: var(--tint); color: inherit; text-decoration: underline 2px solid var(--reuse); text-decoration-skip-ink: none; text-underline-offset: 4px; box-decoration-break: clone; }
mark.marked { text-decoration-style: dotted; }
mark.introduced { text-decoration-style: dashed; }
mark.speech { background: var(--speech-tint); text-decoration-color: var(--speech); text-decoration-thickness: 1px; }
ins, del { font-weight: 600; }
ins { text-decoration: underline wavy 1.5px var(--note); text-decoration-skip-ink: none; text-underline-offset: 4px; }
del { color: var(--note); text-decoration: line-through; font-weight: 400; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 2rem; border-block-start: 1px solid var(--line); padding-block: 1rem; }
.pair > div { min-inline-size: 0; }
.pair h3 { font-size: .87rem; font-weight: 600; margin: 0 0 .4rem; }
.pair p { line-height: 1.6; }
.pair > .meta { grid-column: 1 / -1; }
@media (max-width: 40rem) { main, .top { padding-inline: 1rem; } .answer { font-size: 1.4rem; } .pair { grid-template-columns: 1fr; row-gap: 1.25rem; } .legend { flex-direction: column; } }
@media (forced-colors: active) { .bar, .legend i { border: 1px solid; } i { forced-color-adjust: none; } }
@media print { :root { color-scheme: light; } main, .top { max-inline-size: none; } i, mark, .top span { print-color-adjust: exact; } .actions a[href^='#'], .flags a { display: none; } .actions a { font-size: 0; } .actions a::after { content: attr(href); font-size: .87rem; } .plain a[href]::after { content: ' ' attr(href); } .card, .pair, .flags li { break-inside: avoid; } h1, h2, h3 { break-after: avoid; } p { orphans: 3; widows: 3; } }
`;
