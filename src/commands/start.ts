import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix, resolve } from 'node:path';
import { slugOf } from '../brief/ids.ts';
import { mappingOf } from '../brief/mapping.ts';
import { readOwnTypes } from '../brief/own-types.ts';
import { readProjectFile } from '../brief/project-file.ts';
import { readFrontmatter } from '../brief/read-frontmatter.ts';
import { startWords } from '../brief/start-words.ts';
import { isCalendarDate } from '../brief/values.ts';
import { languages, types } from '../brief/vocabulary.ts';
import { Failure } from '../failure.ts';
import { newFile } from '../publish/new-file.ts';
import { removeFile } from '../publish/remove-file.ts';
import { emptyBrand } from '../start/empty-brand.ts';
import { houseName } from '../start/house-name.ts';
import { type Beginning, skeleton } from '../start/skeleton.ts';
import { fromStranger, leftIn, type Stranger } from '../start/stranger/stranger.ts';
import type { Shell } from './shell.ts';

type Options = Readonly<Record<string, string | undefined>>;

/** `briefpress new <type>`: a brief with every part its type must have. */
export async function create(shell: Shell, [given = '']: readonly string[], options: Options): Promise<void> {
  const ownTypes = readOwnTypes(shell.root) ?? [];
  const type = oneOf(shell, [...types, ...ownTypes.map(({ name }) => name)], given, 'badType');
  const ownType = ownTypes.find(({ name }) => name === type);
  const source = options.from === undefined ? undefined : read(shell, options.from);
  const stranger = source === undefined ? undefined : fromStranger(source);
  const usual = stranger?.lang ?? projectLanguage(shell) ?? shell.config.lang;
  const lang = oneOf(shell, languages, options.lang ?? usual, 'badLang');
  // a document without a title of its own is called what its file is called
  const title = options.title ?? stranger?.title ?? (options.from && basename(options.from, extname(options.from)));
  const house = houseName(shell.root);
  const made = await write(shell, {
    type: ownType?.like ?? types.find((one) => one === type) ?? 'policy-brief',
    ...(ownType === undefined ? {} : { ownType }),
    lang,
    date: stranger?.date ?? dayOf(shell),
    ...(title === undefined ? {} : { title }),
    ...(house === undefined ? {} : { house }),
    ...(options.parent === undefined ? {} : { parent: options.parent }),
    ...(stranger === undefined ? {} : { stranger }),
  });
  if (stranger !== undefined) await bringFiles(shell, options.from ?? '', made, stranger);
  shell.print(shell.say('newMade', { file: made }));
  const first = untouched(shell);
  // somebody may want to draw from it
  if (first !== undefined && options.parent === undefined) {
    await removeFile(join(shell.root, first), first);
    shell.print(shell.say('newInstead', { file: first }));
  }
  const lines =
    stranger && source ? linesOf(leftIn(stranger, source), readFileSync(join(shell.root, made), 'utf8')) : [];
  if (lines.length > 0) shell.print(shell.say('newLeft', { lines: lines.join(', ') }));
}

/** The lines at which these pieces of a text begin, in its order. */
function linesOf(pieces: readonly string[], text: string): number[] {
  let from = 0;
  return pieces.map((piece) => {
    from = Math.max(text.indexOf(piece, from), from);
    return text.slice(0, from++).split('\n').length;
  });
}

/** `briefpress init`: a brand, a first brief, and what git leaves out. What is there already stays. */
export async function init(shell: Shell, _: readonly string[], options: Options): Promise<void> {
  const here = { ...shell, root: shell.cwd };
  const ask = options.yes === undefined ? shell.ask : undefined;
  const house = (await ask?.(`${shell.say('initHouse')}: `))?.trim() ?? '';
  const usual = options.lang ?? shell.ui;
  const answer = (await ask?.(`${shell.say('initLanguage')} [${usual}] `))?.trim() || usual;
  const lang = oneOf(shell, languages, answer, 'badLang');
  const words = startWords[lang];
  // without an answer a placeholder, which is found until a name stands there: a folder's name is none
  const brand = emptyBrand(readFileSync(join(shell.config.home, '_brand.yml'), 'utf8'), house || words.publisher);
  await unlessThere(here, '_brand.yml', brand);
  await unlessThere(here, '.gitignore', 'node_modules/\noutput/\n');
  if (existsSync(join(here.root, 'briefs'))) {
    shell.print(shell.say('initThere'));
    return;
  }
  const named = houseName(here.root);
  const first = {
    type: 'policy-brief',
    lang,
    date: dayOf(shell),
    ...(named === undefined ? {} : { house: named }),
  } as const;
  const made = await write(here, first, words.first);
  shell.print(shell.say('initMade', { file: made }));
}

/** The language of the briefs there are, where all are in the same. */
function projectLanguage({ root }: Pick<Shell, 'root'>): (typeof languages)[number] | undefined {
  const used = languages.filter((lang) => existsSync(join(root, 'briefs', lang)));
  return used.length === 1 ? used[0] : undefined;
}

/** The brief that `init` has made, while nothing has been written in it. @returns its path */
function untouched({ root }: Pick<Shell, 'root'>): string | undefined {
  return languages
    .map((lang) => ({ lang, path: posix.join('briefs', lang, `${startWords[lang].first}.md`) }))
    .find(({ lang, path }) => {
      if (!existsSync(join(root, path))) return false;
      const text = readFileSync(join(root, path), 'utf8');
      const { date, organisations } = readFrontmatter(text).loose;
      const [house] = Array.isArray(organisations) ? organisations : [];
      const beginning = {
        type: 'policy-brief',
        lang,
        date: String(date),
        house: String(mappingOf(house).name),
      } as const;
      return skeleton(beginning, startWords[lang].first).some((file) => file.text === text);
    })?.path;
}

async function write(shell: Pick<Shell, 'root'>, beginning: Beginning, slug = slugFor(beginning)): Promise<string> {
  const { lang } = beginning;
  const folder = `briefs/${lang}`;
  const files = skeleton(beginning, slug).filter(
    ({ path }) => path.endsWith('.md') || !existsSync(join(shell.root, folder, path)),
  );
  for (const { path, text } of files) {
    const shown = posix.join(folder, path);
    await newFile(join(shell.root, shown), text, shown);
  }
  return posix.join(folder, `${slug}.md`);
}

function slugFor({ title, type, ownType, date }: Beginning): string {
  const words = slugOf(title ?? '').slice(0, 60);
  return words.replace(/-+$/, '') || `${ownType?.name ?? type}-${date}`;
}

/** Pictures and sources that lie beside or below the document come along; whatever lies elsewhere is left for the linter to ask for. */
async function bringFiles(
  { root, cwd, config }: Shell,
  from: string,
  made: string,
  { files, bibliography }: Stranger,
): Promise<void> {
  const folder = dirname(resolve(cwd, from));
  for (const path of new Set([...files, ...(bibliography === undefined ? [] : [bibliography])])) {
    const target = posix.join(posix.dirname(made), path);
    if (path.split('/').includes('..') || existsSync(join(root, target))) continue;
    const file = readProjectFile(folder, 'x', path, config.limits.imageBytes);
    if (file.ok) await newFile(join(root, target), file.bytes, target);
  }
}

async function unlessThere({ root }: Pick<Shell, 'root'>, path: string, text: string): Promise<void> {
  if (!existsSync(join(root, path))) await newFile(join(root, path), text, path);
}

function read({ cwd }: Shell, path: string): string {
  const file = resolve(cwd, path);
  if (!existsSync(file)) throw new Failure('BP001', { path, reason: 'missing' });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Failure('BP001', { path, reason: 'unreadable' }, { cause });
  }
  // documents of word processors are archives
  if (bytes.subarray(0, 2).toString('latin1') === 'PK' && bytes.includes(0))
    throw new Failure('BP001', { path, reason: 'not-text' });
  return bytes.toString('utf8');
}

/** The day that was given, else today: a new text has no other date yet. */
function dayOf({ day, today }: Shell): string {
  return day !== undefined && isCalendarDate(day) ? day : today();
}

function oneOf<T extends string>(
  { say }: Shell,
  allowed: readonly T[],
  value: string,
  message: 'badType' | 'badLang',
): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Failure('BP002', { reason: say(message, { value, allowed: allowed.join(', ') }) });
  return found;
}
