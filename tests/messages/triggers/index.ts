import { document, editions } from './document.ts';
import { files } from './files.ts';
import { print } from './print.ts';
import { rule } from './rule.ts';
import type { Triggers } from './trigger.ts';

export const triggers: Triggers = { ...rule, ...document, ...editions, ...files, ...print };
