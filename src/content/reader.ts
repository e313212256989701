import { readPage, readPageInSteps } from '../page/extract.ts';
import { provide } from './parts.ts';

/** A script of its own: what reads a page that looks like an article. */
provide('reader', { readPage, readPageInSteps });
