/** What a worker thread loads. */
import { load } from './load.js';

export const { lint, prepare, finish } = load('worker').exports;
