/**
 * Words for the construction that denies by default in a report of a meeting (RULE.md, "deny by default"): which nouns
 * only minds have, and which readings make a person or a house a topic. Space-separated, lower case; verbs are lemmas
 * divided by commas.
 */
export interface Denial {
  /** heads of phrases for persons whose office tells who they are */
  readonly offices: string;
  /** nouns of what only somebody with a mind, a face or a vote has, and of what is done in somebody's name */
  readonly minds: string;
  /** adjectives of moods, beside those of `stanceAdjectives` */
  readonly moods: string;
  /** nouns a person may be the complement of without having been there: role, appointment */
  readonly topics: string;
  /** what a meeting is about: topic, focus */
  readonly subjects: string;
  /** verbs of what institutions and countries do: adopt, fund, resettle; past tense then tells a fact */
  readonly acts: string;
  /** verbs of office in the present: appoints, is responsible */
  readonly tasks: string;
  /** verbs whose object or passive subject is talked about: discuss, mention, appoint */
  readonly discussing: string;
  /** verbs that move a mind, whose object has it: convince, please */
  readonly moving: string;
  /** words of a vote or an assent that need no verb */
  readonly votes: string;
  /** prepositions that take one out of a group: except */
  readonly exceptions: string;
  /** who everybody is: all, nobody */
  readonly groups: string;
  /** prepositions before whoever speaks, beside `sources`, `agents`, `for` and `before` */
  readonly from: string;
  /** generic nouns for people who need not have been in the room: persons, citizens */
  readonly humans: string;
  /** last words or parts of streets and squares a house is called by */
  readonly streets: string;
  /** what makes such a part an ordinary word: Arbeits|platz */
  readonly noStreets: string;
  /** pronouns for somebody anonymous who is the subject: man, we, nobody */
  readonly somebody: string;
  /** if, whether: nothing behind them happened */
  readonly ifs: string;
  /** that: what follows is what was said */
  readonly that: string;
  /** verbs between a subject and what it is: was, formed, dominated */
  readonly being: string;
  /** prepositions of what somebody has: with */
  readonly having: string;
  /** what points at one without a name: that, jenes */
  readonly pointing: string;
  /** prefixes before a strong verb: verließ */
  readonly prefixes: string;
  /** whoever: a relative clause without a head */
  readonly whoever: string;
  /** prepositions that hold an article: des, du */
  readonly contracted: string;
  /** participles (their ends) that make a past with to be: gone, venu; with any other it is a passive */
  readonly motions: string;
  /** auxiliaries that do so */
  readonly movers: string;
  /** nothing, nobody, hardly */
  readonly negative: string;
  /** himself: who did it and nobody else */
  readonly itself: string;
  /** the room: debate, séance */
  readonly rooms: string;
  /** prepositions between somebody and where they come from: aus, from */
  readonly out: string;
  /** words and endings (with a hyphen) that single one out of all: oldest, längste */
  readonly superlatives: string;
  /** close, nahe: behind somebody anonymous, and whose they are behind that */
  readonly near: string;
  /** it was heard: whoever a clause begins with said it */
  readonly hearing: string;
  /** response, Erwiderung: whom it is to has spoken */
  readonly replies: string;
  /** houses the noun lists do not know */
  readonly houses: string;
  /** systems and programmes called by a place or a name of their own, so that they are nobody: Dublin, Schengen */
  readonly programmes: string;
  /** whose proposals and positions are public */
  readonly legislators: string;
  /** third, last: which turn on the agenda it was */
  readonly ordinals: string;
  /** parts of the world nobody speaks for */
  readonly continents: string;
  /** time nouns that tell a length or a past, so that the clause is history: years, decades */
  readonly spans: string;
  /** articles that no plural has, where the lexicon cannot tell: das */
  readonly noPlural: string;
  /** articles of a plural and of a feminine alike */
  readonly eitherNumber: string;
  /** endings of the feminine nouns behind them: -in, -frau */
  readonly feminines: string;
  /** endings of adjectives of countries, which are nobody by themselves: ungarische, Berliner */
  readonly fromEndings: string;
  /** numbers and words that make a plural a few persons */
  readonly few: string;
  /** each, every: somebody hypothetical */
  readonly every: string;
  /** finite forms that show the past; endings (with a hyphen) of unknown verbs that do */
  readonly past: string;
  /** auxiliaries that are past with a participle */
  readonly perfect: string;
  /** nouns of turns on the agenda: input, keynote */
  readonly turns: string;
  /** the group that tells a relative clause about somebody who was there: participant, colleague */
  readonly present: string;
}
