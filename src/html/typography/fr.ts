import { fr as labels } from '../labels/fr.ts';
import type { TypographyPack } from './pack.ts';

/** Spaces after the Lexique des règles typographiques en usage à l'Imprimerie nationale: thin before ; ! ?, full before : */
export const fr: TypographyPack = {
  quotes: { open: '«\u202f', close: '\u202f»', innerOpen: '“', innerClose: '”' },
  guillemets: { open: '«\u202f', close: '\u202f»', innerOpen: '“', innerClose: '”' },
  before: ['§', 'art.', 'n°', 'p.', 'M.', 'Mme', 'Dr', 'chap.'],
  after: ['%', '°C', '€', 'euros', 'millions', 'milliards', 'km', 'm²'],
  abbreviations: [],
  months: labels.months,
  spaced: { ';': '\u202f', '!': '\u202f', '?': '\u202f', ':': '\u00a0', '»': '\u202f' },
};
