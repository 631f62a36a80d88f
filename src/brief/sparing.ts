import type { Construct, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * GFM's tokenizers try every word as an e-mail address and every line of every paragraph, to its end, as the head of a
 * table. Both can be ruled out beforehand by one look at the text; that halves the time of parsing and changes no tree.
 */
export interface Needs {
  /** there is an `@` somewhere: without one there is no bare address */
  readonly email: boolean;
  /** lines (1-based) that a delimiter row may follow: only they can be the head of a table */
  readonly heads: ReadonlySet<number>;
}

/** The constructs are shared by all parses, and a parse is synchronous: what it may skip stands here while it runs. */
let now: Needs | undefined;

/** Parses with the constructs that a text can do without left out. */
export function lookingFor<T>(needs: Needs, parse: () => T): T {
  now = needs;
  try {
    return parse();
  } finally {
    now = undefined;
  }
}

/** A plug-in, after those that bring the extensions. */
export function tablesWhereTheyMayBe(this: Processor): undefined {
  const data = this.data();
  const extensions = (data.micromarkExtensions ?? []) as Extension[];
  data.micromarkExtensions = extensions.map((extension) => {
    const flow = extension.flow?.null;
    if (flow === undefined) return extension;
    const guarded = [flow]
      .flat()
      .map((construct) => (construct.name === 'table' ? guardedTable(construct) : construct));
    return { ...extension, flow: { ...extension.flow, null: guarded } };
  });
}

/** The same, and no bare e-mail addresses. */
export function noEmailAndTablesWhereTheyMayBe(this: Processor): undefined {
  tablesWhereTheyMayBe.call(this);
  const data = this.data();
  const extensions = (data.micromarkExtensions ?? []) as Extension[];
  data.micromarkExtensions = extensions.map((extension) => {
    if (extension.text === undefined) return extension;
    const text = Object.entries(extension.text).flatMap(([code, constructs]) => {
      const kept = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
      return kept.length === 0 ? [] : [[code, kept] as const];
    });
    return { ...extension, text: Object.fromEntries(text) };
  });
}

function guardedTable(construct: Construct): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    if (!isInTable(this) && now?.heads.has(this.now().line) === false) return nok;
    return construct.tokenize.call(this, effects, ok, nok);
  };
  return { ...construct, tokenize };
}

/** What stands directly above is a row of a table, so this line may be one more. */
function isInTable({ events }: TokenizeContext): boolean {
  const above = events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix');
  const type: string | undefined = above?.[1].type;
  return type === 'tableHead' || type === 'tableRow';
}

/** Looks once, line by line. */
export function needsOf(text: string): Needs {
  const heads = new Set<number>();
  let line = 0;
  for (let start = 0; start !== -1 && start <= text.length; ) {
    const feed = lineFeed(text, start);
    line += 1;
    if (mayDelimit(text, start, feed === -1 ? text.length : feed)) heads.add(line - 1);
    start = feed === -1 ? -1 : feed + 1;
  }
  return { email: text.includes('@'), heads };
}

/** End of the line as Markdown counts lines: LF, CRLF or a CR alone. */
function lineFeed(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return at;
    if (code === 13 && text.charCodeAt(at + 1) !== 10) return at;
  }
  return -1;
}

/** True when the line holds nothing but what delimiter rows and the marks of containers around them are made of. */
function mayDelimit(text: string, start: number, end: number): boolean {
  let dash = false;
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '-') dash = true;
    else if (!' \t\r|:>*+.)0123456789'.includes(char)) return false;
  }
  return dash;
}
