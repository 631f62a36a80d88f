import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Draft } from '../finding.ts';
import type { MetaString } from './brief.ts';
import type { Span } from './span.ts';
import { isTooDeep } from './yaml-depth.ts';
import { syntaxDrafts } from './yaml-syntax.ts';

/** Bounds on what one frontmatter may unfold into; a report with fifty authors stays far below. */
const limit = { nodes: 20_000, depth: 24, aliases: 100 } as const;

/** Where a value of the frontmatter stands, and where the values in it stand. */
export interface Entry {
  readonly span: Span;
  readonly keys: ReadonlyMap<string, { readonly key: Span; readonly entry: Entry }>;
  readonly items: readonly Entry[];
}

export interface YamlRead {
  /** own plain objects, arrays, strings, numbers, booleans, null; no key that could reach a prototype */
  readonly value: unknown;
  readonly root: Entry;
  readonly drafts: readonly Draft[];
  /** false when the YAML itself is broken: then nothing should be said about missing fields */
  readonly sound: boolean;
  readonly strings: readonly MetaString[];
  readonly comments: readonly MetaString[];
}

interface Walk {
  readonly base: number;
  readonly drafts: Draft[];
  readonly strings: MetaString[];
  readonly anchors: Map<string, Node>;
  nodes: number;
  aliases: number;
  stopped: boolean;
}

/**
 * Reads YAML 1.2 (core schema: `012` is the number 12, dates are strings) with the place of every node.
 * `base` is the offset of `text` in the source file. Never throws; aliases, depth and size are bounded.
 */
export function readYaml(text: string, base: number): YamlRead {
  const walk: Walk = { base, drafts: [], strings: [], anchors: new Map(), nodes: 0, aliases: 0, stopped: false };
  const whole = { start: base, end: base + text.length };
  const empty: Entry = { span: whole, keys: new Map(), items: [] };
  if (isTooDeep(text)) {
    bomb(walk, 'depth', whole);
    return { value: {}, root: empty, drafts: walk.drafts, sound: false, strings: [], comments: commentsOf(text, base) };
  }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error', // 'silent' would drop what stands behind `...` without a word
  });
  const read = document.contents === null ? undefined : convert(walk, document.contents as Node, '', 0, false);
  const syntax = syntaxDrafts(text, base, document.errors, walk.strings);
  return {
    value: read?.value ?? {},
    root: read?.entry ?? empty,
    // of what the parser could not make out, a key that is none is a consequence
    drafts: [
      ...syntax,
      ...walk.drafts.filter(({ code, variant }) => syntax.length === 0 || code !== 'FM107' || variant !== 'key'),
    ],
    sound: syntax.length === 0 && !walk.stopped,
    strings: walk.strings,
    comments: commentsOf(text, base),
  };
}

interface Converted {
  readonly value: unknown;
  readonly entry: Entry;
}

function convert(walk: Walk, node: Node, path: string, depth: number, copied: boolean): Converted {
  const span = spanOf(walk, node);
  walk.nodes += 1;
  if (walk.nodes > limit.nodes || depth > limit.depth) bomb(walk, depth > limit.depth ? 'depth' : 'size', span);
  if (walk.stopped) return leaf(null, span);
  if (isAlias(node)) return follow(walk, node.source, span, path, depth);
  checkTag(walk, node, span);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (isMap(node)) return convertMap(walk, node, path, depth, copied, span);
  if (isSeq(node)) return convertSeq(walk, node, path, depth, copied, span);
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string') {
    if (!copied) walk.strings.push({ path, value, ...span });
    return leaf(value, span);
  }
  return leaf(typeof value === 'number' || typeof value === 'boolean' ? value : null, span);
}

/** What an alias stands for, at the alias's place; its strings were noted where they are written. */
function follow(walk: Walk, name: string, span: Span, path: string, depth: number): Converted {
  walk.aliases += 1;
  if (walk.aliases > limit.aliases) bomb(walk, 'alias', span);
  const target = walk.anchors.get(name);
  if (target === undefined) walk.drafts.push(block('FM107', 'alias', span));
  if (walk.stopped || target === undefined) return leaf(null, span);
  const read = convert(walk, target, path, depth + 1, true);
  return { value: read.value, entry: { ...read.entry, span } };
}

function convertSeq(walk: Walk, node: YAMLSeq, path: string, depth: number, copied: boolean, span: Span): Converted {
  const items = node.items.map((item, at) => convert(walk, item as Node, join(path, at), depth + 1, copied));
  return {
    value: items.map((item) => item.value),
    entry: { span, keys: new Map(), items: items.map((item) => item.entry) },
  };
}

function convertMap(walk: Walk, node: YAMLMap, path: string, depth: number, copied: boolean, span: Span): Converted {
  const value: Record<string, unknown> = {};
  const keys = new Map<string, { key: Span; entry: Entry }>();
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const key = keyOf(walk, pair, span);
    if (key === undefined || walk.stopped) continue;
    if (keys.has(key.name)) {
      if (!copied) walk.drafts.push(block('FM109', 'key', key.span, { key: key.name }));
      continue;
    }
    const place = join(path, key.name);
    if (path === 'abbreviations' && !copied) walk.strings.push({ path: place, value: key.name, ...key.span });
    const read = pair.value === null ? leaf(null, key.span) : convert(walk, pair.value, place, depth + 1, copied);
    value[key.name] = read.value;
    keys.set(key.name, { key: key.span, entry: read.entry });
  }
  return { value, entry: { span, keys, items: [] } };
}

/** Keys that reach a prototype when somebody merges the object carelessly. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function keyOf(walk: Walk, pair: Pair<Node, Node | null>, map: Span): { name: string; span: Span } | undefined {
  const node: Node | null = pair.key;
  const span = node === null ? map : spanOf(walk, node);
  if (node === null || !isScalar(node) || node.value === null) {
    walk.drafts.push(block('FM107', 'key', short(span)));
    return undefined;
  }
  const name = typeof node.value === 'string' ? node.value : String(node.source ?? node.value);
  if (forbidden.has(name)) {
    walk.drafts.push(block('FM101', 'forbidden', span, { key: name }));
    return undefined;
  }
  return { name, span };
}

const coreTags = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/** `!!js/function` and its like never mean anything here. */
function checkTag(walk: Walk, node: Node, span: Span): void {
  const tag = (node as { tag?: string }).tag;
  if (tag !== undefined && !coreTags.test(tag)) walk.drafts.push(block('FM107', 'tag', short(span)));
}

function bomb(walk: Walk, variant: 'depth' | 'size' | 'alias', span: Span): void {
  if (!walk.stopped) walk.drafts.push(block('FM110', variant, short(span)));
  walk.stopped = true;
}

function leaf(value: unknown, span: Span): Converted {
  return { value, entry: { span, keys: new Map(), items: [] } };
}

function spanOf(walk: Walk, node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start: walk.base + start, end: walk.base + end };
}

/** A long node is pointed at by its beginning. */
function short(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + 80) };
}

function block(code: string, variant: string, span: Span, data: Record<string, string | number> = {}): Draft {
  return { code, variant, severity: 'block', start: span.start, end: span.end, data };
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

/** Comments with their places. The lexer marks scalars with U+001F, so that a `#` in one is not mistaken. */
function commentsOf(text: string, base: number): MetaString[] {
  const comments: MetaString[] = [];
  let at = base;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token === '\x02' || token === '\x18' || token === '\x1f') {
      scalar = token === '\x1f';
      continue;
    }
    if (!scalar && token.startsWith('#')) {
      comments.push({ path: '#', value: token.slice(1).trim(), start: at, end: at + token.length });
    }
    scalar = false;
    at += token.length;
  }
  return comments;
}
