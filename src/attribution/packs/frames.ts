/** Words of constructions that are a few words and a speaker: what a pack has to say of its language. */
export interface NeededFrames {
  /** X follows at once: laut X, according to X */
  readonly before: string;
  /** X precedes: X zufolge */
  readonly after: string;
  /** preposition + noun + X: nach Ansicht von X, in the view of X */
  readonly stanceNouns: string;
  readonly stancePrepositions: string;
  /** so X, wie X sagte */
  readonly so: string;
  readonly as: string;
  /** für X ist …, for X */
  readonly for: string;
  /** agents of the passive: von, durch, by */
  readonly agents: string;
  /** before a bare noun they count: par région, per authority, je Behörde */
  readonly distributives: string;
  /** sein, ihr, his: whose words they are stands in an earlier sentence */
  readonly possessives: string;
  /** ihm, ihr, him, lui: pronouns behind a preposition */
  readonly obliques: string;
  /** X ist überzeugt: predicates that are views, after a copula */
  readonly stanceAdjectives: string;
  readonly copulas: string;
  /** Vertreten durch layout: Impuls von X */
  readonly headings: string;
  /** aus Regierungskreisen hieß es */
  readonly hearsay: string;
  /** Sprecher 3, the same participant */
  readonly pseudonyms: string;
  /** als, wie: a phrase after them need not open a clause */
  readonly comparisons: string;
  /** after these reported mood is no reported mood: ich habe */
  readonly neutralSubjects: string;
  /** der Hinweis kam von X: verbs that say where an utterance comes from, all forms */
  readonly origins: string;
  /** courts, parliaments and their like: what they did in a named year is public */
  readonly publicBodies: string;
  /** units of time long enough for what is told to be history: Jahre, decades */
  readonly years: string;
  /** behind these: später, earlier, après */
  readonly lapses: string;
  /** in front of them: vor (zwei Jahren); of French il y a the last word */
  readonly ago: string;
  /** words that place what is told in the past by themselves: einst, jadis */
  readonly formerly: string;
  /** Nach Stürmer ist …: bare prepositions before a name at the head of a clause */
  readonly bareAfter: string;
  /** verbs after which such a phrase is a view: ist, sei, bleibt */
  readonly holding: string;
  /** prepositions between a noun of saying and its speaker: von, of, by */
  readonly ownership: string;
  /** prepositions before the one words come from: von, aus, from */
  readonly sources: string;
  /** eigen, own: the subject is the source */
  readonly own: string;
  /** nouns for what was said aloud, so that whoever owns them spoke: Angaben, Worte */
  readonly spokenNouns: string;
  /** words that need a number to be a pseudonym: Person 3 */
  readonly persons: string;
  /** als: what follows says in which role */
  readonly roles: string;
  /** modals of demands and possibilities: nobody said anything yet */
  readonly deontic: string;
  /** wenn, if: what houses do behind them is hypothetical */
  readonly conditionals: string;
  /** generic when indefinite, one person when definite: the speaker */
  readonly definiteRoles: string;
  /** nouns of saying that name a topic as often: Beitrag, Frage, idea */
  readonly weakUtterances: string;
  /** derselbe, same: before a generic it links remarks */
  readonly sameness: string;
  /** demnach: the source stands in the sentence before; danach: so it may, at the head of a sentence */
  readonly anaphors: string;
  /** nouns for what is published: Pressemitteilung, communiqué */
  readonly publications: string;
  /** words for the meeting that leave no doubt, wherever in a paragraph or heading they stand */
  readonly strongRoom: string;
  /** es, it: may only hold the place of the subject */
  readonly expletives: string;
  /** das, dies before a verb: what was said */
  readonly pointers: string;
  /** um, ohne, statt: an infinitive behind them is a purpose */
  readonly purpose: string;
  /** verbs whose passive has the speaker as subject: X wird zitiert */
  readonly quoting: string;
  /** zu */
  readonly infinitiveMarks: string;
  /** das, dies, this: things, not speakers */
  readonly demonstratives: string;
  /** people called after what they are for or against: whose plan that is says nothing of who they are */
  readonly adherents: string;
  /** the preposition of a genitive: opponents of the reform */
  readonly genitives: string;
  /** kinds of public texts everybody can look up, whoever made them: treaty, directive */
  readonly instruments: string;
  /** It seemed to X that: verbs before a holder of a view, and the preposition between them */
  readonly seeming: string;
  readonly seemingTo: string;
  /** nouns of saying that are a measure or money as often, whoever they come from: plan, contribution */
  readonly topics: string;
  /** authorities, officials: groups that speak for a house even without an article */
  readonly officials: string;
  /** is of the opinion: prepositions between a copula and a noun of holding */
  readonly holders: string;
}

/** Words that a language may do without, each empty until its pack says otherwise. */
export const spareFrames = {
  /** nach: behind a noun of holding it governs it */
  postposed: '',
  /** group, Runde: the second of them is nobody's; and the words before them that make one a house: advocacy, research */
  groups: '',
  groupKinds: '',
  /** Daten, Zahlen: nobody's words, whoever collected them */
  figures: '',
  /** Meldung, dépêche: one published account, whoever gave it */
  accounts: '',
  /** Reihen, benches: whoever sits in them */
  ranks: '',
  /** hören, vernehmen: aus dem Amt ist zu hören */
  audible: '',
  /** dazu, daraufhin: in front of a name and a colon */
  leads: '',
  /** y, en: pronouns that are no subject */
  clitics: '',
  /** es, man: the subject of hearsay */
  told: '',
  /** im, auf: prepositions of houses and texts in which it is said */
  sites: '',
  /** geht hervor, emerges: from a text it is evident */
  evident: '',
  /** nouns of saying on which `of` hangs what, not whose: interpretation, expectation */
  objectives: '',
  /** letter, memo: texts in which one office holder speaks */
  penned: '',
  /** said, understood: passives before `raisers` (to) whose subject is who says or thinks so; `quoted` ones want a gerund */
  rumoured: '',
  quoted: '',
  raisers: '',
  /** that, those; celle: they take up a noun of saying before its owner */
  pronominals: '',
  /** on behalf of, and speaking (for) */
  behalves: '',
  representing: '',
  /** heard, learned: from whom something is */
  learnt: '',
  /** nouns of what whole groups feel: parents' worries */
  sentiments: '',
  laters: '',
  /** weiter: at the head of a sentence whose subject is nobody (hieß es), whoever spoke before goes on */
  resumptions: '',
  /** soll, hätte: finite verbs that keep a distance from what is told */
  distant: '',
  /** Erfahrung, experience: inside a clause it is a topic */
  lived: '',
  /** countries the noun lists have as something else: USA */
  countries: '',
  /** prepositions before a year that is no date of an act: für, until */
  ahead: '',
  /** provided, supplied: what was done with figures that somebody brought along */
  supplied: '',
  /** wie, such as: between a group and one of it */
  exemplary: '',
  /** Ausgabe, edition: a state or a part of a text */
  versions: '',
  /** Mitgliedstaaten, states */
  states: '',
  /** bei, among: prepositions of whoever has a mood; patterns of words (`stieß+skepsis`) that show one */
  bearers: '',
  reactions: '',
  /** Beifall, Ablehnung: nouns of a response that comes from somebody */
  responses: '',
  /** patterns of words beside a dative that has the experience: `ging+weit` */
  experiences: '',
  /** patterns beside a preposition of `bareAfter`: `geht+es` */
  wishes: '',
  /** im, beim: prepositions of houses in which `everybody` (man) thinks something */
  houses: '',
  everybody: '',
  /** Jahre, years: behind a possessive, what somebody did with a part of a life */
  lifetimes: '',
  /** einzige, only: one of a kind, whatever the kind */
  soles: '',
  /** von … aus: prepositions that a second one closes behind the noun */
  outward: '',
  circum: '',
  /** patterns beside `for` and a holder: für X `steht+fest` */
  views: '',
  /** Stimmen, votes: whose they are voted so */
  ballots: '',
  /** its: a possessive of houses */
  itsOwn: '',
  /** people close to X */
  close: '',
  /** zwischen: the bearers of a dispute, where they are named */
  betweens: '',
  /** wer | was: the head of a table of who said what */
  whos: '',
  whats: '',
  /** Haus, body: the head of a column of houses; and what else a column beside it may say they hold: Anliegen, mood */
  bodyHeads: '',
  standHeads: '',
  /** Quelle, origin: the head of a column of those whose ideas stand in front of it */
  whence: '',
  /** Q, A: letters in front of a colon that are nobody's initials */
  asked: '',
  /** Auskunft, information: in a note, whoever gave it told it in private */
  tips: '',
  /** what somebody uses in order to say something: opportunity, Begrüßung */
  occasions: '',
  /** lemmas of what is said as one does: thank, welcome */
  courtesies: '',
  /** versus: between two houses in a heading */
  against: '',
  /** fiel … aus: behind an utterance and its owner they tell how it was */
  fallen: '',
  /** could: with a negation it tells what happened */
  pastModals: '',
  /** zuständige, responsible: a task in place of a noun, behind `remainders` (the one) where the language needs one */
  answerable: '',
  remainders: '',
  /** Akzent, accent */
  accents: '',
  /** selbst, himself: a note that begins with a pronoun tells of a person */
  selves: '',
  /** convinced: predicates of people only, so that an ordinary word in front of them is a name */
  humanMoods: '',
  /** Botschaft, message: what somebody wants to get across, with a colon behind it */
  messages: '',
  /** mit: prepositions before `wordings` (Satz, words) that introduce what is quoted; diesem, these: which point at it */
  withs: '',
  wordings: '',
  pointing: '',
  /** who: relative pronouns for people only */
  personRelatives: '',
  /** derjenige: one person whom a relative clause describes */
  singular: '',
  /** anders, einverstanden: words that set one speaker against the others without a verb */
  contrasts: '',
  /** votes, responses and credits that need no verb: dafür, Enthaltung, Veto, Urheber */
  votes: '',
  /** endings of participles the lexicon may not know: -ed, -ée */
  participleEndings: '',
  /** stems of adjectives of an office or a house: bischöflich, innenministeriell */
  relational: '',
  /** nouns of a stance or a mood beside them: Veto, Perspektive, Seufzer */
  moods: '',
  /** vor allem, außer: they single one out of a group */
  foremost: '',
  /** nämlich, namely: what stands behind it is the very one meant */
  specifying: '',
  /** verbs in no list that say nothing although a clause follows: bewirkte, ensured */
  silent: '',
  /** auxiliaries of a state: ist gesagt; and the last parts of verbs that speak with them: ist eingegangen, gemeint ist X */
  being: '',
  moving: '',
  /** dafür, dadurch: beside them a clause is what was brought about */
  causes: '',
  /** second parts of compounds whose first part holds the position: BMI-Position; and first parts that are public */
  positions: '',
  publicNames: '',
  /** nouns that are houses only with a capital: the Times */
  capitalOnly: '',
  /** prepositions and nouns that say at whose wish something was done: auf-vorschlag */
  instigating: '',
  /** contributions no country makes but in a room: Boliviens Einwand */
  objections: '',
  /** last parts of compounds for who stands for somebody, and first parts that do not tell for whom: Interessen */
  representatives: '',
  anybody: '',
  /** only: between can and a verb of assent */
  merely: '',
  /** guest, invité: in a note the one the text speaks of; and pronouns for people only */
  guests: '',
  humans: '',
  /** which, quel: behind a preposition they ask */
  interrogatives: '',
  /** wir, man: pronouns that can be nothing but the subject; those that want a plural, and the endings of its verbs */
  nominatives: '',
  severals: '',
  /** ne: with the word that opens content behind it, only */
  restricting: '',
  plurals: '',
  /** software, Plattform, librairie: things that bear a name of their own */
  branded: '',
  /** participants: nouns for those in the room and nobody else, so that a place behind `withins` is where they met */
  roomPeople: '',
  withins: '',
  /** verbs whose object stands behind `agents`: von etwas abraten */
  fromWhat: '',
  /** lemmas of verbs that run a meeting only beside `procedures`, and say something otherwise */
  orderly: '',
  /** parts of a meeting that letters tell apart: Arbeitsgruppe A */
  roomGroups: '',
  /** schools, camps: behind them and `genitives` and a word of thinking they are views: two schools of thought */
  schools: '',
  /** Art., section: in front of a number and of capitals they make those a law: Art. 346 AEUV */
  lawParts: '',
  /** what a meeting is run by: who only points to it says nothing: agenda, rules */
  procedures: '',
  /** nouns for a way of putting it, which is nobody behind so: so ein Bild */
  figurative: '',
  /** forms of verbs of asking something of somebody, whom they name with `agents`: verlangt von */
  demanding: '',
  /** forms of verbs of being missing: what is missing is nobody */
  missing: '',
  /** forms of verbs of varying: what stands behind `measures` beside them is what it depends on */
  varying: '',
  /** little, nothing: a thing that says so much says nothing */
  scant: '',
  /** adverbs that families are called by: in front of a verb and of `expletives` they are no subject: Lange ging es um … */
  frontedAdverbs: '',
  /** the same of adjectives, in front of an auxiliary: Ernst wurde es */
  frontedPredicates: '',
  /** behind `expletives` they tell that somebody felt it: Ernst wurde es zu viel */
  dativeCues: '',
  /** a preposition and a noun that belong to the verb and hang on no noun: zur-sprache kommen */
  verbNouns: '',
  /** Pegel, port, gare: what stands beside the name of a place, and of a ship */
  siteNouns: '',
  /** law, principle: what is named after somebody who is nobody in the text */
  eponyms: '',
  /** verbs beside which the pronoun of `expletives` is nobody: il convient */
  impersonals: '',
  /** so, dann: behind a clause that began with its verb and only supposes */
  suppositions: '',
  /** according to, selon: they also say what something depends on */
  measures: '',
  /** Wort, term: what stands in marks behind them is a word */
  termNouns: '',
  /** Option, measure: the head of a column of what is judged */
  optionHeads: '',
  /** set, fixé: participles in the head of a column of who has the power to do it */
  enacting: '',
  /** Missverständnis: nouns of what is believed wrongly, by nobody in particular */
  beliefs: '',
  /** secteur, register: nouns (their ends) that only look as if they were for people */
  inanimates: '',
  /** number, majority: nouns that count what stands behind them */
  quantities: '',
  /** meisten, wenigsten: behind an article and in front of a verb a rest of everybody */
  rests: '',
  /** was: relatives that stand for a thing */
  matters: '',
  /** il convient, il faudrait: what stands behind them nobody does yet */
  demands: '',
  /** be, être: behind a modal what something might be */
  infinitives: '',
  /** autre: alone somebody else, in front of a noun an adjective */
  elses: '',
  /** state: of affairs a condition, with a capital a state */
  conditions: '',
  /** alles, rien: words for things of any kind, also in front of an adjective: Alles Weitere */
  anythings: '',
  /** se: the first word of verbs that need it, in all its forms */
  ofItself: '',
  /** ist, remains: copulas of what always is */
  lasting: '',
  /** a, an: articles of anybody, where one of several has a word of its own */
  anyones: '',
  /** verbs that say nothing with a particle: `finden+statt` */
  idle: '',
  /** scientifique, commune: nouns for people and houses that are adjectives behind another noun; and adjectives in front of nouns */
  nounAdjectives: '',
  prenominal: '',
  /** ends of nouns for topics, which with an adjective that has a capital are no house: Organisierte Kriminalität */
  namedTopics: '',
  /** Roman, play, film: what stands behind them is the title of a work */
  works: '',
  /** GDP, RSA, ÖPNV: capitals for a thing, a law, a benefit or a technique, which is no house */
  thingAcronyms: '',
  /** million: in front of a unit, which has a capital in German */
  scales: '',
  /** year-later, following-year, folgejahr: a time told from a year named before, which dates a clause as that year would */
  relativeYears: '',
  /** an article and, with a hyphen, endings that together make an unknown noun a thing: `eine -pe` */
  lifeless: '',
};

/** The words of constructions in one language, space-separated. */
export type Frames = NeededFrames & { readonly [Name in keyof typeof spareFrames]?: string };
