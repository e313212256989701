import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Commands, connectCommands } from './commands.ts';
import { until } from './driver.ts';

/**
 * With these Chromium shows what it draws itself, outside every page, as a tree of its views, and takes presses on them;
 * headless too. It writes the port into its profile.
 */
export const VIEWS = ['--enable-ui-devtools=0', '--enable-features=ui-debug-tools-enable-synthetic-events'];

/** A part of what Chromium draws. */
interface View {
  readonly nodeId: number;
  /** `name`, the name, and more. */
  readonly attributes?: readonly string[];
  readonly children?: readonly View[];
}

const QUESTION = 'ExtensionInstallDialogView';
const BUTTON = 'MdTextButton';
/** Seconds between presses. */
const APART_S = 2;
const MOST_PRESSES = 5;

/** Press a button of the question that Chromium asks next. */
export async function answerPermission(profile: string, isAllowed: boolean): Promise<void> {
  const port = readFileSync(join(profile, 'UIDevToolsActivePort'), 'utf8').trim();
  const views = await connectCommands(`ws://127.0.0.1:${port}/0`);
  try {
    await views.send('DOM.enable');
    await views.send('CSS.enable');
    const words = isAllowed ? 'Allow' : 'Deny';
    await until('the browser to ask', () => isAsking(views));
    // It takes no press in its first moments, lest one meant for the page goes to it, and none so soon after another.
    for (let presses = 1; await isAsking(views); presses++) {
      await until(`“${words}” to press`, () => press(views, words));
      const isAnswered = async () => !(await isAsking(views));
      await until('the question to close', isAnswered, APART_S).catch((error: unknown) => {
        if (presses === MOST_PRESSES) throw error;
      });
    }
  } finally {
    views.close();
  }
}

const question = async (views: Commands): Promise<View | undefined> =>
  within((await views.send('DOM.getDocument')).root, QUESTION)[0];

const isAsking = async (views: Commands): Promise<boolean> => (await question(views)) !== undefined;

/** Press the button of the question that says so, once it can be pressed; true also where nothing is asked any more. */
async function press(views: Commands, words: string): Promise<boolean> {
  const asked = await question(views);
  if (!asked) return true;
  for (const { nodeId } of within(asked, BUTTON)) {
    const { matchedCSSRules } = await views.send('CSS.getMatchedStylesForNode', { nodeId });
    const properties = propertiesOf(matchedCSSRules);
    if (properties.get('Text') !== words || properties.get('Enabled') !== 'true') continue;
    for (const type of ['mousePressed', 'mouseReleased']) {
      const event = { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' };
      await views.send('DOM.dispatchMouseEvent', { nodeId, event });
    }
    return true;
  }
  return false;
}

/** What a view is told by comes as rules of style do. */
interface Rule {
  readonly rule: {
    readonly style: { readonly cssProperties: readonly { readonly name: string; readonly value: string }[] };
  };
}

function propertiesOf(rules: readonly Rule[]): Map<string, string> {
  const all = rules.flatMap(({ rule }) => rule.style.cssProperties);
  return new Map(all.map(({ name, value }) => [name, value]));
}

/** All views of that name in one, in the order in which they are drawn. */
function within(view: View, name: string): View[] {
  const found: View[] = [];
  const open = [view];
  for (let next = open.shift(); next; next = open.shift()) {
    if (next.attributes?.includes(name)) found.push(next);
    open.push(...(next.children ?? []));
  }
  return found;
}
