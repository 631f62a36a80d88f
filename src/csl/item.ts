/** A person or body as CSL-JSON has them (CSL-JSON schema 1.0, "name-variable"). */
export interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly commaSuffix?: boolean;
  readonly droppingParticle?: string;
  readonly nonDroppingParticle?: string;
  /** a body, or a person whose name has no parts */
  readonly literal?: string;
}

/** One day, or the first and the last of a span. */
export interface DateValue {
  /** year, month, day; as many as are known */
  readonly parts: readonly (readonly number[])[];
  /** 1 spring to 4 winter */
  readonly season?: number;
  readonly circa?: boolean;
  /** what is no date by the calendar */
  readonly literal?: string;
}

/** A source. Variables by their CSL names; what CSL does not know is not here. */
export interface Item {
  readonly id: string;
  readonly type: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly dates: ReadonlyMap<string, DateValue>;
}

/** One source in a citation, with what the author wrote around it. */
export interface Cite {
  readonly id: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly locator?: string;
  /** a locator term of CSL: page, chapter, … */
  readonly label?: string;
  readonly suppressAuthor?: boolean;
  readonly authorOnly?: boolean;
}

/** A citation: everything between one pair of brackets. */
export interface Cluster {
  readonly cites: readonly Cite[];
  /** number of the note it stands in; 0 in running text */
  readonly note: number;
  /** the sentence names the author: `Lindqvist (2018)` */
  readonly inSentence?: boolean;
}
