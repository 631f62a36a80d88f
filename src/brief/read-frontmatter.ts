import type { Draft } from '../finding.ts';
import { memory } from '../memory.ts';
import type { Language, MetaString } from './brief.ts';
import { type Fence, findFence } from './fence.ts';
import { type Frontmatter, schemaWith } from './frontmatter.ts';
import { issueDrafts, type Subject } from './issues.ts';
import { meantValue } from './key-words.ts';
import { isMapping } from './mapping.ts';
import { nearest } from './nearest.ts';
import type { OwnType } from './own-types.ts';
import { readYaml, type YamlRead } from './read-yaml.ts';
import { referenceDrafts } from './references.ts';
import type { Span } from './span.ts';
import { languages, types } from './vocabulary.ts';

/** The frontmatter of a source file, as far as it could be read. */
export interface FrontmatterRead {
  readonly bodyStart: number;
  /** undefined when the frontmatter is missing or has any error */
  readonly meta: Frontmatter | undefined;
  readonly loose: Readonly<Record<string, unknown>>;
  readonly strings: readonly MetaString[];
  readonly comments: readonly MetaString[];
  readonly drafts: readonly Draft[];
  /** what requirements are checked on; undefined when the YAML is missing or broken */
  readonly subject: Subject | undefined;
  readonly lang: Language | undefined;
  readonly type: string | undefined;
  /** the project's own type it says it is */
  readonly ownType: OwnType | undefined;
}

const nothing = {
  meta: undefined,
  loose: {},
  strings: [],
  comments: [],
  subject: undefined,
  lang: undefined,
  type: undefined,
  ownType: undefined,
} as const;

/** Reads the frontmatter of a file as it stands. Offsets count a byte-order mark. Never throws. */
export function readFrontmatter(source: string, ownTypes: readonly OwnType[] = []): FrontmatterRead {
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = findFence(source.slice(mark));
  if (fence.kind !== 'yaml') return { ...nothing, ...withoutYaml(fence, mark) };
  const end = fence.bodyStart + mark;
  const keyOf = () => JSON.stringify([source.slice(0, end), ownTypes]);
  return readings.recall(keyOf, end, () => readFenced(source, fence, mark, ownTypes));
}

const readings = memory<FrontmatterRead>();

function readFenced(
  source: string,
  fence: Extract<Fence, { kind: 'yaml' }>,
  mark: number,
  ownTypes: readonly OwnType[],
): FrontmatterRead {
  const open = moved(fence.open, mark);
  const yaml = moved(fence.yaml, mark);
  const read = readYaml(source.slice(yaml.start, yaml.end), yaml.start);
  const trailing = fence.trailing === undefined ? [] : [block('FM114', 'trailing', moved(fence.trailing, mark))];
  return {
    ...judge(read, open, ownTypes),
    bodyStart: fence.bodyStart + mark,
    ...strings(read),
    ...drafted(read, open, trailing, ownTypes),
  };
}

function strings(read: YamlRead) {
  return { strings: read.strings, comments: read.comments };
}

function drafted(
  read: YamlRead,
  open: Span,
  trailing: Draft[],
  ownTypes: readonly OwnType[],
): { drafts: Draft[]; meta: Frontmatter | undefined } {
  const before = [...trailing, ...read.drafts];
  if (!read.sound) return { drafts: before, meta: undefined };
  if (!isMapping(read.value)) {
    const span = { start: read.root.span.start, end: Math.min(read.root.span.end, read.root.span.start + 80) };
    const data = { field: '', path: '', expected: 'mapping', found: Array.isArray(read.value) ? 'list' : 'text' };
    return { drafts: [...before, { ...block('FM102', 'root', span), data }], meta: undefined };
  }
  const subject = { value: read.value, root: read.root, open };
  const result = schemaWith(ownTypes).safeParse(read.value);
  const issues = result.success ? [] : issueDrafts(result.error.issues, subject);
  const drafts = [...before, ...issues, ...referenceDrafts(subject)];
  return { drafts, meta: drafts.length === 0 && result.success ? asOneOfSix(result.data, ownTypes) : undefined };
}

/** Every field reads the same, whatever a project calls its documents. */
function asOneOfSix(data: Frontmatter, ownTypes: readonly OwnType[]): Frontmatter {
  const own = ownTypes.find(({ name }) => name === data.type);
  return own === undefined ? data : { ...data, type: own.like };
}

/** What can be used of a frontmatter whether or not the rest of it is right. */
function judge(read: YamlRead, open: Span, ownTypes: readonly OwnType[]) {
  const loose = isMapping(read.value) ? read.value : {};
  const { lang, type } = loose;
  const meant = typeof type === 'string' ? meantType(type, ownTypes) : undefined;
  const ownType = ownTypes.find(({ name }) => name === meant);
  return {
    loose,
    subject: read.sound && isMapping(read.value) ? { value: loose, root: read.root, open } : undefined,
    lang: typeof lang === 'string' ? meantLanguage(lang) : undefined,
    type: ownType?.like ?? meant,
    ownType,
  };
}

/** A misspelt type is taken for the one that was meant: a meeting summary must not be linted as something laxer. */
function meantType(type: string, ownTypes: readonly OwnType[]): string | undefined {
  const known = [...types, ...ownTypes.map(({ name }) => name)];
  return known.find((one) => one === type) ?? meantValue('type', type) ?? nearest(type, known);
}

/** `lang: Deutsch` is no value, and yet says in which language the text is to be read. */
function meantLanguage(lang: string): Language | undefined {
  const meant = meantValue('lang', lang) ?? lang;
  return languages.find((language) => language === meant);
}

function withoutYaml(fence: Exclude<Fence, { kind: 'yaml' }>, mark: number): { bodyStart: number; drafts: Draft[] } {
  switch (fence.kind) {
    case 'denied': {
      const draft = block('FM108', fence.engine === '' ? 'other' : 'plain', moved(fence.open, mark));
      return { bodyStart: fence.bodyStart + mark, drafts: [{ ...draft, data: { engine: fence.engine } }] };
    }
    case 'unclosed':
      return { bodyStart: fence.open.end + mark, drafts: [block('FM114', 'unclosed', moved(fence.open, mark))] };
    case 'too-big':
      return { bodyStart: fence.open.end + mark, drafts: [block('FM110', 'size', moved(fence.open, mark))] };
    case 'none': {
      if (fence.misplaced !== undefined)
        return { bodyStart: 0, drafts: [block('FM114', fence.fault ?? 'misplaced', moved(fence.misplaced, mark))] };
      const missing: Draft = { code: 'FM112', variant: 'plain', severity: 'info', start: mark, end: mark, data: {} };
      return { bodyStart: 0, drafts: [missing] };
    }
  }
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function block(code: string, variant: string, span: Span): Draft {
  return { code, variant, severity: 'block', start: span.start, end: span.end, data: {} };
}
