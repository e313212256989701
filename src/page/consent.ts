import type { Dom } from './dom.ts';
import type { PageBoxes } from './walk.ts';

// Stems, tried on small letters; what a consent box speaks of in the languages of most pages.
const COOKIES =
  /cookie|куки|кукі|クッキー|쿠키|çerez|ملفات تعريف الارتباط|evästei|ciasteczk|sütik|informasjonskaps|informationskaps/;
const CHOICE =
  /consent|accept|agree|preferenc|zustimm|einwillig|einstellung|akzept|préférenc|acept|acconsent|aceit|toestemming|voorkeur|samtyck|samtykke|zgod|zgody|souhlas|соглас|同意|동의|موافق|kabul|onay|suostu/;
const OTHERS =
  /partner|vendor|third part|dritte|tiers|tercer|terze parti|terceir|derde|parceir|socios|партн|第三者|合作伙伴|파트너|شركا|ortak/;
const DATA =
  /personal data|personal information|privacy|personenbezogen|datenschutz|données personnelles|à caractère personnel|confidentialité|datos personales|privacidad|dati personali|dados pessoais|persoonsgegevens|personuppgift|personopplysning|danych osobowych|персональн|個人情報|개인정보|البيانات الشخصية|الخصوصية|kişisel veri|device|gerät|appareil|dispositi|apparaat/;
const TERMS = [COOKIES, CHOICE, OTHERS, DATA];

const BUTTONS = 'button,[role="button"],input[type="submit"],input[type="button"],a[href^="#"],a[href^="javascript:"]';
/** More text than this is no box, but may be an article about them. */
const LONGEST = 3_500;

/**
 * Indices of boxes that ask for consent to cookies: with a button, and every paragraph speaks of cookies, of what may be
 * chosen, of the site's partners or of personal data. `weights`: of each flow that is running text.
 */
export function consentIn(page: PageBoxes, weights: readonly number[], dom: Dom): ReadonlySet<number> {
  const found = new Set<number>();
  const tried = new Set<number>();
  page.flows.forEach((flow, i) => {
    if (weights[i] === 0 || flow.text.length > LONGEST || !COOKIES.test(flow.text.toLowerCase())) return;
    const box = widest(page, weights, flow.box);
    if (tried.has(box)) return;
    tried.add(box);
    if (isConsent(page, box) && dom.within(page.boxes[box]!.element, BUTTONS).length > 0) found.add(box);
  });
  return found;
}

/** The outermost box around one in which all running text speaks of such things. */
function widest({ boxes, flows }: PageBoxes, weights: readonly number[], from: number): number {
  let at = from;
  for (let up = boxes[at]!.parent; up >= 0 && boxes[up]!.chars <= LONGEST; up = boxes[up]!.parent) {
    for (let i = boxes[up]!.firstFlow; i < boxes[up]!.endFlow; i++) {
      if (weights[i]! > 0 && !isOfConsent(flows[i]!.text)) return at;
    }
    at = up;
  }
  return at;
}

function isOfConsent(text: string): boolean {
  const small = text.toLowerCase();
  return TERMS.some((term) => term.test(small));
}

/** A headline of the first level heads an article about them. */
function isConsent({ boxes, flows }: PageBoxes, box: number): boolean {
  const { firstFlow, endFlow } = boxes[box]!;
  const inside = flows.slice(firstFlow, endFlow);
  if (inside.some((flow) => boxes[flow.box]!.tag === 'h1')) return false;
  const text = inside.map((flow) => flow.text.toLowerCase()).join('\n');
  return CHOICE.test(text) && (OTHERS.test(text) || DATA.test(text));
}
