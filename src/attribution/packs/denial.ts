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
  /** the ones among them that only put somebody in front of others: above-all, notably */
  readonly especially: string;
  /** who was asked in a survey: respondents */
  readonly surveyed: string;
  /** words behind the number of a share: percent */
  readonly percent: string;
  /** auxiliaries of what is to be done: ein Papier soll zusammenfassen */
  readonly planned: string;
  /** they, ils: pronouns for several */
  readonly several: string;
  /** auxiliaries of what might be: would */
  readonly irreal: string;
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
  /** a preposition and a noun that make somebody a topic: on-agenda */
  readonly raised: string;
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
  /** left, absent: in front of a colon whoever was no longer there */
  readonly departures: string;
  /** only, exactly: in front of one person */
  readonly exactly: string;
  /** owns: what only one in the room has */
  readonly owning: string;
  /** case-for: nouns of pleading with the word behind them */
  readonly cases: string;
  /** durch, by: behind a noun of what was done whoever did it */
  readonly deedAgents: string;
  /** saw, heard: behind them, what somebody was seen to do */
  readonly perceiving: string;
  /** husband, sister: of one anonymous, who they are */
  readonly kin: string;
  /** f, w: in brackets with an age or a trade */
  readonly sexes: string;
  /** read, improved: what was done to a draft by whoever is told */
  readonly proofing: string;
  /** Briefpapier, lanyard: things that bear the name of whoever brought them */
  readonly letterheads: string;
  /** zugeschaltet, dialling: in front of a copula and whoever was there */
  readonly joinings: string;
  /** zu machen, possible: what with somebody was not */
  readonly feasible: string;
  /** wollte: what somebody would or would not */
  readonly willed: string;
  /** Nächste Schritte, action: in front of a mark and of whoever is to do it */
  readonly todos: string;
  /** head: part of a body, where it is an office as well */
  readonly limbs: string;
  /** bien que, tandis que: small words in front of that, which make no content of it */
  readonly concessive: string;
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
  /** fehlte, absent: not there */
  readonly absent: string;
  /** Bewirtung, lunch: what only a host gives */
  readonly hospitality: string;
  /** übernahm, offered, danken: verbs of whoever gave it, or is thanked */
  readonly giving: string;
  /** heard, erfuhren: what the authors did with what somebody told them */
  readonly heardBy: string;
  /** spoke, sprach: with for, as whose voice somebody took part */
  readonly standing: string;
  /** there, da: with a verb of being, that somebody took part */
  readonly therein: string;
  /** those, die: stands for a noun, and whose it is behind it */
  readonly determinatives: string;
  /** own: behind whoever something belongs to */
  readonly own: string;
  /** articles that only a subject has: der, ein */
  readonly subjectArticles: string;
  /** response, Erwiderung: whom it is to has spoken */
  readonly replies: string;
  /** houses the noun lists do not know */
  readonly houses: string;
  /** systems and programmes called by a place or a name of their own, so that they are nobody: Dublin, Schengen */
  readonly programmes: string;
  /** whose proposals and positions are public */
  readonly legislators: string;
  /** von-nach, from-to: the prepositions of a way between two places */
  readonly routes: string;
  /** decades: so old that a position is public */
  readonly ages: string;
  /** anyone: with a negation nobody */
  readonly anyones: string;
  /** notion: what hangs on it is what, not whose */
  readonly concepts: string;
  /** third, last: which turn on the agenda it was */
  readonly ordinals: string;
  /** parts of the world nobody speaks for */
  readonly continents: string;
  /** time nouns that tell a length or a past, so that the clause is history: years, decades */
  readonly spans: string;
  /** the office that writes for a meeting, and what it writes */
  readonly secretariats: string;
  readonly minutes: string;
  /** forms of laying down, providing for: what is to hold, and behind that nobody has done it */
  readonly stipulating: string;
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
  /** adverbs of what always is: often, traditionally */
  readonly habits: string;
  /** lemmas of verbs that say, but in the present of an institution are its task: examine, determine */
  readonly duties: string;
  /** lemmas of verbs that are one where whom they are done to is named: support, encourage */
  readonly helps: string;
  /** lemmas of what only somebody with an aim does, even many: demand, refuse */
  readonly wanting: string;
  /** courts: they speak in public */
  readonly courts: string;
  /** what only somebody in the room could have before them: proposal, this */
  readonly ideas: string;
  /** adjectives that make a plural anybody: small, many */
  readonly sizes: string;
  /** words that open an indirect question: why, weshalb */
  readonly asking: string;
  /** lemmas of verbs whose object has just spoken or been there: contradict, thank, interrupt */
  readonly answering: string;
  /** lemmas of verbs that promise a deed: undertake, commit */
  readonly pledging: string;
  /** what somebody brings to a meeting or sends after it: figures, slides */
  readonly handouts: string;
  /** lemmas of verbs for that: supply, circulate, bring */
  readonly supplying: string;
  /** will: what follows is a promise */
  readonly future: string;
  /** sceptics, supporters: among them somebody takes a side */
  readonly camps: string;
  /** prepositions before them */
  readonly among: string;
  /** words that with a verb of motion lead an idea to whoever had it, with the preposition behind: back-to */
  readonly tracing: string;
  /** nouns for one person that say nothing: person, member */
  readonly members: string;
  /** where a meeting is held, which may stand for nothing there: hall, Saal */
  readonly halls: string;
  /** whoever a house sends: representative, envoy; whose they are is a house, whatever its name */
  readonly delegates: string;
  /** nouns of whose mark something bears, in the present as well: handwriting */
  readonly marks: string;
  /** thanks to: whoever follows did it */
  readonly thanks: string;
  /** on behalf of */
  readonly behalf: string;
  /** I, we: who writes the report */
  readonly writers: string;
  /** what is news or a relief to somebody */
  readonly felt: string;
  /** side: on one side, on the other */
  readonly sides: string;
  /** having done: behind it somebody's life is told */
  readonly lives: string;
  /** lemmas of verbs whose subject may be a thing called by a name: allow, show */
  readonly showing: string;
  /** lemmas of what anybody does in his mind: know, see */
  readonly knowing: string;
  /** nouns for some of a house: contingent, lot */
  readonly crowds: string;
  /** against, between two names in front of a colon: v. */
  readonly versus: string;
  /** buildings a house is called by: building, Haus */
  readonly buildings: string;
  /** lemmas of verbs for whose somebody is: work, represent, come */
  readonly employing: string;
  /** lemmas of verbs for what somebody is or runs: run, own */
  readonly running: string;
  /** nouns of what is put to the vote: motion, Antrag; and how votes end: lost, Mehrheit */
  readonly putToVote: string;
  readonly outcomes: string;
  /** those, celles: in front of whose they are */
  readonly thoseOf: string;
  /** thanks, gratitude: whoever they go to was there */
  readonly gratitude: string;
  /** prepositions and lemmas that call somebody something: nennen, call */
  readonly calling: string;
  /** present, anwesend: behind or in front of a group in the room */
  readonly attending: string;
  /** there, dort: at the house named before */
  readonly there: string;
  /** what somebody does in front of others: toast, sketch */
  readonly performances: string;
  /** groups of states all over the world: countries of origin */
  readonly worlds: string;
  /** verb forms of sitting, and where one sits: table, row */
  readonly sitting: string;
  readonly seats: string;
  /** forms of verbs with which a writer says whose words they are: owe, ascribe, zuschreiben */
  readonly crediting: string;
  /** a noun and the preposition in front of whom it is from, in private: call-with, courtesy-of */
  readonly received: string;
  /** how somebody is thanked to the face: merci */
  readonly greetings: string;
  /** days by which somebody in the room is to send something: Friday */
  readonly due: string;
  /** what one member of a government answers for: portfolio, Ressort */
  readonly portfolios: string;
  /** kinds of pictures that show nobody: diagram, map */
  readonly drawings: string;
  /** words beside a picture of somebody: photo, left */
  readonly pictures: string;
  /** verbs with the preposition in front of whom everybody looks at: looked-at */
  readonly gazing: string;
  /** verbs of speaking in front of a colon and whoever did */
  readonly speaking: string;
  /** verbs of making that name the one who made it: wrote */
  readonly making: string;
  /** know, bekannt: what many do of somebody */
  readonly famous: string;
  /** named: in front of a name */
  readonly naming: string;
  /** ask: an order to turn to somebody */
  readonly consulting: string;
  /** pairs that raise a topic: as-for */
  readonly asFor: string;
  /** pronouns for one person and no thing: she */
  readonly human: string;
  /** who: behind a comma it follows a person */
  readonly who: string;
  /** those in the room as a group, behind among: guests, present */
  readonly company: string;
  /** roles that somebody has in a debate, which tell nothing of who it is: supporter, critic, newcomer */
  readonly partisans: string;
  /** infinitives of what is seen or heard of somebody: anzusehen, anzumerken */
  readonly seenOn: string;
  /** counted, belonged: verbs behind it that are none of being */
  readonly counting: string;
  /** behind: in front of what somebody made */
  readonly behinds: string;
  /** people, folks: behind what a house does they are that house */
  readonly folks: string;
  /** nouns of what a writer notices of others: impression, sense */
  readonly impressions: string;
  /** adjectives and verbs of it: plain, fair, noticed */
  readonly noted: string;
  /** told, hear: the last word in front of what is rumoured */
  readonly hearsays: string;
  /** she, he: pronouns for one person, of whom what they run is told */
  readonly persons: string;
  /** whose, dessen */
  readonly whose: string;
  /** by what somebody takes part from elsewhere: video, zugeschaltet */
  readonly remote: string;
  /** how long or how somebody does what they live on: generation */
  readonly trades: string;
  /** representative, spokesman: behind its or their they stand for a house named before */
  readonly envoys: string;
  /** even, auch: in front of a house they set it beside others */
  readonly focus: string;
  /** elle, dagegen: between commas behind a house */
  readonly echoes: string;
  /** lemmas of what somebody would like or not: prefer, doubt */
  readonly liking: string;
  /** lemmas of what only a face or a body does: wince, nod, roll eyes */
  readonly gestures: string;
  /** what people in a room sit at or in, in a phrase behind them: table */
  readonly tables: string;
  /** where in a room somebody sits: end, corner, left */
  readonly corners: string;
  /** what is heard or seen of a room: laughter, silence */
  readonly noises: string;
  /** whoever a house or a place sends: delegation */
  readonly missions: string;
  /** ends of compounds for houses: -hof, -verband */
  readonly bodies: string;
  /** not, in front of somebody without a verb */
  readonly nots: string;
  /** one, behind an article: the one person at the table */
  readonly lones: string;
  /** beside: in front of whom somebody sat next to */
  readonly besides: string;
  /** unanimous: all but whoever is taken out of it */
  readonly unanimous: string;
  /** what somebody has published: column, interview */
  readonly works: string;
  /** what is only somebody's own where own stands in front of it: report */
  readonly documents: string;
  /** own, behind his or her */
  readonly owned: string;
  /** possessives of several, who published nothing together */
  readonly theirs: string;
  /** who writes a work with a title: author */
  readonly authors: string;
  /** ways of speaking that tell a place: Glaswegian */
  readonly dialects: string;
  /** forms of verbs by which somebody is known: recognised, betrayed */
  readonly recognising: string;
  /** forms of waiting for somebody who has left */
  readonly awaiting: string;
  /** what calls somebody to a meeting: invitation */
  readonly invitations: string;
  /** what is called into a room from somewhere: heckle */
  readonly heckles: string;
  /** forms of verbs of paying attention: listened */
  readonly minding: string;
  /** plans and cards of who sits where, or two words of it: seating-plan */
  readonly seatings: string;
  /** forms of putting somebody on a chair: seat */
  readonly seating: string;
  /** begging somebody's pardon: apologies */
  readonly sorries: string;
  /** else, autre: behind who */
  readonly besideOthers: string;
  /** nobody-else: pairs that set somebody apart from all others */
  readonly elses: string;
  /** auxiliaries and comparisons of what somebody wanted, or wanted more than others: wanted, weiter */
  readonly wishing: string;
  /** prepositions with which a table is a figure of speech: off */
  readonly tabled: string;
  /** who runs a meeting, as a noun for the function: Moderation, présidence */
  readonly functions: string;
  /** who makes a thing, in front of what it is called: the makers of */
  readonly makers: string;
  /** verbs of making, behind whoever makes a thing with a name: baut */
  readonly makes: string;
  /** what somebody did who is told by it alone, behind without or thanks to: ohne */
  readonly lacking: string;
  /** prepositions of where something is: in, at, chez */
  readonly within: string;
  /** forms of verbs that say whose something is: gehörte, revenu, due */
  readonly belonging: string;
  /** his, her: of one person */
  readonly ones: string;
  /** what somebody leaves with: train, Flug */
  readonly journeys: string;
  /** chair, seat: whose it is sat there */
  readonly chairs: string;
  /** what opens a line of an agenda or of who gets a copy: item, cc */
  readonly agenda: string;
  /** what only one in a room has on: uniform, cassock */
  readonly clothes: string;
  /** wore, trug */
  readonly wearing: string;
  /** between: in front of two who quarrel */
  readonly between: string;
  /** rather, lieber: what somebody would like better */
  readonly rather: string;
  /** our: the house that writes */
  readonly ours: string;
  /** the floor, das Wort: whoever has it speaks */
  readonly floors: string;
  /** prepositions in front of whoever gets it, beside those of `seemingTo` */
  readonly handing: string;
  /** participles of what is done to somebody in the room: thanked, interrupted */
  readonly thanked: string;
}
