import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findFence } from '../brief/fence.ts';
import { readFrontmatter } from '../brief/read-frontmatter.ts';
import type { UiLanguage } from '../messages/message.ts';
import type { Outline } from '../outline.ts';
import type { Fields } from './fields.ts';
import { yamlPlace } from './yaml-path.ts';

interface Offering {
  readonly fields: Fields;
  readonly ui: UiLanguage;
  /** whether the editor takes snippets */
  readonly snippets: boolean;
  /** types of documents the project has besides the six */
  readonly ownTypes: readonly string[];
  /** read only where the text asks for it */
  readonly outline: () => Promise<Outline>;
}

/** Blocks a brief may open with `:::`, and what is to be filled in. */
const directives: Readonly<Record<string, string>> = {
  'key-messages': '',
  recommendation: '{addressee="$1"}',
  box: '[$1]',
  pullquote: '',
  figure: '{src="$1" alt="$2" source="$3"}',
  chart: '{spec="$1" data="$2" alt="$3" source="$4"}',
  table: '{source="$1"}',
  options: '{source="$1"}',
  agreement: '',
  contention: '',
  open: '',
  questions: '',
};

/** What can be written at a place: in the frontmatter keys and values, in the text directives and what `@` refers to. */
export async function completionsAt(
  document: TextDocument,
  offset: number,
  offering: Offering,
): Promise<CompletionItem[]> {
  const source = document.getText();
  const yaml = frontmatterBefore(source, offset);
  if (yaml !== undefined) return inFrontmatter(document, offset, yaml, offering);
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  const directive = /^\s*:::+([a-z-]*)$/.exec(line);
  if (directive !== null) return blocks(document, offset, directive[1] ?? '', offering.snippets);
  const reference = /(?:^|[\s[(;-])@([\w:.-]*)$/.exec(line);
  if (reference === null) return [];
  const typed = reference[1] ?? '';
  const { citations, targets } = await offering.outline();
  const bracketed = line.lastIndexOf('[') > line.lastIndexOf(']');
  const item = (kind: CompletionItemKind) => (key: string) => {
    const item = itemAt(document, offset, typed.length + 1, `@${key}`);
    return { ...item, kind };
  };
  const cited = citations.map(item(CompletionItemKind.Reference)).map((each) => (bracketed ? each : inBrackets(each)));
  return [...cited, ...targets.map(item(CompletionItemKind.Reference))];
}

/** The frontmatter up to a place in it; undefined for a place in the text. One that is not closed yet goes on to the end. */
export function frontmatterBefore(source: string, offset: number): string | undefined {
  const fence = findFence(source);
  if (fence.kind === 'unclosed') return offset > fence.open.end ? source.slice(fence.open.end, offset) : undefined;
  if (fence.kind !== 'yaml' || offset <= fence.open.end || offset > fence.yaml.end) return undefined;
  return source.slice(fence.yaml.start, offset);
}

function inFrontmatter(
  document: TextDocument,
  offset: number,
  yaml: string,
  { fields, ui, ownTypes }: Offering,
): CompletionItem[] {
  const { path, key, typed } = yamlPlace(yaml);
  const here = key === undefined ? path : [...path, key];
  const declared = Object.hasOwn(idFields, key ?? '') ? idsIn(document.getText(), idFields[key ?? '']) : [];
  const values = [...fields.valuesAt(here), ...(here.join('.') === 'type' ? ownTypes : []), ...declared];
  // `type:|`: a value needs a blank before it
  const gap = yaml.endsWith(':') ? ' ' : '';
  const said = values.map((value) => ({
    ...itemAt(document, offset, typed.length, `${gap}${value}`),
    label: value,
    kind: CompletionItemKind.EnumMember,
  }));
  if (key !== undefined) return said;
  const followed = /^[\w-]*:/.test(document.getText().slice(offset, offset + 80));
  const keys = fields.keysAt(path, ui).map(({ name, about, isDeep }) => ({
    ...itemAt(document, offset, typed.length, followed ? name : `${name}:${isDeep ? '' : ' '}`),
    label: name,
    kind: CompletionItemKind.Property,
    detail: about,
  }));
  return [...said, ...keys];
}

/** Fields that name somebody by id, and the list that declares them. */
const idFields: Readonly<Record<string, 'people' | 'organisations'>> = {
  person: 'people',
  responsible: 'people',
  affiliation: 'organisations',
  publisher: 'organisations',
};

function idsIn(source: string, list: 'people' | 'organisations' | undefined): string[] {
  const entries: unknown = list === undefined ? [] : readFrontmatter(source).loose[list];
  return (Array.isArray(entries) ? entries : []).flatMap((entry: { id?: unknown } | null) =>
    typeof entry?.id === 'string' ? [entry.id] : [],
  );
}

function blocks(document: TextDocument, offset: number, typed: string, snippets: boolean): CompletionItem[] {
  return Object.entries(directives).map(([name, attributes]) => ({
    ...itemAt(document, offset, typed.length, snippets ? `${name}${attributes}\n$0\n:::` : name),
    label: name,
    kind: CompletionItemKind.Snippet,
    ...(snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
  }));
}

function inBrackets(item: ReturnType<typeof itemAt>): ReturnType<typeof itemAt> {
  return { ...item, textEdit: { ...item.textEdit, newText: `[${item.textEdit.newText}]` } };
}

/** @param typed how many units before the place are replaced */
function itemAt(document: TextDocument, offset: number, typed: number, newText: string) {
  const range = { start: document.positionAt(offset - typed), end: document.positionAt(offset) };
  return { label: newText, filterText: newText.trim(), textEdit: { range, newText } };
}
