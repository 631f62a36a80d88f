import { caseless } from '../../segments/caseless.ts';
import type { NotePack } from '../notes.ts';

const talk =
  'gespräche?s?|hintergrundgespräche?s?|fachgespräche?s?|experteninterviews?|expert(?:en|innen)+gespräche?s?|interviews?|telefonate?s?|telefoninterviews?|videokonferenz(?:en)?|befragung(?:en)?|unterredung(?:en)?|unterhaltung(?:en)?|rücksprachen?|treffen';
const _someone = 'mit|von|bei|durch|eines|einer|des|der|im|in|am|vom|vor|während|unter|zwischen';

/** Sources in German notes. */
export const germanNotes: NotePack = {
  privateSources: caseless(
    new RegExp(
      [
        `(?<!\\p{L})(?:persönliche|private|mündliche|schriftliche|telefonische|vertrauliche|interne|informelle|eigene)[rsnm]? (?:mitteilung(?:en)?|auskunft|auskünfte|information(?:en)?|kommunikation|nachricht(?:en)?|korrespondenz|notiz(?:en)?|aufzeichnung(?:en)?|mitschrift(?:en)?|protokolle?n?|erhebung(?:en)? in der sitzung|gesprächsnotiz(?:en)?|e-?mails?|quelle|${talk})(?!\\p{L})`,
        `(?<!\\p{L})(?:e-?mail|mail|brief|sms|chat|telefon)-?(?:auskunft|mitteilung|nachricht|verkehr|wechsel|korrespondenz|gespräche?s?)(?!\\p{L})`,
        `(?<!\\p{L})e-?mails? (?:an|von|vom|einer|eines) `,
        `(?<!\\p{L})(?:hintergrund|vier-augen|telefon|vor)-?gespräche?s?(?!\\p{L})`,
        `(?<!\\p{L})(?:mitschrift(?:en)?|mitschnitte?s?|notizen|sitzungsnotizen|aufzeichnung(?:en)?|gesprächsprotokolle?|protokoll|verlaufsprotokoll|wortprotokoll|ergebnisvermerk|vermerk) (?:der|des|aus der|aus dem|zur|zum|von der|vom) (?:\\p{L}+ )?(?:sitzung|treffens?|gesprächs?|workshops?|runde|konferenz|veranstaltung|dialogs?|diskussion)`,
        `(?<!\\p{L})(?:sitzungs|gesprächs|interview)(?:notizen|mitschrift(?:en)?|protokoll(?:e|s)?|vermerke?|transkripte?)(?!\\p{L})`,
        `(?<!\\p{L})(?:wortmeldung|redebeitrag|diskussionsbeitrag|beitrag|impuls|vortrag|präsentation|folien)(?: \\p{L}+){0,3} (?:in|bei|auf|während|aus) (?:der|dem|einer|einem) (?:\\p{L}+ )?(?:sitzung|treffen|runde|workshop|diskussion|aussprache)`,
        '(?<!\\p{L})(?:der autorin|dem autor|den autoren|den verfasser\\p{L}*) (?:bekannt|vorliegend)(?!\\p{L})',
        '(?<!\\p{L})(?:unveröffentlichte|noch nicht veröffentlichte|nicht veröffentlichte|nichtöffentliche|nicht öffentliche|vertrauliche|interne)[rsnm]? (?:\\p{L}+ )?(?:vermerke?s?|papiere?s?|dokumente?s?|tischvorlagen?|vorlagen?|unterlagen?|präsentation(?:en)?|folien?|zahl(?:en)?|schätzung(?:en)?|tabellen?|berechnung(?:en)?|notiz(?:en)?|protokolle?s?|non-?papers?|schreiben|bericht|stellungnahme)(?!\\p{L})',
        '(?<!\\p{L})tischvorlagen?(?!\\p{L})',
        '(?<!\\p{L})(?:zugeflüstert|zugesteckt|zugerufen|vorgelesen|vorgetragen|gezeigt|genannt) (?:\\p{L}+ )?(?:in|während|bei) der (?:aussprache|sitzung|pause|diskussion|runde)(?!\\p{L})',
        '(?<!\\p{L})(?:in|während|bei) der (?:aussprache|sitzung|pause|diskussion|runde) (?:\\p{L}+ ){0,3}(?:zugeflüstert|zugesteckt|zugerufen|vorgelesen|vorgetragen|gezeigt|genannt)(?!\\p{L})',
        '(?<!\\p{L})(?:folien?|präsentation|handout|vortrag|tabelle|schaubild) (?:des|der|von|eines|einer) [^.]{0,50}(?:vertreter(?:s|in)?|delegierten|teilnehmer(?:s|in)|gastes|referent(?:en|in)|kolleg(?:en|in))(?!\\p{L})',
        '(?<!\\p{L})(?:sitzungs|tagungs)(?:unterlagen?|dokumente?|papiere?|vorlagen?)(?!\\p{L})',
        '(?<!\\p{L})tischnachbar\\p{L}*(?!\\p{L})',
        '(?<!\\p{L})am rande (?:der|des|einer|eines|dieser|dieses) (?:\\p{L}+ )?(?:sitzung|treffens|gesprächs|workshops|runde|konferenz|veranstaltung|dialogs|diskussion|tagung)',
        '(?<!\\p{L})liegt (?:der autorin|dem autor|den autor\\p{L}*|der redaktion) vor(?!\\p{L})',
      ].join('|'),
      'iu',
    ),
  ),
  talks: caseless(
    new RegExp(
      `(?:^|[.;:–—(] ?|(?<!\\p{L})(?:vgl\\.|siehe|s\\.|quelle:?|laut|nach|aus|dem|einem|im|beim|eigenes|eigenen) )(?:\\p{L}+[rsnm] )?(?:${talk}) mit(?!\\p{L})`,
      'iu',
    ),
  ),
  sourceWords: caseless(/^(?:quellen?|vgl\.|siehe|s\.|daten|beleg|nach)(?!\p{L})/iu),
  documents: caseless(
    /(?<!\p{L})(?:\p{L}*(?:pressemitteilung|mitteilung|bericht|studie|gutachten|drucksache|verordnung|richtlinie|gesetz|gesetzblatt|abkommen|übereinkommen|konvention|erklärung|resolution|beschluss|urteil|strategie|konzept|statistik|jahrbuch|monitor|antwort|anfrage|koalitionsvertrag|zeitschrift|zeitung|artikel|kommuniqu[ée]|leitlinie|leitlinien|aktionsplan|jahresgutachten|policy brief|working paper|report|factsheet|datenbank|tabelle|amtsblatt|plenarprotokoll|rede|regierungserklärung|interview in)\p{L}{0,3}|BGBl\.?|BT-Drs\.?|ABl\.?|Drs\.?|KOM|COM|EuGH|BVerfG|OECD|UN-?Dok\.?|A\/RES)(?!\p{L})/iu,
  ),
};
