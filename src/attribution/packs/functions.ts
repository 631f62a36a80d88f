import type { Language } from '../../brief/brief.ts';

/**
 * How a language calls those who hold a function at a meeting or in a publication, by the key the frontmatter declares
 * them with, and how it calls the sectors participants come from, by the key of `attendance.sectors`. Beginnings of
 * words, small letters.
 */
export interface FunctionPack {
  readonly functions: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  /** words that put a sentence into the room: in der Sitzung, during the session */
  readonly room: RegExp;
}

const german: FunctionPack = {
  functions: {
    patron: 'schirmherr',
    adviser: 'wissenschaftliche begleit|wissenschaftlicher begleit|wissenschaftliche berat|wissenschaftlicher berat',
    host: 'gastgeber|hausherr',
    moderator: 'moderator|moderation|gesprächsleit|diskussionsleit|sitzungsleit',
    editor: 'herausgeber|redaktion',
    author: 'autor|verfasser',
  },
  sectors: {
    ministries: 'ministeri|bundesministeri|ressort|bundesressort|bundesregierung|regierung|verwaltung|bundesverwaltung',
    parliament: 'parlament|bundestag|abgeordnet|fraktion',
    agencies: 'behörde|bundesbehörde|ämter',
    laender: 'länder|landesregierung|bundesländer',
    eu: 'eu-|europäische kommission|europäischen kommission',
    embassies: 'botschaft',
    'partner-countries': 'partnerl|partnerregierung',
    io: 'internationale organisation|internationaler organisation|internationalen organisation|un-organisation',
    'civil-society':
      'zivilgesellschaft|ngo|nichtregierungsorganisation|wohlfahrtsverb|hilfsorganisation|migrantenorganisation|diaspora',
    foundations: 'stiftung',
    religious: 'kirche|religionsgemeinschaft',
    unions: 'gewerkschaft',
    'think-tanks': 'denkfabrik|think-tank|think tank',
    academia: 'wissenschaft|forschung|hochschule|universität',
    business: 'wirtschaft|unternehmen|privatwirtschaft|industrie|arbeitgeber|mittelstand|handwerk',
    local: 'kommune|kommunal|stadt|städte|gemeinde',
    media: 'medien|presse|journalis',
  },
  room: /(?<!\p{L})(?:in|während|bei|auf|aus|im laufe|im verlauf|im rahmen) (?:der|dem|dieser|diesem|unserer|einer|des) (?:\p{L}+ )?(?:sitzung|runde|diskussion|aussprache|debatte|treffen|treffens|workshops?|gesprächsrunde|panels?|arbeitsgruppe|veranstaltung|anschließenden gespräch)(?!\p{L})|(?<!\p{L})(?:im|beim) (?:\p{L}+ )?(?:treffen|workshop|gespräch|panel|plenum)(?!\p{L})/iu,
};

const english: FunctionPack = {
  functions: {
    patron: 'patron',
    adviser: 'scientific adviser|scientific advisor|academic adviser|academic advisor',
    host: 'host',
    moderator: 'moderator|facilitator',
    editor: 'editor|publisher',
    author: 'author',
  },
  sectors: {
    ministries: 'ministr|government|department|public administration',
    parliament: 'parliament|members of parliament',
    agencies: 'agenc|authorit',
    laender: 'länder|german states',
    eu: 'eu institution|european commission',
    embassies: 'embass',
    'partner-countries': 'partner countr|partner government',
    io: 'international organisation|international organization|un agenc',
    'civil-society': 'civil society|civil-society|ngo|non-governmental|charit|diaspora',
    foundations: 'foundation',
    religious: 'church|religious communit',
    unions: 'union|trade-union|trade union',
    'think-tanks': 'think tank|think-tank',
    academia: 'academi|research|universit|scholar',
    business: 'business|industry|private sector|compan|employer|corporate',
    local: 'municipal|local|cities|city',
    media: 'media|press|journalis',
  },
  room: /(?<!\p{L})(?:in|during|at|throughout|over the course of) (?:the|this|our|a) (?:\p{L}+ )?(?:session|meeting|discussion|debate|roundtable|round|workshop|panel|plenary|working group)(?!\p{L})/iu,
};

const french: FunctionPack = {
  functions: {
    patron: 'parrain|marraine',
    adviser: 'conseil scientifique|conseiller scientifique|conseillère scientifique',
    host: 'hôte|hôtesse',
    moderator: 'modérateur|modératrice|animateur|animatrice',
    editor: 'éditeur|éditrice|rédaction',
    author: 'auteur|autrice',
  },
  sectors: {
    ministries: 'ministère|gouvernement|administration',
    parliament: 'parlement|député',
    agencies: 'agence|autorité',
    laender: 'länder',
    eu: 'institutions européennes|commission européenne',
    embassies: 'ambassade',
    'partner-countries': 'pays partenaire',
    io: 'organisation internationale|organisations internationales',
    'civil-society': 'société civile|ong|association|diaspora',
    foundations: 'fondation',
    religious: 'église|communauté religieuse',
    unions: 'syndicat',
    'think-tanks': 'think tank|think-tank|groupe de réflexion',
    academia: 'universit|recherche|chercheu|académi',
    business: 'entreprise|secteur privé|industrie|économi|employeur|patronat',
    local: 'commune|municipal|collectivité|ville|région|local',
    media: 'média|presse|journalis',
  },
  room: /(?<!\p{L})(?:dans|pendant|lors de|durant|au cours de) (?:la|cette|le|ce|une|l') ?(?:séance|session|réunion|discussion|débat|table ronde|atelier)(?!\p{L})/iu,
};

export const functionPacks: Readonly<Record<Language, FunctionPack>> = { de: german, en: english, fr: french };
