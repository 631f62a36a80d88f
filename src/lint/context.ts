import type { Language } from '../brief/brief.ts';
import type { RosterIndex } from '../roster/roster-index.ts';

export type Regime = 'chatham-house' | 'unter-eins' | 'unter-zwei' | 'unter-drei';

/** A person the frontmatter declares: may be mentioned, may still not fill a slot. */
export interface KnownPerson {
  readonly id: string;
  /** every way the name is written in full: "David Donoghue", "Donoghue" */
  readonly names: readonly string[];
  readonly role: string;
  readonly public: boolean;
  /** what the publication says about the person */
  readonly bio?: string;
}

/** Everything a verdict depends on besides the words. Built once per brief; the same for every layer. */
export interface Context {
  readonly lang: Language;
  readonly type: string;
  readonly regime: Regime;
  /** section ids the regime is limited to; undefined: the whole document */
  readonly appliesTo: readonly string[] | undefined;
  /** true where the document reports a meeting: a meeting-summary */
  readonly session: boolean;
  readonly people: readonly KnownPerson[];
  /** declared organisations, names and abbreviations */
  readonly organisations: readonly string[];
  readonly attendance:
    | { readonly total?: number; readonly minGroup?: number; readonly sectors: Readonly<Record<string, number>> }
    | undefined;
  /** what the meetings it belongs to are called, small letters: a meeting is nobody in it */
  readonly meetings?: string;
  /** a meeting with a day or a place is declared */
  readonly meeting?: boolean;
  readonly publicDescription: string | undefined;
  /** sha-256 (hex) of consented normalised wordings */
  readonly consented: ReadonlySet<string>;
  /** citation keys of the bibliography */
  readonly citationKeys: ReadonlySet<string>;
  /** personal names in the bibliography: a citation may name them */
  readonly bibliographyNames: ReadonlySet<string>;
  /** footnote labels whose definition names a public source (URL, DOI, dated document) and is no private source */
  readonly publicNotes: ReadonlySet<string>;
  /** unter-zwei: descriptions the meeting agreed on */
  readonly agreedDescriptions: readonly string[];
  /** declared addresses, telephone numbers and profiles, small letters */
  readonly contacts?: ReadonlySet<string>;
  /** the frontmatter names the rule, so that the finished page prints the Rule note */
  readonly ruleStated?: boolean;
  /** declared terms that are nobody's name: abbreviations and what they stand for, the series */
  readonly terms?: readonly string[];
  /** persons of public life in the project's glossary, each spelling and its family name: may be mentioned, nothing else */
  readonly publicPersons?: readonly (readonly [string, string])[];
  /** participants' rosters that apply, as keyed hashes */
  readonly rosters?: readonly AppliedRoster[];
  /** who may be quoted with which wording, in this publication and on its day */
  readonly consents?: readonly Given[];
}

/** A consent that holds: id of `people`, and sha-256 of the normalised wording (attribution/wording.ts). */
export interface Given {
  readonly person: string;
  readonly quoteHash: string;
}

/** A roster a brief is held against; `own` when it is that of the brief's meeting, so that its people may be counted. */
export interface AppliedRoster extends RosterIndex {
  readonly own: boolean;
}
