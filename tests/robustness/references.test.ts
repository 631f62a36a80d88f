import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocking, brief, type Ended, expectClear, openProject, type Project, snapshot } from './project.ts';

/** One build of everything that reaches for what is not its own: a file, the network, code. */
const secret = 'briefpress-secret-5f2c';
let server: Server;
let project: Project;
let end: Ended;
const asked: string[] = [];

const svg = (content = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${content}<rect width="10" height="10"/></svg>`;
const figure = (src: string) =>
  `:::figure{src="${src}" alt="Ein Balken." source="Eigene Darstellung."}\nEin Balken\n:::`;

const outside = [
  `../../${secret}.svg`,
  `/tmp/${secret}.svg`,
  `..%2f..%2f${secret}.svg`,
  `figures/../../../${secret}.svg`,
  `....//....//${secret}.svg`,
  'file:///etc/passwd',
  'C:\\Windows\\win.ini',
  `figures\\..\\..\\${secret}.svg`,
  'data:image/svg+xml;base64,PHN2Zy8+',
  '/dev/zero',
  // symbolic links, made below
  'link.svg',
  'etc/passwd',
  'zero.svg',
];

const requests: Record<string, string> = {
  'a picture': '![Balken](URLa.png)',
  'a figure': figure('URLa.svg'),
  'raw HTML img': '<img src="URLa.png" alt="Balken">',
  'raw HTML script': '<script src="URLa.js"></script>',
  'raw HTML iframe': '<iframe src="URLa.html"></iframe>',
  'raw HTML object': '<object data="URLa.svg"></object>',
  'raw HTML embed': '<embed src="URLa.svg">',
  'raw HTML link': '<link rel="stylesheet" href="URLa.css">',
  'raw HTML style': '<style>body { background: url(URLa.png) }</style>',
  'raw HTML base': '<base href="URL">',
  'raw HTML meta': '<meta http-equiv="refresh" content="0;url=URL">',
  'raw HTML svg': '<svg><image href="URLa.png"/></svg>',
  'raw HTML video': '<video src="URLa.mp4" poster="URLa.png"></video>',
};

const links = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
];

const drawings: Record<string, string> = {
  script: '<script>fetch("URL")</script>',
  'event handler': '<g onload="fetch(\'URL\')"/>',
  image: '<image href="URL" width="1" height="1"/>',
  'foreign object': '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="URL"/></foreignObject>',
  use: '<use href="URL#a"/>',
  import: '<style>@import url(URL);</style>',
  'style attribute': '<rect width="1" height="1" style="fill:url(URL#a)"/>',
  'font face': '<style>@font-face { font-family: a; src: url(URL) }</style>',
};

/** case → body of its brief */
function bodies(url: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const src of outside) all.set(`figure ${src}`, figure(src));
  for (const [kind, body] of Object.entries(requests)) all.set(`http ${kind}`, body.replaceAll('URL', url));
  for (const [kind, body] of Object.entries(requests)) all.set(`file ${kind}`, body.replaceAll('URL', 'file:///etc/'));
  for (const target of links) all.set(`link ${target}`, `Ein [Verweis](<${target}>) im Text.`);
  for (const kind of Object.keys(drawings)) all.set(`drawing ${kind}`, figure(`${kind.replaceAll(' ', '-')}.svg`));
  return all;
}

const cases = [...bodies('').keys()];
const slugOf = (name: string) => `case-${cases.indexOf(name)}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(svg(`<text>${secret}</text>`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  project = openProject();
  const briefs = join(project.folder, 'briefs');
  const target = join(dirname(project.folder), `${secret}.svg`);
  writeFileSync(target, svg(`<text>${secret}</text>`));
  symlinkSync(target, join(briefs, 'link.svg'));
  symlinkSync('/etc', join(briefs, 'etc'));
  symlinkSync('/dev/zero', join(briefs, 'zero.svg'));
  for (const [kind, content] of Object.entries(drawings)) {
    project.write(`briefs/${kind.replaceAll(' ', '-')}.svg`, svg(content.replaceAll('URL', `${url}a`)));
  }
  for (const [name, body] of bodies(url)) project.write(`briefs/${slugOf(name)}.md`, brief(body));
  project.write('briefs/clean.md', brief(figure('clean.svg')));
  project.write('briefs/clean.svg', svg());
  end = await project.run(['build', ...cases.map((name) => `briefs/${slugOf(name)}.md`), 'briefs/clean.md']);
}, 150_000);
afterAll(() => {
  server.close();
  project.remove();
});

test('the build ends with findings, the clean brief is published, the network has seen nothing', () => {
  expectClear(end, 1);
  expect(asked).toEqual([]);
  expect(end.stdout + end.stderr).not.toContain(secret);
  expect(Object.keys(snapshot(join(project.folder, 'output')))).toContain('clean/clean.pdf');
});

describe('is refused, or left out with a finding that says so, where it stands', () => {
  test.each(cases)('%s', (name) => {
    const file = `briefs/${slugOf(name)}.md`;
    const found = end.findings.filter((finding) => finding.file === file);
    expect(found.filter(({ code }) => /^(DOC|RES|PAGE)/.test(code))).not.toEqual([]);
    // the body is in line 12 to 14
    for (const { line } of found) expect(line).toBeGreaterThanOrEqual(12);
    const folder = join(project.folder, 'output', slugOf(name));
    if (blocking(end, file).length > 0) expect(existsSync(folder)).toBe(false);
    else expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toMatch(/127\.0\.0\.1|file:\/\//);
  });
});

describe('a brief that is itself a link out of the project', () => {
  test('is a failure, and nothing of it is shown', async () => {
    const own = openProject();
    symlinkSync('/etc/passwd', join(own.folder, 'briefs', 'a.md'));
    const run = await own.run(['lint']);
    expectClear(run, 2);
    expect(run.stdout + run.stderr).not.toContain('root:');
    own.remove();
  });

  test('a folder that links to itself ends', async () => {
    const own = openProject();
    mkdirSync(join(own.folder, 'briefs', 'deep'));
    symlinkSync(join(own.folder, 'briefs'), join(own.folder, 'briefs', 'deep', 'again'));
    own.write('briefs/a.md', brief());
    expectClear(await own.run(['lint']), 0);
    own.remove();
  });
});
