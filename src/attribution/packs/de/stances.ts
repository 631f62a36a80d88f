/** Frames of sentences and phrases that hold a stance without a verb (constructions/verbless.ts, relational.ts, heading.ts). */
export const germanStances = {
  votes: `handzeichen handmeldung handmeldungen unterstützt befürwortet getragen abgelehnt dafür dagegen nein ja pro contra kontra enthaltung enthaltungen gegenstimme gegenstimmen veto vetos einspruch einsprüche widerspruch
    zustimmung ablehnung zuspruch applaus beifall achselzucken schulterzucken kopfschütteln kopfnicken nicken stirnrunzeln naserümpfen
    gelächter protest proteste einwand einwände vorbehalt vorbehalte absage absagen zusage zusagen befürworter gegner skeptiker
    skeptisch ablehnend zustimmend einverstanden unentschieden enthalten urheber urheberin ideengeber ideengeberin stichwortgeber
    stichwortgeberin zwischenruf zwischenrufe einwurf einwürfe entschuldigt abwesend unterstützer antragsteller antragstellerin minus`,
  participleEndings: 'ed ée ées',
  relational: `kirchlich bischöflich erzbischöflich päpstlich vatikanisch ministeriell kanzleramtlich bundespolizeilich landespolizeilich landrätlich
    oberbürgermeisterlich bürgermeisterlich präsidial staatssekretärlich botschaftlich senatorisch
    ministerpräsidentlich staatskanzleilich bundesbanklich verfassungsgerichtlich gewerkschaftlich arbeitgeberseitig caritativ
    synodal pfarramtlich superintendentlich landeskirchlich rektoral präsidentiell ministerial`,
  moods: `seite seiten veto nein ja einspruch widerspruch einwand einwände seufzer seufzen skepsis zweifel vorbehalt vorbehalte perspektive sicht sichtweise
    warte blickwinkel standpunkt position positionen haltung linie stimme stimmen stellungnahme votum wunsch wünsche forderung forderungen vorschlag
    vorschläge kritik lob tadel mahnung warnung zustimmung ablehnung zurückhaltung zuversicht nicken schweigen kopfschütteln stirnrunzeln
    unmut ärger verärgerung enttäuschung begeisterung ungeduld geduld beharren drängen zögern zorn spott lächeln bedenken absage zusage
    fürsprache intervention einwurf einwürfe plädoyer statement beitrag replik antwort these thesen argumente argument erwartung erwartungen`,
};
