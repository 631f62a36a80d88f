import { parseBrief } from '../../src/brief/parse.ts';
import { slugOfPage } from '../../src/brief/slugs.ts';
import { defaultLimits } from '../../src/config.ts';
import { type House, loadHouse } from '../../src/html/house.ts';
import type { RenderOptions } from '../../src/html/inspect.ts';
import type { Page } from '../../src/html/page.ts';
import { renderPage } from '../../src/html/render.ts';
import { loadTemplates, type Templates } from '../../src/html/templates.ts';

const root = process.cwd();

/** The sample house, loaded once. */
export const house: House = loadHouse({ root, home: root });
export const templates: Templates = loadTemplates({ root, home: root });

/** Frontmatter with nothing wrong in it. */
export function frontmatter(changes: Record<string, string> = {}): string {
  const keys = {
    type: 'policy-brief',
    lang: 'de',
    title: 'Wege in den Beruf',
    series: '{name: MSG Policy Brief, number: "2018/01"}',
    date: '2018-11-20',
    people: '[{id: a, name: {given: Ada, family: Brückner}, role: author, bio: "Ada Brückner (fiktiv) schreibt."}]',
    organisations: '[{id: hmp, name: Haus für Migrationspolitik, role: publisher}]',
    keyMessages: '[Eins., Zwei., Drei.]',
    recommendations: '[{addressee: bund, text: Mehr tun., horizon: short}]',
    imprint: '{publisher: hmp, address: "Musterallee 0, 00000 Beispielstadt"}',
    licence: 'CC-BY-4.0',
    ...changes,
  };
  return `---\n${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\n`;
}

/** Renders Markdown below the frontmatter above; `files` are the project's files by path. */
export function render(
  body: string,
  changes: Record<string, string> = {},
  files: Record<string, Uint8Array | string> = {},
  options: Partial<RenderOptions> = {},
  own: House = house,
): Promise<Page> {
  return renderSource(frontmatter(changes) + body, files, options, own);
}

/** Renders a whole file. */
export function renderSource(
  source: string,
  files: Record<string, Uint8Array | string> = {},
  options: Partial<RenderOptions> = {},
  own: House = house,
): Promise<Page> {
  const brief = parseBrief({
    file: 'briefs/de/a.md',
    source,
    defaults: { lang: 'de', type: 'policy-brief' },
    limits: defaultLimits,
  });
  const readFile: RenderOptions['readFile'] = (path) => {
    const found = files[path];
    if (found === undefined) return { ok: false, reason: path.startsWith('..') ? 'outside' : 'missing' };
    return { ok: true, bytes: typeof found === 'string' ? new TextEncoder().encode(found) : found, file: path };
  };
  const given = options.readFile ?? readFile;
  const slugOf = (path: string) => {
    const file = given(path);
    return file.ok ? slugOfPage(file.file, new TextDecoder().decode(file.bytes)) : undefined;
  };
  return renderPage(brief, own, { templates, draft: false, readFile, slugOf, limits: defaultLimits, ...options });
}

/** The findings of a page as `CODE variant`. */
export function codes(page: Page): string[] {
  return page.drafts.map((draft) => `${draft.code} ${draft.variant}`);
}

/** The text between `<article>` and `</article>` without tags. */
export function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');
}
