import { stringify } from 'yaml';
import type { Language } from '../brief/brief.ts';
import type { OwnType } from '../brief/own-types.ts';
import { type StartWords, startWords } from '../brief/start-words.ts';
import { types } from '../brief/vocabulary.ts';
import { labelsFor } from '../html/labels/labels.ts';
import type { Stranger } from './stranger/stranger.ts';

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
  /** a document that is there already */
  readonly stranger?: Stranger;
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
    ...saidBy(beginning.stranger),
  };
  const yaml = stringify(meta, { lineWidth: 100 });
  const body = bodyOf(type, lang, words, beginning.stranger?.body);
  const files = [{ path: `${slug}.md`, text: `---\n${yaml}---\n\n${body.replace(/\n{3,}/g, '\n\n').trim()}\n` }];
  if ('bibliography' in meta && meta.bibliography === `${slug}.bib`)
    files.push({ path: `${slug}.bib`, text: reference });
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
    embargo: 'none',
    licence: 'CC-BY-4.0',
  };
  switch (type) {
    case 'policy-brief':
      return {
        series: { id: 'series', name: words.series, number: '1' },
        ...signed,
        abstract: words.abstract,
        ...messages,
        recommendations: [{ addressee: words.addressee, text: words.recommendation, horizon: 'short' }],
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
          meeting: { date: date.slice(0, 7), place: words.place },
          // how many took part is never invented: it decides which group may be named
          attendance: { minGroup: 5 },
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

/** What a document that is there already says of itself. */
function saidBy(stranger: Stranger | undefined): Record<string, unknown> {
  if (stranger === undefined) return {};
  const { subtitle, abstract, keywords, bibliography, authors } = stranger;
  const people = authors.map((name, at) => ({
    id: at === 0 ? 'author' : `author${at + 1}`,
    name,
    role: 'author',
    public: true,
  }));
  return {
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(people.length === 0 ? {} : { people }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(bibliography === undefined ? {} : { bibliography }),
  };
}

/** @param given text that is there already: it gets what its type must have and it has not */
function bodyOf(type: DocumentType, lang: Language, words: StartWords, given: string | undefined): string {
  const labels = labelsFor(lang);
  const section = (head: string, text: string) => `## ${head}\n\n${text}\n`;
  const missing = (head: string, text: string) =>
    given?.toLowerCase().includes(`# ${head.toLowerCase()}`) ? [] : [section(head, text)];
  const text = given ?? section(words.heading, words.text);
  switch (type) {
    case 'meeting-summary':
      return [
        given ?? section(words.themes, words.text),
        ...[labels.agreement, labels.contention].flatMap((head) => missing(head, `- ${words.point}`)),
        ...missing(labels.open, `- ${words.question}`),
      ].join('\n\n');
    case 'background-paper':
      return [text, ...missing(labels.questions, `1. ${words.question}`)].join('\n\n');
    case 'one-pager':
    case 'press-release':
      return given?.includes(':::figure') ? given : [given ?? words.text, figureBlock(words)].join('\n\n');
    default:
      return text;
  }
}

function figureBlock({ alt, source, caption }: StartWords): string {
  return `:::figure{src="${figure}" alt="${alt}" source="${source}"}\n${caption}\n:::\n`;
}
