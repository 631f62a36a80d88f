/** What programs import: see docs/api.md. */
import { load } from './load.js';

export const { build, lint, explain, Failure } = load('cli').exports.api;
