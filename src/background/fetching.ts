import { publicFetch } from '../sources/request/fetch-public.ts';
import { library } from './library.ts';

/** Asks the network for something, through the fence. */
export const fetchPublic = publicFetch(library);
