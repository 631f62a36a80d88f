import type { Language } from '../../brief/brief.ts';
import type { Denial } from './denial.ts';

/**
 * What a verb, noun or adjective needs beside it before it makes an attribution slot.
 * - `say`: nothing; with a speaker it always is one (sagte, betonte, said)
 * - `act`: nothing, but things can do it too, so the subject must be able to speak (bestätigte, unterstreicht)
 * - `person`: nothing for names and roles; organisations and countries do it without saying a word, so as `content`
 * - `content`: a clause, a quotation, a colon or a correlate that holds what was said (zeigte, dass …; found that …)
 * - `as`: a predicate with als/as (bezeichnete X als …)
 * - `of`: one of the prepositions named after it (sprach von …, warned of …)
 * - `quote`: a quotation right beside it (lachte, fuhr fort)
 * - `procedural`: opens, welcomes, moderates; says nothing
 */
export type Frame = 'say' | 'act' | 'person' | 'content' | 'as' | 'of' | 'quote' | 'procedural';

/** One verb: `zurück|weisen` is separable, `zu bedenken geben` needs its words in the clause. */
export interface Verb {
  readonly lemma: string;
  readonly frame: Frame;
  /** for `of`: the prepositions, space-separated */
  readonly prepositions?: string;
  /** with a reflexive it means something else: stellte sich heraus */
  readonly unreflexive?: true;
  /** in the passive it means something else: war von der Wahl ausgeschlossen */
  readonly unpassive?: true;
}

/** What a written form of a verb is. `reported` is Konjunktiv I or its like, where it differs from the indicative. */
export type VerbForm = 'finite' | 'reported' | 'participle' | 'infinitive' | 'gerund' | 'attributive';

export interface Conjugated {
  readonly text: string;
  readonly form: VerbForm;
  /** undefined where the form does not show it */
  readonly plural: boolean | undefined;
  /** shows that it is now or always, not then */
  readonly present?: true;
  /** words that must stand in the clause with this form: the particle or the fixed words */
  readonly beside: string;
}

/** What a noun says about the phrase it heads. */
export type NounClass =
  | 'role'
  | 'organisation'
  | 'sector'
  | 'generic'
  | 'person'
  | 'document'
  | 'utterance'
  | 'abstract'
  | 'place'
  | 'demonym'
  | 'time';

/** Stems of one class with one set of endings; `''` stands for the bare stem. Compounds end in these words too. */
export interface NounGroup {
  readonly class: NounClass;
  readonly endings: string;
  readonly stems: string;
  /** may be the tail of a compound: Außen+minister */
  readonly compound?: boolean;
  readonly plural?: boolean;
  readonly gender?: 'm' | 'f' | 'n';
}

/** A determiner and what it shows of the phrase behind it. */
export interface Determiner {
  readonly words: string;
  readonly definite?: boolean;
  readonly plural?: boolean;
  /** kein, no: nobody */
  readonly negative?: true;
  /** can the phrase be a subject */
  readonly nominative: boolean;
  /** can the phrase be a genitive attribute */
  readonly genitive?: boolean;
}

/** Word lists are space-separated strings: one word a form, lower case. */
export interface Pack {
  readonly language: Language;
  /** nouns are written with a capital (German) */
  readonly nounsCapitalised: boolean;
  /** where the subject stands: `v2` before or after the finite verb, `svo` before it */
  readonly order: 'v2' | 'svo';
  /** the first noun is the head, adjectives follow it (French) */
  readonly headFirst?: true;
  readonly abbreviations: string;
  /** words that lose their vowel before an apostrophe: l', qu' */
  readonly elisions?: string;
  /** words read as one, parts joined by -: according-to */
  readonly joined: string;
  readonly determiners: readonly Determiner[];
  /** endings of attributive adjectives in front of a noun; empty where adjectives have none */
  readonly adjectiveEndings: string;
  readonly pronouns: string;
  /** first person, `man`, `one`: the author or nobody */
  readonly neutralPronouns: string;
  readonly reflexives: string;
  readonly prepositions: string;
  /** prepositions that hang a complement on a noun: of, von, aus, from */
  readonly attaching: string;
  readonly subordinators: string;
  readonly relatives: string;
  readonly conjunctions: string;
  readonly adverbs: string;
  readonly adverbEndings: string;
  readonly auxiliaries: string;
  /** auxiliaries of the passive */
  readonly passives: string;
  readonly modals: string;
  readonly negations: string;
  /** finite forms that show reported speech without a verb of saying: sei, habe, könne */
  readonly reported: string;
  /** common finite verbs that say nothing, so that phrases end before them */
  readonly otherVerbs: string;
  /** words that announce content: dass, ob, that, whether, darauf */
  readonly contentWords: string;
  readonly verbs: readonly Verb[];
  readonly conjugate: (verb: Verb) => readonly Conjugated[];
  readonly nouns: readonly NounGroup[];
  /** endings of nouns that cannot speak: -ung, -heit, -ness */
  readonly abstractEndings: string;
  /** endings of abstract nouns that need no article and are no family names */
  readonly topicEndings: string;
  /** endings of adjectives and of what is made of a verb: a word of the language that has one is nobody's name at a sentence's head */
  readonly plainEndings: string;
  /** endings of nouns for people: -er, -in, -ist; other unknown nouns are things */
  readonly animateEndings: string;
  /** adjectives and first parts that single somebody out */
  readonly identifiers: Readonly<Record<Identifier, string>>;
  /** endings with which `identifiers` are inflected */
  readonly identifierEndings: string;
  readonly frames: Frames;
  readonly denial: Denial;
  /** verbs in no list by their endings: a noun phrase ends before them */
  readonly verbEndings?: RegExp;
  /** what participles that are in no list end in */
  readonly participles: RegExp;
  /** endings of infinitives and of verbs in the first person, which open a line with a capital (French) */
  readonly headEndings?: RegExp;
  /** what finite verbs that are in no list end in */
  readonly finiteEndings: RegExp;
  /** particles inside names: von, de, bin */
  readonly nameParticles: string;
  /** before a name: Herr, Dr., Ms */
  readonly honorifics: string;
  /** words that place something in the room: in der Sitzung, during the workshop */
  readonly room: string;
  readonly suggestions: Suggestions;
  /** words for the functions a person can be declared with (frontmatter `people[].role`), by that role */
  readonly functions: Readonly<Record<string, string>>;
  /** words of each sector (frontmatter `attendance.sectors`), stems at the beginning or end of a word */
  readonly sectors: Readonly<Record<string, string>>;
}

export type Identifier = 'official' | 'nationality' | 'region' | 'former' | 'unique' | 'rank';

/** Constructions that are a few words and a speaker. */
export interface Frames {
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
  /** nach: behind a noun of holding it governs it */
  readonly postposed?: string;
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
  /** group, groups, and the words before them that make one a house: advocacy, research */
  readonly groups?: string;
  readonly groupKinds?: string;
  /** Daten, Zahlen: nobody's words, whoever collected them */
  readonly figures?: string;
  /** Meldung, dépêche: one published account, whoever gave it */
  readonly accounts?: string;
  /** Reihen, benches: whoever sits in them */
  readonly ranks?: string;
  /** hören, vernehmen: aus dem Amt ist zu hören */
  readonly audible?: string;
  /** dazu, daraufhin: in front of a name and a colon */
  readonly leads?: string;
  /** y, en: pronouns that are no subject */
  readonly clitics?: string;
  /** es, man: the subject of hearsay */
  readonly told?: string;
  /** im, auf: prepositions of houses and texts in which it is said */
  readonly sites?: string;
  /** geht hervor, emerges: from a text it is evident */
  readonly evident?: string;
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
  /** nouns of saying on which `of` hangs what, not whose: interpretation, expectation */
  readonly objectives?: string;
  /** letter, memo: texts in which one office holder speaks */
  readonly penned?: string;
  /** said, understood: passives before `raisers` (to) whose subject is who says or thinks so; `quoted` ones want a gerund */
  readonly rumoured?: string;
  readonly quoted?: string;
  readonly raisers?: string;
  /** that, those; celle: they take up a noun of saying before its owner */
  readonly pronominals?: string;
  /** on behalf of, and speaking (for) */
  readonly behalves?: string;
  readonly representing?: string;
  /** heard, learned: from whom something is */
  readonly learnt?: string;
  /** nouns of what whole groups feel: parents' worries */
  readonly sentiments?: string;
  /** derselbe, same: before a generic it links remarks */
  readonly sameness: string;
  /** demnach: the source stands in the sentence before; danach: so it may, at the head of a sentence */
  readonly anaphors: string;
  readonly laters?: string;
  /** soll, hätte: finite verbs that keep a distance from what is told */
  readonly distant?: string;
  /** nouns for what is published: Pressemitteilung, communiqué */
  readonly publications: string;
  /** words for the meeting that leave no doubt, wherever in a paragraph or heading they stand */
  readonly strongRoom: string;
  /** Erfahrung, experience: inside a clause it is a topic */
  readonly lived?: string;
  /** countries the noun lists have as something else: USA */
  readonly countries?: string;
  /** prepositions before a year that is no date of an act: für, until */
  readonly ahead?: string;
  /** provided, supplied: what was done with figures that somebody brought along */
  readonly supplied?: string;
  /** wie, such as: between a group and one of it */
  readonly exemplary?: string;
  /** Ausgabe, edition: a state or a part of a text */
  readonly versions?: string;
  /** Mitgliedstaaten, states */
  readonly states?: string;
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
  /** bei, among: prepositions of whoever has a mood; patterns of words (`stieß+skepsis`) that show one */
  readonly bearers?: string;
  readonly reactions?: string;
  /** Beifall, Ablehnung: nouns of a response that comes from somebody */
  readonly responses?: string;
  /** patterns of words beside a dative that has the experience: `ging+weit` */
  readonly experiences?: string;
  /** patterns beside a preposition of `bareAfter`: `geht+es` */
  readonly wishes?: string;
  /** im, beim: prepositions of houses in which `everybody` (man) thinks something */
  readonly houses?: string;
  readonly everybody?: string;
  /** Jahre, years: behind a possessive, what somebody did with a part of a life */
  readonly lifetimes?: string;
  /** einzige, only: one of a kind, whatever the kind */
  readonly soles?: string;
  /** von … aus: prepositions that a second one closes behind the noun */
  readonly outward?: string;
  readonly circum?: string;
  /** patterns beside `for` and a holder: für X `steht+fest` */
  readonly views?: string;
  /** Stimmen, votes: whose they are voted so */
  readonly ballots?: string;
  /** its: a possessive of houses */
  readonly itsOwn?: string;
  /** people close to X */
  readonly close?: string;
  /** zwischen: the bearers of a dispute, where they are named */
  readonly betweens?: string;
  /** wer | was: the head of a table of who said what */
  readonly whos?: string;
  readonly whats?: string;
  /** Quelle, origin: the head of a column of those whose ideas stand in front of it */
  readonly whence?: string;
  /** Q, A: letters in front of a colon that are nobody's initials */
  readonly asked?: string;
  /** Auskunft, information: in a note, whoever gave it told it in private */
  readonly tips?: string;
  /** what somebody uses in order to say something: opportunity, Begrüßung */
  readonly occasions?: string;
  /** lemmas of what is said as one does: thank, welcome */
  readonly courtesies?: string;
  /** versus: between two houses in a heading */
  readonly against?: string;
  /** fiel … aus: behind an utterance and its owner they tell how it was */
  readonly fallen?: string;
  /** could: with a negation it tells what happened */
  readonly pastModals?: string;
  /** zuständige, responsible: a task in place of a noun, behind `remainders` (the one) where the language needs one */
  readonly answerable?: string;
  readonly remainders?: string;
  /** Akzent, accent */
  readonly accents?: string;
  /** selbst, himself: a note that begins with a pronoun tells of a person */
  readonly selves?: string;
  /** convinced: predicates of people only, so that an ordinary word in front of them is a name */
  readonly humanMoods?: string;
  /** Botschaft, message: what somebody wants to get across, with a colon behind it */
  readonly messages?: string;
  /** mit: prepositions before `wordings` (Satz, words) that introduce what is quoted; diesem, these: which point at it */
  readonly withs?: string;
  readonly wordings?: string;
  readonly pointing?: string;
  /** who: relative pronouns for people only */
  readonly personRelatives?: string;
  /** derjenige: one person whom a relative clause describes */
  readonly singular?: string;
  /** anders, einverstanden: words that set one speaker against the others without a verb */
  readonly contrasts?: string;
  /** votes, responses and credits that need no verb: dafür, Enthaltung, Veto, Urheber */
  readonly votes?: string;
  /** endings of participles the lexicon may not know: -ed, -ée */
  readonly participleEndings?: string;
  /** stems of adjectives of an office or a house: bischöflich, innenministeriell */
  readonly relational?: string;
  /** nouns of a stance or a mood beside them: Veto, Perspektive, Seufzer */
  readonly moods?: string;
  /** vor allem, außer: they single one out of a group */
  readonly foremost?: string;
  /** verbs in no list that say nothing although a clause follows: bewirkte, ensured */
  readonly silent?: string;
  /** auxiliaries of a state: ist gesagt; and the last parts of verbs that speak with them: ist eingegangen, gemeint ist X */
  readonly being?: string;
  readonly moving?: string;
  /** dafür, dadurch: beside them a clause is what was brought about */
  readonly causes?: string;
  /** second parts of compounds whose first part holds the position: BMI-Position; and first parts that are public */
  readonly positions?: string;
  readonly publicNames?: string;
  /** nouns that are houses only with a capital: the Times */
  readonly capitalOnly?: string;
  /** prepositions and nouns that say at whose wish something was done: auf-vorschlag */
  readonly instigating?: string;
  /** contributions no country makes but in a room: Boliviens Einwand */
  readonly objections?: string;
  /** last parts of compounds for who stands for somebody, and first parts that do not tell for whom: Interessen */
  readonly representatives?: string;
  readonly anybody?: string;
  /** only: between can and a verb of assent */
  readonly merely?: string;
  /** guest, invité: in a note the one the text speaks of; and pronouns for people only */
  readonly guests?: string;
  readonly humans?: string;
  /** which, quel: behind a preposition they ask */
  readonly interrogatives?: string;
  /** wir, man: pronouns that can be nothing but the subject; those that want a plural, and the endings of its verbs */
  readonly nominatives?: string;
  readonly severals?: string;
  readonly plurals?: string;
  /** law, principle: what is named after somebody who is nobody in the text */
  /** software, Plattform, librairie: things that bear a name of their own */
  readonly branded?: string;
  readonly eponyms?: string;
  /** verbs beside which the pronoun of `expletives` is nobody: il convient */
  readonly impersonals?: string;
  /** so, dann: behind a clause that began with its verb and only supposes */
  readonly suppositions?: string;
  /** according to, selon: they also say what something depends on */
  readonly measures?: string;
  /** secteur, register: nouns (their ends) that only look as if they were for people */
  readonly inanimates?: string;
  /** number, majority: nouns that count what stands behind them */
  readonly quantities?: string;
  /** verbs that say nothing with a particle: `finden+statt` */
  readonly idle?: string;
  /** an article and, with a hyphen, endings that together make an unknown noun a thing: `eine -pe` */
  readonly lifeless?: string;
}

/** Neutral wordings; `{said}` is the participle of the cue. */
export interface Suggestions {
  readonly person: string;
  readonly group: string;
  readonly impersonal: string;
  readonly view: string;
  readonly noun: string;
  readonly source: string;
}
