import { stringify } from 'yaml';
import type { Language } from '../brief/brief.ts';
import type { OwnType } from '../brief/own-types.ts';
import { types } from '../brief/vocabulary.ts';
import { labelsFor } from '../html/labels/labels.ts';
import { type StartWords, startWords } from './words.ts';

type DocumentType = (typeof types)[number];

/** What is known of a brief that does not exist yet. */
export interface Beginning {
  readonly type: DocumentType;
  /** the project's own type it is to be; `type` is then the one it is like */
  readonly ownType?: OwnType;
  readonly lang: Language;
  readonly title?: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** name of the house that publishes */
  readonly house?: string;
  /** slug of the brief it is drawn from, for one-pager and press-release */
  readonly parent?: string;
  /** Markdown that is there already */
  readonly body?: string;
}

/** A file of a new brief; `path` is relative to the brief's folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A brief that has every part its type must have, in words that ask to be replaced, and the files it calls. What it cannot
 * know (the parent, a DOI) is left for the linter to ask for.
 */
export function skeleton(beginning: Beginning, slug: string): NewFile[] {
  const { type, ownType, lang } = beginning;
  const words = startWords[lang];
  const meta = {
    schema: 1,
    type: ownType?.name ?? type,
    lang,
    title: beginning.title ?? words.title,
    date: beginning.date,
    version: '0.1',
    status: 'draft',
    ...fieldsOf(type, words, beginning, `${slug}.bib`),
    ...neededBy(ownType, words, beginning, `${slug}.bib`),
  };
  const yaml = stringify(meta, { lineWidth: 100 });
  const body = beginning.body ?? bodyOf(type, lang, words);
  const files = [{ path: `${slug}.md`, text: `---\n${yaml}---\n\n${body.trim()}\n` }];
  if ('bibliography' in meta) files.push({ path: `${slug}.bib`, text: reference });
  if (body.includes(`src="${figure}"`)) files.push({ path: figure, text: drawing });
  return files;
}

const figure = 'figures/figure.svg';
/** Shows the form of an entry, and is nobody's work. */
const reference =
  '@misc{example,\n  title = {Example},\n  author = {{Example}},\n  year = {2018},\n  url = {https://example.org/}\n}\n';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 60"><path d="M0 59.5h160" stroke="#545c66"/><path d="M20 59V30h20v29zM70 59V18h20v41zM120 59V8h20v51z" fill="#0b4f5c"/></svg>\n';

function fieldsOf(
  type: DocumentType,
  words: StartWords,
  { house, parent, date }: Beginning,
  bibliography: string,
): Record<string, unknown> {
  const publisher = { id: 'house', name: house ?? words.publisher, role: 'publisher' };
  const author = { id: 'author', name: { given: words.given, family: words.family }, role: 'author', public: true };
  const imprint = { publisher: 'house', address: words.address, responsible: 'author' };
  const signed = { people: [author], organisations: [publisher] };
  const messages = { keyMessages: [...words.messages] };
  const drawn = {
    ...(parent === undefined ? {} : { parent }),
    organisations: [publisher],
    ...messages,
    contact: { name: house ?? words.publisher, email: 'post@example.org' },
    boilerplate: words.boilerplate,
    licence: 'CC-BY-4.0',
  };
  switch (type) {
    case 'policy-brief':
      return {
        series: { id: 'series', name: words.series, number: '1' },
        ...signed,
        abstract: words.abstract,
        ...messages,
        recommendations: [{ addressee: 'bund', text: words.recommendation, horizon: 'short' }],
        licence: 'CC-BY-4.0',
        imprint,
      };
    case 'report':
      return {
        ...signed,
        abstract: words.abstract,
        bibliography,
        acknowledgements: words.thanks,
        abbreviations: Object.fromEntries([words.abbreviation]),
        licence: 'CC-BY-4.0',
        imprint,
      };
    case 'meeting-summary':
      return {
        organisations: [publisher],
        confidentiality: {
          rule: 'chatham-house',
          meeting: { series: 'series', session: 1, date: date.slice(0, 7), place: words.place },
          attendance: { total: 20, minGroup: 5 },
        },
      };
    case 'background-paper':
      return { ...signed, abstract: words.abstract, bibliography, disclaimer: { kind: 'discussion-paper' } };
    default:
      return drawn;
  }
}

/** What a type of the project's own needs and one of the six has; what none has is left for the linter to ask for. */
function neededBy(
  ownType: OwnType | undefined,
  words: StartWords,
  beginning: Beginning,
  bibliography: string,
): Record<string, unknown> {
  const known = Object.assign({}, ...types.map((type) => fieldsOf(type, words, beginning, bibliography)));
  const asked = (ownType?.needs ?? []).map((path) => path.split('.')[0] ?? '');
  // an imprint names who is declared
  const keys = asked.includes('imprint') ? [...asked, 'people', 'organisations'] : asked;
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(known, key) ? [[key, known[key]]] : [])));
}

function bodyOf(type: DocumentType, lang: Language, words: StartWords): string {
  const labels = labelsFor(lang);
  const section = (head: string, text: string) => `## ${head}\n\n${text}\n`;
  switch (type) {
    case 'meeting-summary':
      return [
        section(words.themes, words.text),
        ...[labels.agreement, labels.contention].map((head) => section(head, `- ${words.point}`)),
        section(labels.open, `- ${words.question}`),
      ].join('\n');
    case 'background-paper':
      return [section(words.heading, words.text), section(labels.questions, `1. ${words.question}`)].join('\n');
    case 'one-pager':
    case 'press-release':
      return `${words.text}\n\n:::figure{src="${figure}" alt="${words.alt}" source="${words.source}"}\n${words.caption}\n:::\n`;
    default:
      return section(words.heading, words.text);
  }
}

/**
 * Markdown not written for briefpress: its first heading of level 1 is the title; the headings below move up by nothing.
 * @returns the title, if there is one, and the rest
 */
export function fromStranger(markdown: string): { title: string | undefined; body: string } {
  const text = markdown.replace(/^\uFEFF/, '').replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  const match = /^(?:#[ \t]+(.+?)[ \t#]*|(.+)\r?\n=+[ \t]*)\r?$/m.exec(text);
  if (match === null) return { title: undefined, body: text };
  const before = text.slice(0, match.index);
  // a title stands first; a level-1 heading further down is a chapter of somebody's own making
  if (before.trim() !== '') return { title: undefined, body: text };
  return { title: plain(match[1] ?? match[2] ?? ''), body: text.slice(match.index + match[0].length) };
}

/** Without the marks of emphasis, code and links. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
}
