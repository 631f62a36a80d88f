/** Closed lists of the frontmatter. Labels for them stand in the language packs. */
export const types = [
  'policy-brief',
  'report',
  'meeting-summary',
  'background-paper',
  'one-pager',
  'press-release',
] as const;

export const languages = ['de', 'en', 'fr'] as const;

export const statuses = ['draft', 'review', 'final', 'corrected', 'withdrawn'] as const;

export const addressees = [
  'bund',
  'laender',
  'kommunen',
  'eu',
  'partner-countries',
  'civil-society',
  'private-sector',
  'io',
  'research',
] as const;

export const horizons = ['short', 'medium', 'long'] as const;

/** What a declared person does in public. */
export const personRoles = [
  'patron',
  'adviser',
  'author',
  'editor',
  'responsible',
  'contact',
  'host',
  'moderator',
  'speaker',
  'translator',
  'reviewer',
  'designer',
  'photographer',
] as const;

export const organisationRoles = [
  'publisher',
  'host',
  'partner',
  'funder',
  'affiliation',
  'author',
  'printer',
  'designer',
] as const;

/** Regimes as RULE.md names them, with the names English-speaking rooms use. */
export const rules = [
  'chatham-house',
  'unter-drei',
  'off-the-record',
  'unter-zwei',
  'background',
  'unter-eins',
  'on-record',
] as const;

/** Whom participants come from, for counting (CHR105), with what editors show. */
export const sectorNames = {
  ministries: 'Ministries. · Ministerien.',
  parliament: 'Parliament. · Parlament.',
  agencies: 'Agencies and authorities. · Behörden.',
  laender: 'German states. · Länder.',
  local: 'Municipalities. · Kommunen.',
  eu: 'EU institutions. · EU-Institutionen.',
  io: 'International organisations. · Internationale Organisationen.',
  embassies: 'Embassies. · Botschaften.',
  'partner-countries': 'Governments of partner countries. · Regierungen der Partnerländer.',
  'civil-society': 'Civil society. · Zivilgesellschaft.',
  foundations: 'Foundations. · Stiftungen.',
  religious: 'Churches and religious communities. · Kirchen und Religionsgemeinschaften.',
  unions: 'Trade unions. · Gewerkschaften.',
  academia: 'Universities and research. · Wissenschaft.',
  'think-tanks': 'Think tanks. · Denkfabriken.',
  business: 'Business. · Wirtschaft.',
  media: 'Media. · Medien.',
  other: 'Others. · Andere.',
} as const;

export type Sector = keyof typeof sectorNames;
export const sectors = Object.keys(sectorNames) as readonly Sector[];

/** SPDX identifiers, and one for none (spdx.org/licenses). */
export const licences = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-NC-ND-4.0',
  'CC-BY-3.0-DE',
  'CC-BY-SA-3.0-DE',
  'CC-BY-NC-ND-3.0-DE',
  'all-rights-reserved',
] as const;

/** ISO 3166-1 alpha-2, with the reserved EU and the user-assigned XK (Kosovo) that field practice needs. */
const countryCodes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA ' +
  'CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO ' +
  'JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR ' +
  'MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO ' +
  'RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV ' +
  'TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';
export const countries: readonly string[] = countryCodes.split(' ');
