import type { BackgroundApi } from './contract.ts';

/** Every method of the background, for those who call it: the compiler misses one that the contract gains. */
export const BACKGROUND_METHODS: { readonly [Method in keyof BackgroundApi]: true } = {
  analyze: true,
  load: true,
  unreadable: true,
  dark: true,
  run: true,
  state: true,
  saveOriginal: true,
  forgetOriginal: true,
  offer: true,
  compare: true,
  getOriginal: true,
  getArchived: true,
  searchOriginal: true,
  lookUpsFor: true,
  lookUp: true,
  openLink: true,
  requestsLately: true,
  wantOriginal: true,
  wantToRun: true,
  previewList: true,
  updateList: true,
  following: true,
  work: true,
  changed: true,
};
