import { caseless } from '../../segments/caseless.ts';
import type { RoomPack } from '../rooms.ts';

export const germanRooms: RoomPack = {
  outside: caseless(
    /(?<!\p{L})(?:durchsicht|lektorat|korrektorat|korrektur\p{L}*|begutachtung|gutachten|gutachter\p{L}*|gegenlesen|übersetzung|übersetzt|gestaltung|layout|satz|grafik\p{L}*|recherche\p{L}*|kommentare? zum (?:entwurf|manuskript)|(?:früheren?|ersten?) (?:fassung|entwurf)\p{L}*|redaktion\p{L}*|datenauswertung|statistische|fotos?|abbildung\p{L}*)(?!\p{L})/iu,
  ),
  delegates: caseless(
    /(?<!\p{L})(?:vertreter(?:innen|n|innen und vertretern?|n und vertreterinnen)?|vertreterinnen und vertretern?|vertretung|fachleuten?|expert(?:en|innen)\p{L}*|gästen?|teilnehmenden?|teilnehmern?|mitarbeitenden?|kolleg(?:en|innen)\p{L}*) (?:u\. ?a\. |unter anderem )?(?:von|aus|des|der|vom) /iu,
  ),
  commonAcronyms:
    'FTE VZÄ AC DC NMR TV PR IP EU UN UNO USA NGO NGOS CSO CSOS MSG ASEAN BIP GDP PDF DNA IT KI BRD DDR UK AU ZIB EZ EL OK FAQ CHR GFK GFMD GCM GCR SDG SDGS EUR USD GBP CHF JPY CNY SEK NOK DKK PLN',
  titles: caseless(
    /(?<!\p{L})(?:titel|untertitel|überschrift|bericht|studie|papier|buch|band|aufsatz|artikel|beitrag|kapitel|abschnitt|programm|projekt|initiative|kampagne|motto|frage|fragestellung|leitfrage|thema|themenblock|reihe|serie|konferenz|strategie|pakt|gesetz|erklärung|abkommen|begriff|stichwort|schlagwort|konzept|film|ausstellung|veranstaltung|arbeitstitel|sogenannte[rnsm]?|so genannte[rnsm]?|namens|genannt|heißt(?! es(?!\p{L}))|bezeichnet|definiert|wortlaut|norm|artikel \d+|§ ?\d+|abs\. ?\d+)(?: [\p{L}\d-]+){0,2}[:,]? ?$|(?<!\p{L})(?:arbeitstitel|titel|motto|thema|leitthema|leitfrage|überschrift)(?: [\p{L}\d-]+){1,5} (?:lautete?|hei(?:ß|ss)t|hieß|war|ist):? ?$/iu,
  ),
  day: caseless(
    /(?<!\d)(?:0?[1-9]|[12]\d|3[01])\. ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|(?:0?[1-9]|1[0-2])\.) ?(?:19|20)\d\d/iu,
  ),
  clock: caseless(
    /(?<![\d.,:])(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? uhr(?!\p{L})|(?<![\d.,:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/iu,
  ),
  expected: caseless(
    /(?<!\p{L})(?:teilnehmer|gäste|teilnehmenden)kreis(?!\p{L})|(?<!\p{L})(?:zugesagt|angemeldet) (?:haben|hat)(?!\p{L})|(?<!\p{L})(?:haben|hat) (?:[\p{L}-]+ ){0,8}(?:zugesagt|angemeldet)(?!\p{L})|(?<!\p{L})(?:sitzung|runde|treffen|workshop|gespräch|konferenz)s? (?:[\p{L}-]+ ){0,10}(?:werden|wird|sind|ist) (?:[\p{L}-]+ ){0,10}(?:teilnehmen|dabei sein|erwartet|eingeladen|vertreten sein)(?!\p{L})|(?<!\p{L})(?:werden|wird) (?:[\p{L}-]+ ){0,10}(?:an|bei) (?:der|dem) (?:sitzung|runde|treffen|workshop|gespräch|konferenz) (?:[\p{L}-]+ ){0,3}(?:teilnehmen|dabei sein|vertreten sein)(?!\p{L})/iu,
  ),
  annex: caseless(
    /^(?:(?:anhang|anlage|annex)[ \d:.–-]*)?(?:(?:liste|verzeichnis) der (?:teilnehm\p{L}*|anwesenden|mitwirkenden|gäste)|(?:teilnehmer\p{L}*|teilnehmenden|anwesenheits|gäste)(?:liste|verzeichnis)|teilnehmer(?:innen und teilnehmer|[*:_]?innen)?|teilnehmende)$/iu,
  ),
  scene: caseless(
    /(?<!\p{L})(?:(?:im|in den|in dem|den) (?:sitzungs)?(?:saal|raum)|(?:mit )?am tisch|(?:an|auf) (?:der|die) tafel|flipchart|(?:der|einer|eigenen|unveröffentlichten) folie|sitzordnung|stuhlkreis|am (?:redner)?pult|fotografiert(?= )|flipchart\p{L}*|einwurf|zwischenfrage\p{L}*|impuls(?:vortrag)?|handzeichen|stimmungsbild\p{L}*|wortmeldung\p{L}*|zwischenruf\p{L}*|(?:in|während) der (?:aussprache|kaffeepause|mittagspause|pause)|(?:an|am) (?:diesem|jenem|selben) (?:vormittag|nachmittag|abend|tag|morgen)|(?:in|aus|vor|zu|während|bei) (?:unser(?:er|em|en)|dieser|jener) (?:\p{L}+ )?(?:\p{L}*runde|\p{L}*gruppe|\p{L}*kreis|\p{L}*sitzung(?:en)?|diskussion|beratung(?:en)?|gesprächen?|zusammenkunft|veranstaltung)|in der (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?:runde|sitzung)|in der diskussion(?! (?:um|über|zur?|zum|der|des|von|mit))|(?:unter|von) den anwesenden|im arbeitskreis|in der arbeitsgruppe|(?:zu|an) (?:unserer|meiner) (?:linken|rechten|seite)|unsere?[nmrs]? (?:\p{L}+ ){0,2}(?:\p{L}*(?:sitzung|runde|gespräch|treffen|klausur|tagung|seminar|werkstatt|zusammenkunft|gruppe|workshop|dialog|austausch|veranstaltung|panel|konsultation|kreis)(?:en|e?s)?|mitte)|anwesende[nrs]?(?= \p{L})|unter uns(?! gesagt)|aus dem stegreif|(?:beim|nach dem|vor dem) (?:abend|mittag)essen|unsere[rnms]? (?:\p{L}+ ){0,2}(?:gäste?n?|freunde?n?|gastgeberin|gastgeber)|tischvorlage\p{L}*|eingeladenen|(?:ein|eine|einer|einem|mehrere|einige|manche|viele|andere|zwei|drei|vier|die|der|den|alle) (?:\p{L}+ )?(?:teilnehm(?:er|ern|erin|erinnen|ende|enden|ender)|anwesende[nr]?|diskutierende[nr]?))(?!\p{L})/iu,
  ),
  addressed: caseless(
    /(?<!\p{L})(?:(?!(?:soll|könn?|müss|dürf|woll|möch|wür|hät)t?en? )(?:\p{L}+ten?|lie(?:ß|ss)(?:en)?|gab(?:en)?|hielt(?:en)?|bat(?:en)?) uns|ha(?:t|ben|tten?) uns|(?:hörten|erfuhren|lernten|vernahmen) wir|wir (?:hörten|erfuhren|lernten|vernahmen))(?!\p{L})/iu,
  ),
  anyone: 'jemand',
  voices: 'einige einigen einzelne andere anderen anderer andererseits manche mancher mehrere viele vielen',
  retorts: 'ein|wenden, entgegnen, erwidern, an|merken, zu bedenken geben, nach|fragen',
  debating:
    'ein|wenden, vor|bringen, an|regen, an|merken, bemerken, entgegnen, erwidern, vor|schlagen, hinterfragen, bezweifeln, bestreiten, bemängeln, nach|fragen, zu|stimmen, widersprechen, hervor|heben, zu bedenken geben, hin|weisen, warnen, befürworten, begrüßen, ab|lehnen, wünschen',
  groupSize: caseless(
    /(?<!\p{L})(?:\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig) (?:\p{L}+ )?(?:teilnehm\p{L}*|personen|gäste[n]?|fachleute\p{L}*|expert\p{L}*|mitglieder\p{L}*|anwesende\p{L}*)/iu,
  ),
  rule: /chatham[- ]house[- ](?:rule|regel)/iu,
  rulePlural: /(chatham[- ]house[- ](?:rule(?=s)|regel(?=n)))[sn](?!\p{L})/iu,
  ruleArticles: { den: 'der', der: 'der' },
  governedArticles: { die: 'die' },
  mailboxes:
    /^(?:info|kontakt|contact|presse|press|office|post|poststelle|mail|email|redaktion|sekretariat|service|hallo|hello|datenschutz|privacy|publikationen|publications|bestellung|vertrieb|newsletter|feedback|support|team|webmaster|noreply|no-reply|zentrale|buero|verlag|kommunikation|communications?|media|medien|enquiries|info-?[a-z]{0,4})$/iu,
  telephone: /(?:tel\.?|telefon|fon|mobil|mobiltelefon|handy|durchwahl|fax|phone|rufnummer|ruf|unter|anrufen:?):? ?$/iu,
  background: caseless(
    /(?<!\p{L})(?:hintergrund|ausgangslage|anlass|kontext|worum|einleitung|vorgeschichte|zum thema)(?!\p{L})/iu,
  ),
  century: caseless(/(?<!\p{L})(?:[1-9]|1\d)\. jahrhundert/iu),
  aboutYear: /(?:^|[^\p{L}])(?:von|vom|an|auf|seit|bis|über|vor|nach|als|aus|zu|zum)(?: das| dem)?(?: Jahre?)? $/iu,
  closing:
    /(?:^|\n)\s*(?:(?:mit (?:besten|freundlichen|herzlichen|vielen|kollegialen) |beste |viele |herzliche |freundliche )gr(?:ü|ue)(?:ß|ss)en?|hochachtungsvoll),?\s+/iu,
  locatives: 'in nach nahe bei um gen richtung provinz region stadt ort',
};
