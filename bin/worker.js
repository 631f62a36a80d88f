/** What a worker thread loads. */
import { load } from './load.js';

export const { lint, outline, prepare, finish } = load('worker').exports;
