/** One way of looking at a view. */
export interface Variant {
  readonly name: string;
  readonly colours: 'light' | 'dark';
  readonly forced: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Folder of its messages. */
  readonly language: string;
  /** CSS pixels; a page at 200 % has half of them. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of CSS. */
  readonly scale: number;
}

const usual: Variant = {
  name: 'light',
  colours: 'light',
  forced: false,
  direction: 'ltr',
  language: 'en',
  width: 1280,
  height: 1000,
  scale: 1,
};

/** The lights and hands that a view must work in. */
export const VARIANTS: readonly Variant[] = [
  usual,
  { ...usual, name: 'dark', colours: 'dark' },
  { ...usual, name: 'forced-colours', forced: true },
  { ...usual, name: 'right-to-left', direction: 'rtl', language: 'ar' },
  { ...usual, name: 'zoom-200', width: 640, height: 500, scale: 2 },
  { ...usual, name: 'zoom-400', width: 320, height: 250, scale: 4 },
  { ...usual, name: '320px', width: 320, height: 640 },
  { ...usual, name: 'long-words', language: 'pseudo', width: 320, height: 640 },
];

// A popup is as wide as its own style sheet says.
const POPUP = { width: 384, height: 600 };

/** The variant for one view: a popup has no window to fill. */
export function sized(variant: Variant, view: string): Variant {
  return view === 'popup' && variant.width > POPUP.width ? { ...variant, ...POPUP } : variant;
}
