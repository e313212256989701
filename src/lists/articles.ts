/** Words that stand before a name or not, folded: "the Guardian", "Die Zeit". */
export const ARTICLES: ReadonlySet<string> = new Set('the der die das le la les el il lo l o a de het'.split(' '));
