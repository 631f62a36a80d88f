import { en as labels } from '../labels/en.ts';
import type { TypographyPack } from './pack.ts';

/** Spaces after New Hart's Rules (2014), 2.5.1 and 14.1.3. */
export const en: TypographyPack = {
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  guillemets: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  before:
    '§ §§ Art. Arts. Article Section No. no. Nos. nos. p. pp. vol. vols. para. paras. ch. fig. Fig. tab. fn. Dr Dr. Prof. Prof Mr Mr. Mrs Mrs. Ms Ms. St St.'.split(
      ' ',
    ),
  counted:
    'Chapter chapter section article paragraph Figure figure Table table Box box page pages Annex annex Part part Volume volume € $ £ EUR USD GBP c. ca.'.split(
      ' ',
    ),
  after: [
    ...'% ‰ ° °C € EUR USD GBP euro euros cent cents dollars pounds per percent percentage thousand million billion trillion bn'.split(
      ' ',
    ),
    ...'km m cm mm km² m² m³ ha l kg g t kW kWh MW MWh GW GWh TWh kB MB GB TB a.m. p.m. hrs ff. f.'.split(' '),
  ],
  abbreviations: [],
  ordinals: ['', 'st', 'nd', 'rd', 'th'],
  months: [...labels.months, 'century', 'centuries', 'edn', 'edn.'],
  thousands: '',
  spaced: {},
  opened: {},
};
