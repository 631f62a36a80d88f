import type { Determiner } from '../pack.ts';
import { germanParticles } from './particles.ts';

/** dreizehn to hundert */
const numerals = [
  'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn hundert',
  ...'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .flatMap((ten) => [
      ten,
      ...'ein zwei drei vier fünf sechs sieben acht neun'.split(' ').map((one) => `${one}und${ten}`),
    ]),
].join(' ');

export const germanDeterminers: readonly Determiner[] = [
  { words: 'der', definite: true, nominative: true, genitive: true },
  { words: 'die das', definite: true, nominative: true },
  { words: 'des', definite: true, nominative: false, genitive: true },
  { words: 'den dem', definite: true, nominative: false },
  { words: 'ein eine', definite: false, plural: false, nominative: true },
  { words: 'einer eines', definite: false, plural: false, nominative: false, genitive: true },
  { words: 'einem einen', definite: false, plural: false, nominative: false },
  { words: 'kein keine', definite: false, negative: true, nominative: true },
  { words: 'keiner keines keinem keinen', definite: false, nominative: false, genitive: true },
  {
    words:
      'einige mehrere viele manche etliche wenige zahlreiche verschiedene diverse zwei drei vier fünf sechs sieben acht neun zehn elf zwölf ' +
      numerals,
    definite: false,
    plural: true,
    nominative: true,
  },
  {
    words: 'einiger mehrerer vieler mancher etlicher weniger zahlreicher verschiedener zweier dreier',
    definite: false,
    plural: true,
    nominative: false,
    genitive: true,
  },
  {
    words: 'einigen mehreren vielen manchen etlichen wenigen zahlreichen',
    definite: false,
    plural: true,
    nominative: false,
  },
  { words: 'solche', plural: true, nominative: true },
  { words: 'solcher solchen solchem solches', nominative: false, genitive: true },
  { words: 'alle beide sämtliche', definite: true, plural: true, nominative: true },
  { words: 'aller beider', definite: true, plural: true, nominative: false, genitive: true },
  { words: 'allen beiden', definite: true, plural: true, nominative: false },
  { words: 'jeder jede jedes', definite: false, plural: false, nominative: true },
  {
    words: 'dies dieser diese dieses jener jene jenes derselbe dieselbe dasselbe derjenige diejenige',
    definite: true,
    nominative: true,
  },
  { words: 'diesem diesen jenem jenen demselben denselben desselben', definite: true, nominative: false },
  { words: 'mein meine unser unsere', definite: true, nominative: true },
  { words: 'meiner meinem meinen unserer unserem unseren', definite: true, nominative: false, genitive: true },
  { words: 'sein seine ihr ihre deren dessen', definite: true, nominative: true },
  { words: 'seiner seines ihrer ihres', definite: true, nominative: false, genitive: true },
  { words: 'seinem seinen ihrem ihren', definite: true, nominative: false },
];

export const germanWords = {
  pronouns: 'er sie dieser diese jener jene letzterer letztere ersterer erstere derselbe dieselbe',
  neutralPronouns: 'wir ich man es uns mir mich wer niemand jemand',
  reflexives: 'sich ihm ihr ihnen ihn uns mir mich einander',
  prepositions: `vonseiten an am ans auf aufs aus außer bei beim bis durch durchs entgegen entlang für fürs gegen gegenüber gemäß hinter
    in im ins innerhalb außerhalb mit mitsamt nach neben ohne per pro samt seit statt anstatt trotz über überm übers um ums
    unter unterm von vom vor vorm während wegen zu zum zur zwischen anhand angesichts anlässlich aufgrund bezüglich dank
    hinsichtlich infolge inklusive jenseits diesseits kraft mangels mittels namens oberhalb unterhalb seitens zugunsten
    zulasten zwecks ab binnen betreffend laut unweit nahe von-seiten auf-seiten in-bezug-auf auf-grund an-hand inmitten mithilfe einschließlich`,
  attaching: 'von vom für aus im in am an bei beim zur zum',
  subordinators: `dass daß ob weil da wenn als obwohl obgleich während nachdem bevor ehe indem sodass damit falls sofern soweit
    solange sobald wie wo woran worauf wobei womit wodurch weshalb warum wieso wann wohin woher wonach seit seitdem bis
    zumal inwieweit inwiefern wogegen wohingegen wer was`,
  relatives: 'der die das den dem denen deren dessen welcher welche welches welchem welchen was wer',
  conjunctions: 'als-auch und oder aber sondern denn sowie doch beziehungsweise bzw',
  adverbs: `z.-b. vereinzelt mitunter bisweilen stellenweise streckenweise zuweilen z.-t. u.-u. i.-d.-r. m.-e. stärker schneller früher später besser häufiger enger leichter sowohl strittig wichtig nötig richtig ständig vollständig häufig künftig auch nur noch schon bereits sehr so nun jetzt dann danach dort hier heute gestern morgen vorgestern damals einst
    bis-dahin seit-langem vor-allem unter-anderem zum-beispiel zunächst zuerst zuletzt schließlich endlich ferner zudem außerdem darüber hinaus überdies jedoch dennoch trotzdem
    allerdings hingegen dagegen dafür daher deshalb deswegen darum somit folglich demnach also immer nie niemals oft häufig
    manchmal selten meist meistens mehrfach einmal zweimal wieder wiederum erneut nochmals erst besonders insbesondere vor
    allem etwa rund circa ungefähr fast beinahe kaum nahezu mindestens höchstens wenigstens zumindest sogar selbst gar ganz
    ziemlich recht eher lieber gern gerne leider hoffentlich vielleicht wohl sicher gewiss natürlich offenbar anscheinend
    scheinbar angeblich tatsächlich wirklich eigentlich grundsätzlich generell insgesamt teilweise teils zum beispiel
    darauf daraufhin darunter daran darin davon davor dazu dabei dadurch damit hiermit hierzu hierbei hierfür hieran hiervon indes
    indessen unterdessen inzwischen mittlerweile seither seitdem bislang bisher derzeit zurzeit gegenwärtig aktuell künftig
    später früh spät früher vorher nachher zuvor anschließend gleichzeitig zugleich gleichwohl nichtsdestotrotz immerhin ohnehin
    sowieso übrigens nebenbei einerseits andererseits dementsprechend entsprechend ebenso ebenfalls genauso gleichfalls
    weiterhin weiter fortan jeweils jährlich täglich kürzlich neulich jüngst soeben eben gerade bald sofort umgehend
    schriftlich mündlich öffentlich offiziell ausdrücklich wörtlich vehement scharf deutlich klar kurz knapp knapper erstmals
    weltweit bundesweit landesweit nachdrücklich eindringlich vorsichtig skeptisch zustimmend ablehnend mehrmals ab
    anders dagegen umgekehrt stattdessen sonst ansonsten vielmehr zwar nämlich freilich ja doch nein mal bloß allein alle
    beide gemeinsam zusammen allesamt laut oben unten links rechts vorn hinten innen außen drinnen draußen überall nirgends
    irgendwo dorthin hierher woraufhin ausschließlich lediglich mehr weniger am meisten viel wenig etwas nichts genug
    sodann ferner fernerhin letztlich letztendlich schlussendlich abschließend einleitend eingangs ergänzend
    nachts abends morgens mittags montags sonntags vormittags nachmittags immerzu nunmehr vorerst
    am gegenüber nach wie vor zufolge schwer vielfach unlängst vorab einander voneinander miteinander untereinander ${germanParticles}`,
  adverbEndings: 'weise maßen falls isch wärts mals tags lang',
  auxiliaries: `ist sind war waren wäre wären sei seien bin hat haben hatte hatten habe hätte hätten wird werden wurde wurden
    werde würde würden worden gewesen geworden gehabt`,
  passives: 'wird werden wurde wurden werde würde würden worden',
  modals: `kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte
    sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte mochten
    möchte möchten möge lässt lassen ließ ließen`,
  negations: 'nicht kein keine keinen keinem keiner nie niemals',
  reported: `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe liege lasse sehe wisse
    brauche bestehe fehle handle handele bedürfe existiere reiche führe biete erfordere ergebe erhalte verfüge`,
  otherVerbs: `beraten gilt gelten galt gelten bleibt bleiben blieb blieben kommt kommen kam kamen geht gehen ging gingen steht stehen stand
    standen liegt liegen lag lagen nimmt nehmen nahm nahmen macht machen machte machten führt führen führte führten
    bringt bringen brachte brachten hält halten hielt hielten lässt lief liefen läuft laufen fährt fuhr fuhren trifft traf
    trafen tritt trat traten zieht zog zogen fällt fiel fielen beginnt begann begannen endet endete endeten gewinnt gewann
    gewannen verliert verlor verloren starb starben stirbt sterben erhält erhielt erhielten bekommt bekam bekamen besteht
    bestand bestanden bietet bot boten fehlt fehlen fehlte fehlten folgt folgte folgten gehört gehörte gehörten braucht brauchen
    brauchte brauchten leitet leitete leiteten setzt setzte setzten stellt stellte stellten legt legte legten scheint schien
    verfügt verfügte wächst wuchs steigt stieg sinkt sank verhindert ermöglicht erlaubt umfasst enthält
    existiert arbeitet arbeitete lebt lebte wohnt wohnte dauert dauerte tötete töteten verletzte nutzt nutzte verletzten stürzte stürzten
    eröffnete gründete forschte besuchte besuchten traf trafen entstand siegte siegten spielte spielten startete starteten`,
  contentWords: `dass daß ob darauf daran darin davon davor dazu dafür dagegen darüber damit dahin wonach weshalb warum wieso
    inwieweit inwiefern`,
  nameParticles: 'von van de del della di da dos du le la el al bin ibn ben ter ten den der',
  honorifics: `herr herrn frau dr dr. prof prof. professor doktor dipl.-ing. graf gräfin freiherr freifrau sir lord lady mr mr.
    mrs. ms. pater schwester bruder`,
} as const;
