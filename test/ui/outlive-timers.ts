import { afterAll } from 'vitest';

// Preact runs effects by a timer of up to 35 ms where nothing is painted: the document must still be there then.
const LONGEST_TIMER = 60;

afterAll(() => new Promise((resolve) => setTimeout(resolve, LONGEST_TIMER)));
