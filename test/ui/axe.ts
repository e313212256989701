import axe from 'axe-core';

/** What axe finds wrong with a part of the page, one line each. jsdom draws nothing, so contrast is judged elsewhere. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, impact, nodes }) => nodes.map((node) => `${id} (${impact}): ${node.html}`));
}
