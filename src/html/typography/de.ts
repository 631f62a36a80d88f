import { de as labels } from '../labels/de.ts';
import type { TypographyPack } from './pack.ts';

/** Spaces after DIN 5008 and Duden, "Textverarbeitung, maschinenschriftliche Texte und E-Mails". */
export const de: TypographyPack = {
  quotes: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  guillemets: { open: '»', close: '«', innerOpen: '›', innerClose: '‹' },
  before:
    '§ §§ Art. Abs. Nr. Nrn. S. Kap. Abb. Tab. Bd. Dr. Prof. Rn. Rz. Anm. Fn. Buchst. Ziff. Anh. Anl. Jg. H. ABl. BGBl. GVBl. Hrsg. Herr Herrn Frau St. med. phil. jur. iur. nat. pol.'.split(
      ' ',
    ),
  counted:
    'Satz Absatz Artikel Paragraf Paragraph Ziffer Nummer Kapitel Abschnitt Seite Seiten Zeile Anlage Anhang Abbildung Tabelle Box Band Heft Buchstabe ca. rd. max. min. mind. € EUR USD CHF'.split(
      ' ',
    ),
  after: [
    ...'% ‰ ° °C € $ £ EUR USD CHF Euro Cent ct Dollar US-Dollar Prozent Prozentpunkte Prozentpunkten Promille Tsd. Mio. Mrd. Bio. Tausend Million Millionen Milliarde Milliarden Billionen'.split(
      ' ',
    ),
    ...'km m cm mm km² m² m³ ha l kg g t kW kWh MW MWh GW GWh TWh kB MB GB TB Uhr Std. Min. Abs. Satz Nr. Buchst. Hs. ff. f.'.split(
      ' ',
    ),
  ],
  abbreviations: [
    ...[
      'z. B.',
      'z. T.',
      'z. H.',
      'z. Hd.',
      'z. Zt.',
      'd. h.',
      'd. i.',
      'd. J.',
      'd. M.',
      'u. a.',
      'u. U.',
      'u. Ä.',
      'u. ä.',
      'u. v. a.',
      'u. v. m.',
    ],
    ...[
      'i. d. R.',
      'i. e. S.',
      'i. w. S.',
      'i. S. v.',
      'i. S. d.',
      'i. V. m.',
      'i. H. v.',
      'i. A.',
      'i. V.',
      'v. a.',
      'v. l. n. r.',
      'v. Chr.',
      'n. Chr.',
    ],
    ...[
      'o. ä.',
      'o. Ä.',
      'o. g.',
      'o. J.',
      'o. O.',
      's. o.',
      's. u.',
      's. a.',
      'a. D.',
      'a. a. O.',
      'a. M.',
      'm. E.',
      'm. w. N.',
      'h. M.',
      'h. c.',
      'e. V.',
      'p. a.',
      'k. A.',
      'M. A.',
      'B. A.',
      'M. Sc.',
      'B. Sc.',
    ],
    ...[
      'V. i. S. d. P.',
      'Dr. med.',
      'Dr. phil.',
      'Dr. jur.',
      'Dr. iur.',
      'Dr. rer. nat.',
      'Dr. rer. pol.',
      'Dr. h. c.',
    ],
  ],
  ordinals: ['.', ''],
  months: [
    ...labels.months,
    ...'Jan. Feb. Febr. Apr. Aug. Sept. Okt. Nov. Dez. Jahrhundert Jahrhunderts Jh. Auflage Aufl. Legislaturperiode Wahlperiode'.split(
      ' ',
    ),
  ],
  thousands: '\u202f',
  spaced: {},
  opened: {},
};
