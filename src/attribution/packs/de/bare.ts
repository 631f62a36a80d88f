import type { BarePack } from '../bare.ts';

export const germanBare: BarePack = {
  smallWords: '',
  before:
    /(?:^|[^\p{L}])(?:laut|durch|außer|ausgenommen|nur|auch|selbst|so|bis auf|mit ausnahme von|abgesehen von|anders als|genau wie|ebenso wie|wie schon|allen voran|namentlich|(?:munde?|feder|konto|seiten?|stimme|namen|gunsten|lager|zettel|kappe) von|(?:stammte?|kam|kommt|ging|geht|kassiert|unterstützt|getragen|vertreten|vorgebracht|eingebracht) von|gebührt|dank an|frei nach|zitat|o-ton|zwischenruf|einwurf|einwand|stimme|widerspruch|zustimmung|veto|notiz|frage|rückfrage|präsentation|vortrag|folien?|beitrag|impuls|statement|eingangsstatement|input|mail|anmerkung|kommentar|referat|wortmeldung|protokoll|rede|replik|antwort) $/iu,
  judging:
    /(?:^|[^\p{L}])(?:h(?:ie|ä)lt(?:en)?|halten|nann?ten?|nennt|fand(?:en)?|lobten?|kritisierten?|rügten?|tadelten?|verteidigten?|zitierten?|unterbrach(?:en)?|unterstützten?|widersprach(?:en)?|dankten?|glaubten?|stimmten?|pflichteten?|trauten?|misstrauten?) $/u,
  opening: /(?:^|[.!?:] )(?:für|bei|mit) $/iu,
  sites:
    /(?:^|[^\p{L}])(?:in|im|nach|aus|um|bis|ab|von|vom|zum|rund um|nahe|wie|etwa|darunter|nördlich|südlich|östlich|westlich) $|(?:in|im|am|bei) [^,.]{3,40}, wo (?:[\p{L}-]+ und )?$/iu,
  stances:
    /^(?:kompromiss\p{L}*|vorschl[aä]g\p{L}*|positione?n?|linie|veto|nein|ja|einw[aä]nd\p{L}*|these\p{L}*|idee\p{L}*|forderung\p{L}*|ratschl[aä]g\p{L}*|empfehlung\p{L}*|wunsch|wünsche|argument\p{L}*|beitrag\p{L}*|beiträge\p{L}*|plädoyers?|sichtweise\p{L}*|lesart|vorst(?:o|ö)ß\p{L}*|warnung\p{L}*|stellungnahme\p{L}*|wortmeldung\p{L}*|intervention\p{L}*|einwurfs?|statements?|skepsis|meinung|bedenken|papier\p{L}*|zitat\p{L}*|frage|votum\p{L}*|formel|lager|flügel|fraktion|kritik|haltung|antrags?|rede|input|impuls\p{L}*|zwischenruf\p{L}*|einspruch\p{L}*)$/iu,
  beside:
    /^(?: \((?:links|rechts|mitte|vorn|hinten|l\.|r\.|m\.|mitte links|(?:zweite|dritte)[rs]? von (?:links|rechts))\)| (?:am (?:pult|mikrofon|flipchart|rednerpult|tisch)|auf dem podium|beim (?:vortrag|impuls)|in der (?:replik|diskussion)|zur antwort|im gespräch|(?:hört|spricht|stellt|erklärt|präsentiert|zeigt|begrüßt) ))/iu,
  belongings:
    /^(?:einwohner\p{L}*|bevölkerung|wirtschaft|bürger\p{L}*|hafen|häfen|flughafen|grenze\p{L}*|norden|süden|osten|westen|innenstadt|umland)$/iu,
  personals:
    /^(?:handy|smartphone|telefon|stimme|gesicht|lächeln|blick|brille|jacke|krawatte|kaffee\p{L}*|stuhl|laptop|notiz\p{L}*|notizbuch|handschrift|finger|hand|hände|kopf|augenbrauen?|frau|mann|tochter|sohn|büroleiter\p{L}*|assistent\p{L}*|nachbar\p{L}*|sitznachbar\p{L}*|banknachbar\p{L}*|uhr|miene|lachen|seufzer)$/iu,
  titles: 'herr herrn frau dr prof',
  signed:
    /(?:(?:protokoll|mitschrift|kürzel|notiz|redaktion|gez\.?|verfasst|aufgezeichnet)(?: von)? ?:? |(?:danke?|dank) an |(?:von|laut|durch) )$/iu,
  turns:
    /^(?:impuls|impulsvortrag|vortrag|referat|rede|wortmeldung|statement|eingangsstatement|keynote|praesentation|prasentation|folien|beitrag|redebeitrag|einwand|replik|zwischenruf|mitschrift|portrat|foto)$/,
  stages:
    /^[-_](?:am|auf|an|beim|vor)[-_](?:(?:dem|der)[-_])?(?:pult|rednerpult|podium|mikrofon|mikro|flipchart|buehne|tisch)/i,
  abbreviations: 'z.B. u.a. d.h. i.d.R. N.N. A.D. U.S. U.N. E.U. S.O.S. P.S. N.B. v.Chr. n.Chr.',
  finite:
    /^(?:\p{Ll}{2,}(?:te|t)|\p{Ll}*(?:sah|fand|hielt|ging|blieb|gab|nahm|kam|stand|ließ|rief|griff|schwieg|schrieb|sprach|trug|zog|lag|saß|warf|bat|bot|fiel|stieß|traf|half|tat|trat|verlor|schlug|brach|wies|riet|lud|wich|schob|hob|bog|wog|winkte))$/u,
  imprint:
    /^(?:Herausgeber(?:in)?|Herausgegeben von|Verlag|Druck|Gedruckt (?:von|bei)|Gestaltung|Satz) ?: (?:[^.:!?,]|, ?(?=[\p{Lu}\d]))*$/u,
  predicates:
    /(?:ig|isch|lich|sam|bar|haft|los|end|ers|weise|iert|ten?|(?:^(?:ge|be|ver|ent|er|zer|un|auf|aus|ab|an|ein|vor|hin|her|nach|mit|zu|um|uber|unter)[a-z]+t))$/,
};
