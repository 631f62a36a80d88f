import { expect, test } from 'vitest';
import { found } from './lint.ts';

/**
 * Closed classes of words that open sentences: a capital there names nobody. Each word stands in sentences in which nobody
 * can be told; none may be taken for a person or a house.
 */
const germanAdverbs =
  `Drittens Viertens abermals abseits achtmal allenfalls allenthalben allerorten allerorts allmählich allzeit alsbald
andernfalls andernorts anderswo anfangs ansatzweise anschließend auffallend augenblicklich ausnahmsweise außerdem
bedauerlicherweise beiderseits beinahe beispielsweise beizeiten bekanntlich bereits bestenfalls bestimmt
bezeichnenderweise binnen bisweilen blindlings brieflich dadrin daheim dahinter danebst dankenswerterweise daraus
demgegenüber demgemäß demnächst demzufolge derart dereinst dergestalt derlei derweil desgleichen desto deutschlandweit
diesbezüglich diesmal diesseits doppelt dorthin dreifach dreimal drüben durchaus durchweg ehedem ehemals ehestens
eigens eilends einerlei einigermaßen einmalig einmütig einstimmig einstmals einstweilen erfahrungsgemäß ergo erstens
erwiesenermaßen europaweit faktisch fallweise flächendeckend folgendermaßen folgerichtig formal fraglos freitags
frühestens fünftens gegebenenfalls gegenseitig geradezu gestern gewissermaßen gewöhnlich glücklicherweise gut
gutenteils halbwegs hauptsächlich heutzutage hierauf hieraus hierfür hiermit hierunter hierüber hinfort hinsichtlich
hinterher hinwiederum hinzu höchst höchstwahrscheinlich hüben immerfort indessen infolgedessen insbesondere insofern
insoweit irgendwann irgendwie jahraus jahrelang je jedenfalls jederlei jederzeit jedesmal jedweder jüngst jüngstens
keinesfalls keineswegs kurzerhand kurzfristig langfristig letztens letztlich linkerhand längerfristig längst
mancherorts manchmal mehr mehrheitlich meistenteils merklich minder mithin mitnichten mitsamt mittelbar mittelfristig
mitunter momentan monatelang morgens möglicherweise möglichst nachgerade nachher nachträglich nachweislich namentlich
nebenher neuerdings neuerlich nichtsdestoweniger niemals nimmer nirgendwo nötigenfalls obenan obendrein offenkundig
offensichtlich paarweise parallel partout pauschal perspektivisch plötzlich praktisch prinzipiell probeweise qua
querfeldein rechnerisch regelmäßig reichlich reihenweise reihum ringsum rundheraus rundum rückblickend rückwirkend
samstags schlechthin schleunigst schlicht schlichtweg schlimmstenfalls schon schrittweise schätzungsweise sechstens
seinerzeit selbstredend selbstverständlich seltsamerweise sicherheitshalber sicherlich sinngemäß so sobald sodann
sofort sogleich solcherart somit sonntags spätestens statistisch stellenweise stets stillschweigend strenggenommen
stufenweise stundenlang ständig tagelang tagsüber tatsächlich teilweise themenübergreifend theoretisch trotz umgekehrt
umso umsonst unbedingt unbestritten unentgeltlich ungefähr unlängst unmittelbar unstreitig unterderhand unterwegs
unverzüglich ursprünglich verbindlich vereinzelt vergebens vergleichsweise vermutlich verständlicherweise vielerorts
vielleicht vielmals vielmehr vierteljährlich vollends vorab voraussichtlich vordem vorerst vorgestern vorhin vorläufig
vornehmlich vorrangig vorsorglich vorwiegend vorübergehend wahlweise wahrlich wahrscheinlich weitaus weitestgehend
weitgehend weithin wenngleich werktags weshalb wiederholt wiewohl wirtschaftlich wochenlang wohlgemerkt womöglich
währenddessen zahlenmäßig zeitgleich zeitlebens zeitweise ziemlich zuallererst zudem zuerst zufällig zugegeben
zugegebenermaßen zuguterletzt zuhause zukünftig zuletzt zumeist zumindest zunehmend zurück zusammenfassend zusehends
zusätzlich zuvor zuvorderst zuweilen zwangsläufig zweifellos zweimal zweitens zwischendurch zwischenzeitlich überall
überdies überhaupt überraschend überwiegend`.split(/\s+/);
const germanAdjectives =
  `absehbar administrativ afrikanisch alt alternativlos anschlussfähig auffällig ausreichend ausschlaggebend befriedigend
beispielhaft bekannt belastbar bemerkenswert bezahlbar bezeichnend billig bindend brisant brüchig bürokratisch denkbar
deutlich dicht dringend dringlich dünn einfach einig entscheidend erforderlich erkennbar ethisch europäisch
exemplarisch fachlich fair finanziell finanzierbar fraglich freiwillig fremd föderal geboten gefährlich gemeinsam
gerecht gespalten geteilt getrennt gleich grundlegend günstig heikel hilfreich hinderlich hörbar inhaltlich
international jung juristisch klar knapp kommunal kompliziert konsensfähig kritisch kulturell leicht lückenhaft
machbar mangelhaft maßgeblich mehrheitsfähig messbar methodisch moralisch möglich nachrangig national negativ neu
nordafrikanisch notwendig nötig offen organisatorisch personell positiv prekär problematisch ratsam rechtlich riskant
schwer schwierig sicher sichtbar sinnvoll skeptisch sozial sprachlich spürbar strittig symptomatisch technisch teuer
tragfähig typisch umsetzbar umstritten unabsehbar unbeantwortet unbekannt unbestritten uneinig unfair ungeklärt
ungelöst ungenügend ungerecht ungeteilt ungewiss ungleich ungünstig unklar unmöglich unnötig unproblematisch unsicher
unsichtbar unsinnig untypisch unverbindlich unvollständig unzureichend verhandelbar verlässlich verpflichtend vertraut
vollständig vorbildlich vordringlich vorhersehbar wichtig wünschenswert zentral zustimmungspflichtig zweckmäßig
zweitrangig ökologisch ökonomisch überraschend`.split(/\s+/);
const germanParticiples =
  `abgesehen angefangen angemahnt angemerkt angenommen angeregt angesprochen aufgeworfen ausgeblendet ausgehend
ausgeklammert ausgenommen bedauert befürwortet begrüßt beklagt bekräftigt bemängelt benannt beschlossen besprochen
bestritten bestätigt betont betrachtet bezogen bezweifelt dargelegt debattiert diskutiert eingefordert eingeräumt
eingewandt eingeworfen empfohlen ergänzt erinnert erläutert erwogen erwähnt erörtert festgehalten festgestellt gebeten
gefordert gefragt gelobt gemessen genannt genommen gerechnet gerügt geschildert gesehen gesprochen gestritten gewarnt
gewünscht gewürdigt geäußert herausgearbeitet hervorgehoben hingewiesen hinterfragt inbegriffen klargestellt
kritisiert moniert nachgefragt plädiert problematisiert referiert skizziert thematisiert unterstellt unterstrichen
unterstützt vereinbart verglichen verlangt vermisst vermutet verneint verstanden vertagt verwiesen verworfen
vorausgesetzt vorgebracht vorgeschlagen vorgestellt vorgetragen widersprochen zugegeben zugesagt zugestimmt
zurückgewiesen zusammengefasst`.split(/\s+/);
const germanPrepositions =
  `abzüglich alldieweil angesichts anstatt anstelle auch ausweislich außer außerhalb beiderseits betreffs binnen bis dank
diesseits eingedenk einschließlich entgegen entlang entsprechend exklusive gegenüber gemäß hinsichtlich indem indes
infolge inklusive innerhalb insoweit inwiefern jenseits kraft längs mangels minus mittels nebst nächst oberhalb
obschon obwohl ohne per plus pro rücksichtlich samt seitens sobald sooft soviel sowenig sowie statt unbeschadet
ungeachtet unterhalb unweit vermittels vermöge vorbehaltlich wenngleich wider zunächst zuwider zuzüglich zwecks`.split(
    /\s+/,
  );
const englishAdverbs =
  `aboard abroad accordingly actually additionally admittedly afterwards albeit alike allegedly almost already also
alternatively altogether always amid anyhow anyway apparently approximately arguably aside automatically away barely
basically beforehand besides beyond briefly broadly certainly chiefly clearly collectively commonly comparatively
concretely consequently conversely correspondingly crucially currently daily deliberately despite directly doubtless
downstream eagerly early economically effectively elsewhere entirely equally especially essentially eventually
evidently exactly exceptionally fairly finally firstly formally formerly fortunately frankly frequently fully
fundamentally generally geographically globally gradually hardly hence henceforth hereafter herein historically
hitherto ideally immediately importantly incidentally increasingly indeed individually inevitably informally initially
instead interestingly internally ironically jointly lastly lately later latterly legally lest likewise literally
locally mainly meanwhile merely monthly moreover mostly mutually namely nationally naturally nearby nearly necessarily
nevertheless nonetheless notably notwithstanding nowadays obviously occasionally officially often oftentimes once only
openly otherwise outside overall overnight overseas particularly partly perhaps permanently politically possibly
potentially practically precisely predominantly presently presumably previously primarily privately probably
procedurally promptly provisionally publicly purely quickly quietly rarely rather readily recently regardless
regionally regrettably regularly relatively repeatedly reportedly respectively roughly secondly seemingly seldom
separately seriously sharply shortly significantly similarly simply simultaneously slightly slowly socially solely
sometimes somewhat soon specifically statistically steadily still strategically strictly structurally subsequently
substantially suddenly supposedly surely surprisingly technically temporarily thenceforth thereafter thereby therefore
thereupon thirdly thus together tomorrow totally traditionally twice typically ultimately undoubtedly unfortunately
universally unless unlike unsurprisingly until upstream usually utterly vastly verbally virtually voluntarily weekly
whatsoever whereas whereby wherever whilst wholly widely yearly yesterday yet`.split(/\s+/);
const englishHeads =
  `above absent across after against along alongside although among amongst around asked assuming barring because before
behind below beneath besides between central cheap clear common compared concerning considering contested costly
crucial desirable disputed divisive doubtful evident except excluding failing false feasible following given granted
helpful how however impossible inasmuch including insofar into judging key left likely minus missing necessary notable
obvious once onto open opposite owing pending per plus possible present provided providing put regarding save
secondary seeing seen shared since striking supposing taken telling though throughout toward towards true uncertain
unclear underneath unlikely unresolved upon versus via viewed what whatever when whenever where whether which
whichever while why within without`.split(/\s+/);
const frenchHeads =
  `accessoirement actuellement afin ailleurs ainsi alors antérieurement attendu au aujourd'hui auparavant aussi aussitôt
autant autrefois bien bientôt bref cependant certes chez compte concernant concrètement conjointement considérant
conséquent contraire corrélativement curieusement d'abord d'ailleurs davantage de dedans dehors demain depuis
dernièrement dessous dessus donc dorénavant doute dès désormais effet en enfin ensuite entre envers excepté faute
financièrement globalement grâce heureusement hier hormis ici inversement jadis jamais juridiquement jusque justement
localement lors lorsque là malgré malheureusement moyennant naguère non nonobstant notamment nulle néanmoins oui outre
par parallèlement parfois parmi part partant partout peut-être plus plutôt politiquement postérieurement pourtant
probablement préalablement précisément présentement puis puisque quant quoique rarement respectivement revanche
récemment réciproquement sachant sans sauf selon simultanément sitôt soit somme souvent subsidiairement suivant
surcroît surtout séparément tandis tantôt techniquement toujours toutefois ultérieurement vers voici voilà
vraisemblablement vu étant étonnamment éventuellement`.split(/\s+/);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words at which any of the sentences is held for somebody's. */
function taken(lang: 'de' | 'en' | 'fr', words: readonly string[], sentences: (word: string) => readonly string[]) {
  const all = words.flatMap((word) => sentences(capital(word)).map((sentence) => ({ word, sentence })));
  // many paragraphs in few documents: what one says must not depend on another
  const parts = Array.from({ length: Math.ceil(all.length / 40) }, (_, at) => all.slice(at * 40, at * 40 + 40));
  return parts.flatMap((part) =>
    found(part.map(({ sentence }) => sentence).join('\n\n'), { lang }, /^CHR(?:10\d|30\d)$/),
  );
}

test('adverbs', () => {
  const german = (word: string) => [
    `${word} wurde betont, dass die Mittel fehlen.`,
    `${word} sprachen mehrere Teilnehmende dafür.`,
    `${word} eine Teilnehmerin nannte Zahlen.`,
  ];
  expect(taken('de', germanAdverbs, german)).toEqual([]);
  const english = (word: string) => [
    `${word}, it was stressed that funds were short.`,
    `${word} several participants said so.`,
  ];
  expect(taken('en', englishAdverbs, english)).toEqual([]);
});

test('adjectives and participles', () => {
  const open = (word: string) => [`${word} blieb, ob die Mittel reichen.`, `${word} sei, so hieß es, die Frist.`];
  expect(taken('de', germanAdjectives, open)).toEqual([]);
  expect(taken('de', germanParticiples, (word) => [`${word} wurde, dass die Mittel fehlen.`])).toEqual([]);
});

test('prepositions and conjunctions', () => {
  const german = (word: string) => [`${word} dieser Frist wurde betont, dass die Mittel fehlen.`];
  expect(taken('de', germanPrepositions, german)).toEqual([]);
  const english = (word: string) => [`${word} the figures, it was stressed that funds were short.`];
  expect(taken('en', englishHeads, english)).toEqual([]);
  const french = (word: string) => [`${word} il a été souligné que les moyens manquaient.`];
  expect(taken('fr', frenchHeads, french)).toEqual([]);
});

test('and a name in the same place is still one', () => {
  expect(found('Zwillenberg blieb dabei, dass die Mittel fehlen.').join()).toContain('Zwillenberg');
  expect(found('Lange sprach sich dagegen aus.').join()).toContain('Lange');
  expect(found('Adeyemi, it was stressed, said funds were short.', { lang: 'en' }).join()).toContain('Adeyemi');
});
