import { fr as labels } from '../labels/fr.ts';
import type { TypographyPack } from './pack.ts';

/** Spaces after the Lexique des règles typographiques en usage à l'Imprimerie nationale: thin before ; ! ?, full before : */
export const fr: TypographyPack = {
  quotes: { open: '«\u202f', close: '\u202f»', innerOpen: '“', innerClose: '”' },
  guillemets: { open: '«\u202f', close: '\u202f»', innerOpen: '“', innerClose: '”' },
  before:
    '§ §§ art. Art. al. n° nº N° p. pp. chap. fig. tabl. t. vol. éd. M. MM. Mme Mmes Mlle Dr Pr Me Mgr St Ste'.split(
      ' ',
    ),
  counted:
    'article articles alinéa page pages chapitre section figure tableau encadré annexe volume tome numéro partie env. € EUR USD CHF'.split(
      ' ',
    ),
  after: [
    ...'% ‰ ° °C € $ £ EUR USD CHF euro euros centimes dollars k€ M€ Md€ Mds€ mille million millions milliard milliards Md Mds'.split(
      ' ',
    ),
    ...'km m cm mm km² m² m³ ha l kg g t kW kWh MW MWh GW GWh TWh ko Mo Go To h min ans an mois semaines jours heures minutes sq. sqq.'.split(
      ' ',
    ),
  ],
  abbreviations: ['c. à d.', 'p. ex.', 'J.-C.', 'av. J.-C.', 'apr. J.-C.'],
  ordinals: ['', 'er', 're', 'e'],
  months: [...labels.months, 'siècle', 'siècles', 'édition', 'éd.'],
  thousands: '\u202f',
  spaced: { ';': '\u202f', '!': '\u202f', '?': '\u202f', ':': '\u00a0', '»': '\u202f' },
  opened: { '«': '\u202f' },
};
