import { caseless } from '../../segments/caseless.ts';
import type { PeoplePack } from '../people.ts';

export const germanPeople: PeoplePack = {
  honorifics: `gez kollege kollegin herr herrn herren frau fraulein dr drs prof profs dipl ing mag hr fr frl univ mr mrs ms miss sir lady lord mme madame monsieur
    dres exzellenz`,
  offices: `botschafter botschafterin botschafters minister ministerin ministers bundesminister bundesministerin
    bundeskanzler bundeskanzlerin kanzler kanzlerin prasident prasidentin prasidenten bundesprasident
    bundesprasidentin staatssekretar staatssekretarin staatsministerin staatsminister professor professorin
    professors senator senatorin burgermeister burgermeisterin oberburgermeister oberburgermeisterin
    ministerprasident ministerprasidentin generalsekretar generalsekretarin kommissar kommissarin eu-kommissar
    eu-kommissarin abgeordnete abgeordneter abgeordneten landrat landratin direktor direktorin pfarrer pfarrerin
    bischof bischofin papst konig konigin general oberst hauptmann ministerialdirektor ministerialdirektorin
    ministerialdirigent ministerialdirigentin ministerialrat ministerialratin referatsleiter referatsleiterin
    abteilungsleiter abteilungsleiterin geschaftsfuhrer geschaftsfuhrerin vorsitzende vorsitzender vorsitzenden
    kollege kollegin kollegen doktor richter richterin staatsanwalt staatsanwaltin hochkommissar hochkommissarin
    sonderbeauftragte sonderbeauftragter moderator moderatorin referent referentin autor autorin teilnehmer
    teilnehmerin teilnehmers gast sprecher sprecherin vertreter vertreterin leiter leiterin experte expertin
    berater beraterin botschaftsrat botschaftsratin gesandter gesandte gesandtschaftsrat legationsrat legationsratin konsul konsulin
    regierungsrat regierungsratin oberregierungsrat oberregierungsratin regierungsdirektor regierungsdirektorin stadtrat stadtratin stadtbaurat
    stadtbauratin baurat bauratin medizinalrat kirchenrat kirchenratin studienrat studienratin polizeirat kriminalrat dezernent dezernentin
    familie ehepaar eheleute gez team buro lehrstuhl kanzlei`,
  highOffices: `bundeskanzler bundeskanzlerin kanzler kanzlerin prasident prasidentin prasidenten bundesprasident bundesprasidentin
    minister ministerin bundesminister bundesministerin ministerprasident ministerprasidentin generalsekretar generalsekretarin
    kommissar kommissarin eu-kommissar eu-kommissarin hochkommissar hochkommissarin papst konig konigin aussenminister
    aussenministerin innenminister innenministerin premierminister premierministerin kommissionsprasident
    kommissionsprasidentin entwicklungsminister entwicklungsministerin bundesinnenminister bundesinnenministerin`,
  roomOffices: `bundeskanzler bundeskanzlerin bundesprasident bundesprasidentin bundesminister bundesministerin minister ministerin
    innenminister innenministerin aussenminister aussenministerin ministerprasident ministerprasidentin staatssekretar staatssekretarin
    staatsminister staatsministerin botschafter botschafterin burgermeister burgermeisterin oberburgermeister oberburgermeisterin
    landrat landratin prasident prasidentin vizeprasident vizeprasidentin generalsekretar generalsekretarin kommissar kommissarin
    hochkommissar hochkommissarin generaldirektor generaldirektorin senator senatorin bundesinnenminister
    bundesinnenministerin bundesaussenminister bundesaussenministerin arbeitsminister arbeitsministerin sozialminister sozialministerin
    entwicklungsminister entwicklungsministerin integrationsminister integrationsministerin integrationsbeauftragte beauftragte`,
  titleTails:
    /\s?(?:a\. ?D\.|i\. ?R\.|h\. ?c\.|em\.|emer\.|mult\.|med\.|phil\.|jur\.|iur\.|rer\. ?(?:pol|nat|oec|soc)\.|oec\.|theol\.|habil\.|pol\.|-? ?Ing\.|\(FH\)|\(a\. ?D\.\)|MdB|MdL|MdEP)/y,
  determiners: `jede jeder keine keiner eine einer die der dieser diese welche solche pro je als fur zur zwischen und oder manche
    viele sowohl ob junge alleinstehende schwangere gefluchtete`,
  wordNames: `abeba abend adam addis aeneas africa african alba allen amen america anders angola apollo april argentina
    art asia asmara atalanta august aura aurora baby bad baden baron bay berlin bern bill bremen brown burkina
    can carolina carter celle chad chance christ columbus cooper cora costa cotonou curie dakar dame damon darin
    davon davor dean die dies dubai dublin ein erasmus ernst esse essen europa european eva faith falk fern
    ferne florence florenz florida ford fortuna foster franken frontex gabe gender georgia german ghana global
    golden grace grant green hagen halle hande hank heide helle hessen holland holly hope horizon horizont
    hunter india irini iris israel jasmin jena job jordan joy juli june juni kai kalender kano karma karthum
    kent kenya khartum kiel kim king kole konstanz kosovo land lande landen lane las lasse leader liga lila lima
    linda linde line logan lome london los lux mai mainz major mali malta mama man mar mare marie marina marine
    mark marshall mason may medea melodie mercedes messias milan mina mine mir mit morgen naja name new nigeria
    norden norman nostrum nova nur odessa olive oma osten paris parker per perle phoenix pink pol porter porto
    price prima prince queen rabat rauf regina rein roma roman rosa rose royal rune sachsen sage sahel saint
    salvador san sankt santa santiago sao sari schwaben server sie siena sierra sir sofia solange sommer sonne
    sophia stan stein stone sudan suden tal tampere tate taylor the themis tod tone tor tore trier triton tunis
    turner una union valencia valletta van verona victoria viola violet virginia vita wage walker weimar wende
    westen wien will winter wolf zypern mio
    islam reis jesus faust robbe stanford lion delta robinson moses`,
  ordinary: `reha katheter infarkt feldhamster orthese granulat tubus klargas lachgas gabelstapler hubwagen erdkabel funkmast loschzug schopfwerk salbe kehlkopf haselnuss erdbeere erdbeeren
    himbeere himbeeren haselnusse rotwild zebrastreifen stanze estrich willkur uneins uneinig fonds birke birken buche buchen eiche eichen fichte fichten kiefer kiefern tanne tannen larche larchen esche eschen ulme ulmen erle erlen
    douglasie douglasien robinie robinien brombeere reitgras streu mykorrhiza unbehagen pegel zentimetern metern kilometern kupfer zink zinn blei nickel laub riegel borkenkafer borkenkafern archivgut balken saule saulen flache flachen kachel kacheln kastchen wabe waben blase skizze spalte spalten achse achsen raster kurve kurven
    wohnraum migration integration kooperation politik staat ministerium behorde kommune flucht asyl schutz recht zugang lage frist
    antrag verfahren bericht sitzung runde gruppe impuls vortrag einwand kapitel abschnitt abbildung tabelle ausbildung rolle
    deutschland europa afrika asien amerika union kommission bundesregierung bundestag bundesrat`,
  functions: `leiter leiterin direktor direktorin referent referentin beraterin berater mitarbeiter mitarbeiterin sprecher sprecherin
    vorsitzende vorsitzender geschaftsfuhrer geschaftsfuhrerin grunder grunderin staatssekretar staatssekretarin botschafter
    botschafterin minister ministerin professor professorin abgeordnete abgeordneter prasident prasidentin mitglied vertreter
    vertreterin beauftragte beauftragter expertin experte koordinator koordinatorin burgermeister burgermeisterin anwalt
    anwaltin forscherin forscher wissenschaftlerin wissenschaftler autorin autor journalistin journalist vorstand chefin chef
    generalsekretar generalsekretarin referatsleiter referatsleiterin abteilungsleiter abteilungsleiterin co-facilitator`,
  attendees: caseless(
    /^(?:(?:vorstellungsrunde|(?:mit )?am (?:runden )?tisch|im (?:raum|saal)|in der runde)(?= ?: [^.:;!?]{2,80}(?:[.,]|$)) ?:)|^(?:(?:die|unsere|anwesende|weitere|eingeladene|alle) )?(?:liste der )?(?:teilnehmer(?:innen|liste|innenliste|kreis)?|teilnehmende[rn]?|teilnehmendenliste|anwesend(?:e[rn]?)?|anwesenheitsliste|anwesenheit|gäste(?:liste)?|referenten?|referentinnen|referierende|rednerinnen|redner|vortragende|diskutanten|diskutantinnen|diskutierende|podium|podiumsgäste|impulsgeber(?:innen)?|impulse|mitwirkende|mitglieder der (?:runde|gruppe)|vertretene (?:institutionen|organisationen|häuser|ressorts)|beteiligte(?: institutionen| organisationen| häuser| ressorts| ministerien| behörden)?|entschuldigt|gesprächspartner(?:innen)?|eingeladen)(?: und \p{L}+)*(?: der (?:sitzung|runde|gruppe))?(?: waren)? ?(?:\(\d+\) ?)?(?::|$)/iu,
  ),
  nameHeads: caseless(
    /^(?:name|namen|nachname|vorname|vor- und nachname|person|personen|wer|sprecherin|sprecher|redner|rednerin)$/iu,
  ),
  present: caseless(
    /(?<!\p{L})(?:teilgenommen (?:haben|hatten)|(?:haben|hatten|hat) (?:\p{L}+ ){0,4}?teilgenommen|nahm(?:en)? (?:\p{L}+ ){0,6}?teil(?!\p{L})|teilnahmen|(?:anwesend|beteiligt|zugegen) (?:waren|war)|(?:waren|war|sind) (?:\p{L}+ ){0,3}?(?:anwesend|vertreten|zugegen|zu gast)|vertreten (?:waren|war|sind|ist)|dabei waren|mit dabei (?:waren|war)|unter den (?:gästen|teilnehmern|teilnehmerinnen|teilnehmenden|anwesenden|referenten|rednern)|zu den (?:gästen|teilnehmern|teilnehmenden|anwesenden) (?:gehörten|zählten)|auf dem podium (?:saßen|waren|diskutierten|sprachen)|es (?:sprach|sprachen|diskutierten|referierten)|(?:saßen|diskutierten) (?:\p{L}+ ){0,3}?am tisch|am tisch saßen|mit am tisch(?=:)|mit (?:[\p{L}-]+ ){1,8}?am tisch|als gäste (?:kamen|begrüßten)|impulse (?:gaben|hielten|kamen von)|impulsvorträge hielten|eingeladen waren|zusammengesetzt aus|die runde bestand aus|am runden tisch)(?!\p{L})/iu,
  ),
  thanks: caseless(
    /(?<!\p{L})(?:dank(?:en|t|te|ten)?|danksagung|danke|dankbar|bedanken|bedankt|(?:sehr|tief) verpflichtet|zu dank|gedankt|herzlichen dank)(?!\p{L})/iu,
  ),
  room: caseless(
    /(?<!\p{L})(?:sitzung(?:en)?|runde|diskussion(?:en)?|aussprache|treffens?|teilnahme|teilnehm\p{L}*|beitr[aä]g\p{L}*|impuls\p{L}*|vortr[aä]g\p{L}*|redebeitr\p{L}*|wortmeldung\p{L}*|mitwirkung|anwesen\p{L}*|verschickt\p{L}*|mitgebracht\p{L}*|am tisch|im raum|offenheit|geduld|widerspruch\p{L}*|gast|gäste|podium|workshops?|dialog\p{L}*|migration strategy group|msg|gespräch\p{L}*|moderation)(?!\p{L})/iu,
  ),
  literature: caseless(
    /^(?:literatur|literaturverzeichnis|quellen|quellenverzeichnis|bibliographie|bibliografie|nachweise|referenzen|weiterführende literatur|zum weiterlesen|zitiervorschlag|veröffentlichungen|publikationen)(?!\p{L})/iu,
  ),
};
