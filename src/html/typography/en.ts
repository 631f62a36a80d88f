import { en as labels } from '../labels/en.ts';
import type { TypographyPack } from './pack.ts';

export const en: TypographyPack = {
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  guillemets: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  before: [
    '§',
    '§§',
    'Art.',
    'Article',
    'No.',
    'no.',
    'p.',
    'pp.',
    'Section',
    'Dr',
    'Dr.',
    'Prof.',
    'Mr',
    'Ms',
    'Mrs',
    'vol.',
    'para.',
  ],
  after: ['%', '°C', '€', 'euros', 'per cent', 'percent', 'million', 'billion', 'km', 'm²'],
  abbreviations: [],
  months: labels.months,
  spaced: {},
};
