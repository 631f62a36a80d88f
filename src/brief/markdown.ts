import type { Root } from 'mdast';
import type { Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { keepsReadings } from '../memory.ts';
import { eachNode } from './each-node.ts';
import { parseInParts } from './parts.ts';
import { lookingFor, needsOf, noEmailAndTablesWhereTheyMayBe, tablesWhereTheyMayBe } from './sparing.ts';

/** Directives a brief may use (CONTENT.md, "In the body"). */
export const directiveNames = [
  'box',
  'key-messages',
  'recommendation',
  'pullquote',
  'figure',
  'table',
  'chart',
  'options',
  'margin',
  'lang',
] as const;

/** The two that stand inside a line, and only with words or attributes: `:margin[…]`, `:lang[…]{en}`. */
const textNames: ReadonlySet<string> = new Set(['margin', 'lang']);
const leafNames: ReadonlySet<string> = new Set(directiveNames);

const colon = 58;

const processorWith = (sparing: (this: Processor) => undefined) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false }) // "~10 bis ~20" is no deletion
    .use(remarkDirective)
    .use(keepPositions)
    .use(onlyOwnDirectives)
    .use(sparing)
    .freeze();
const withEmail = processorWith(tablesWhereTheyMayBe);
const withoutEmail = processorWith(noEmailAndTablesWhereTheyMayBe);

/** Markdown to mdast; every node has a position in `text`. May throw on absurd nesting: callers check limits first. */
export function parseMarkdown(text: string): Root {
  const parted = keepsReadings() ? parseInParts(text, parseWhole) : undefined;
  return parted ?? parseWhole(text);
}

function parseWhole(text: string): Root {
  const needs = needsOf(text);
  const tree = lookingFor(needs, () => (needs.email ? withEmail : withoutEmail).parse(text));
  if (text.charCodeAt(0) === 0xfeff) shift(tree, 1);
  return tree;
}

/** micromark leaves a byte-order mark out of its count; here it counts, as in the file. */
function shift(tree: Root, by: number): void {
  eachNode(tree, (node) => {
    if (node.position?.start.offset !== undefined) node.position.start.offset += by;
    if (node.position?.end.offset !== undefined) node.position.end.offset += by;
  });
}

/** GFM's second pass for bare addresses makes nodes without positions; the tokenizer finds all but exotic ones. */
function keepPositions(this: Processor): undefined {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = extensions.map(({ transforms: _dropped, ...rest }) => rest);
}

/**
 * remark-directive reads `:innen` of "Teilnehmer:innen" and `30` of "11:30" as directives. Here a name must be ours
 * before a directive can begin, so everything else stays text in the tokenizer itself, with exact positions.
 */
function onlyOwnDirectives(this: Processor): undefined {
  const data = this.data();
  const extensions = (data.micromarkExtensions ?? []) as Extension[];
  data.micromarkExtensions = extensions.map((extension) => {
    const text = extension.text?.[colon];
    const flow = extension.flow?.[colon];
    if (text === undefined || flow === undefined) return extension;
    const [container, leaf] = [flow].flat() as [Construct, Construct];
    return {
      ...extension,
      text: { ...extension.text, [colon]: guarded(text as Construct, 1, textNames, true) },
      flow: { ...extension.flow, [colon]: [container, guarded(leaf, 2, leafNames, false)] },
    };
  });
}

/** The construct, tried only where `colons` colons and one of `names` stand, before `[` or `{` when it must hold something. */
function guarded(construct: Construct, colons: number, names: ReadonlySet<string>, holds: boolean): Construct {
  const ahead: Construct = { tokenize: nameAhead(colons, names, holds), partial: true };
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    return effects.check(ahead, construct.tokenize.call(this, effects, ok, nok), nok);
  };
  return { ...construct, tokenize };
}

function nameAhead(colons: number, names: ReadonlySet<string>, holds: boolean): Tokenizer {
  return (effects, ok, nok) => {
    let seen = 0;
    let name = '';
    const inName: State = (code) => {
      if (code !== null && (code === 45 || (code >= 97 && code <= 122))) {
        name += String.fromCharCode(code);
        if (name.length > 16) return nok(code);
        effects.consume(code);
        return inName;
      }
      effects.exit('data');
      const opens = code === 91 || code === 123;
      return names.has(name) && (opens || !holds) ? ok(code) : nok(code);
    };
    const marker: State = (code) => {
      if (seen === colons) return inName(code);
      if (code !== colon) return nok(code);
      seen += 1;
      effects.consume(code);
      return marker;
    };
    return (code) => {
      effects.enter('data');
      return marker(code);
    };
  };
}

/** Names of the directives used anywhere in a tree. */
export function directivesIn(tree: Root): Set<string> {
  const names = new Set<string>();
  eachNode(tree, (node) => {
    if ('name' in node && typeof node.name === 'string') names.add(node.name);
  });
  return names;
}
