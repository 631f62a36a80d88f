import { expect, test } from 'vitest';
import { codes, frontmatter, render } from './rendered.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>';

/** Markdown, the findings it must give, and the words each of them must point at. */
const cases: readonly (readonly [what: string, body: string, found: readonly string[], at: string])[] = [
  [
    'figure without alt',
    ':::figure{src="a.svg" source="Eigene"}\nT\n:::',
    ['DOC201 figure'],
    ':::figure{src="a.svg" source="Eigene"}',
  ],
  [
    'figure without source',
    ':::figure{src="a.svg" alt="Ein Kasten"}\nT\n:::',
    ['DOC202 figure'],
    ':::figure{src="a.svg" alt="Ein Kasten"}',
  ],
  ['picture without alt and source', '![](a.svg)', ['DOC202 image', 'DOC201 image'], '![](a.svg)'],
  ['table without caption', '| a |\n|---|\n| b |', ['DOC203 missing'], '| a |'],
  ['table without heads', ':::table{source="S"}\nT\n\n| | |\n|---|---|\n| a | b |\n:::', ['DOC220 row'], '| | |'],
  ['column without head', 'Tabelle: T\n\n| a | |\n|---|---|\n| b | c |', ['DOC220 column'], '| a | |'],
  [
    'file name for words',
    '![schaubild-3.PNG](a.svg)',
    ['DOC202 image', 'DOC201 file-name'],
    '![schaubild-3.PNG](a.svg)',
  ],
  ['directive misspelt', ':::boxx\nText\n:::', ['DOC204 nearest'], ':::boxx'],
  ['directive unknown', ':::schaubild\nText\n:::', ['DOC204 unknown'], ':::schaubild'],
  ['recommendation without addressee', ':::recommendation\nTun.\n:::', ['DOC205 missing'], ':::recommendation'],
  ['addressee misspelt', ':::recommendation{addressee="bundd"}\nTun.\n:::', ['DOC205 addressee-nearest'], '"bundd"'],
  [
    'horizon unknown',
    ':::recommendation{addressee="eu" horizon="irgendwann"}\nTun.\n:::',
    ['DOC205 horizon-unknown'],
    '"irgendwann"',
  ],
  ['heading level skipped', '## A\n\n#### B', ['DOC206 skipped'], '#### B'],
  ['first heading too deep', '### A', ['DOC206 skipped'], '### A'],
  ['title in the body', '# A', ['DOC206 title'], '# A'],
  ['note without text', 'Satz.[^fehlt]', ['DOC207 undefined'], '[^fehlt]'],
  ['note never called', 'Satz.\n\n[^da]: Text.', ['DOC207 unused'], '[^da]: Text.'],
  ['link to nothing', '## A\n\n[x](#b) [y](#a) [z](#notes)', ['DOC210 default'], '[x](#b)'],
  ['link to no file', '[x](weg.md) [y](../b/) [z](https://beispiel.example/a.md)', ['DOC210 missing'], '[x](weg.md)'],
  ['link to no brief', '[x][y]\n\n[y]: liesmich.md', ['DOC210 missing'], '[x][y]'],
  ['link to a file that stays here', '[x](a.svg)', ['DOC210 file'], '[x](a.svg)'],
  ['active HTML', 'Vor\n\n<script>alert(1)</script>', ['DOC208 active'], '<script>alert(1)</script>'],
  ['event attribute', '<b onclick="x()">a</b>', ['DOC208 active', 'DOC208 dropped'], '<b onclick="x()">'],
  ['harmless HTML', 'a <b>fett</b>', ['DOC208 dropped', 'DOC208 dropped'], '<b>'],
  [
    'HTML around Markdown',
    '<div class="x">\n\nText\n\n</div>',
    ['DOC208 dropped', 'DOC208 dropped'],
    '<div class="x">',
  ],
  ['picture as HTML', 'Vor\n\n<img src="a.svg" alt="A">', ['DOC208 picture'], '<img src="a.svg" alt="A">'],
  ['picture as HTML in a line', 'Vor <img src="a.svg"> nach', ['DOC208 picture'], '<img src="a.svg">'],
  ['words in HTML', '<p align="center">Mitte</p>', ['DOC208 content'], '<p align="center">Mitte</p>'],
  ['words in HTML after a comment', '<div><!-- x --> 5 %</div>', ['DOC208 content'], '<div><!-- x --> 5 %</div>'],
  ['missing picture', '![Alt](weg.png "T")', ['DOC202 image', 'RES301 missing'], '![Alt](weg.png "T")'],
  [
    'missing picture within a figure',
    ':::figure{source="S"}\n![Alt](weg.png)\n\nT\n:::',
    ['RES301 missing'],
    '![Alt](weg.png)',
  ],
  ['path of Windows', ':::figure{src="b\\\\a.svg" alt="A" source="S"}\n:::', ['RES302 backslash'], '"b\\\\a.svg"'],
  ['path of a machine', ':::figure{src="C:/a.svg" alt="A" source="S"}\n:::', ['RES302 local'], '"C:/a.svg"'],
  ['picture outside', ':::figure{src="../../weg.png" alt="A" source="S"}\n:::', ['RES302 outside'], '"../../weg.png"'],
  [
    'picture elsewhere',
    ':::figure{src="https://example.org/a.png" alt="A" source="S"}\n:::',
    ['RES302 remote'],
    '"https://example.org/a.png"',
  ],
  [
    'picture without protocol',
    ':::figure{src="//example.org/a.png" alt="A" source="S"}\n:::',
    ['RES302 remote'],
    '"//example.org/a.png"',
  ],
  [
    'picture as data',
    ':::figure{src="data:image/png;base64,AA" alt="A" source="S"}\n:::',
    ['RES302 data'],
    '"data:image/png;base64,AA"',
  ],
  ['picture that is none', ':::figure{src="text.png" alt="A" source="S"}\n:::', ['RES304 unreadable'], '"text.png"'],
  ['link that runs code', '[x](javascript:alert(1))', ['RES305 scheme'], '[x](javascript:alert(1))'],
  ['link that hides it', '[x](java&#x09;script:alert(1))', ['RES305 scheme'], '[x](java&#x09;script:alert(1))'],
  ['link to a file', '[x](file:///etc/passwd)', ['RES305 scheme'], '[x](file:///etc/passwd)'],
  ['link by reference', '[x][y]\n\n[y]: vbscript:x', ['RES305 scheme'], '[y]: vbscript:x'],
];

test.each(cases)('%s', async (_, body, found, at) => {
  const page = await render(body, {}, { 'a.svg': svg, 'text.png': 'nur Text' });
  expect(codes(page)).toEqual(found);
  const source = frontmatter() + body;
  expect(page.drafts.some((draft) => source.slice(draft.start, draft.end) === at)).toBe(true);
  expect(page.web).not.toMatch(/javascript:|vbscript:|file:\/\/\/|onclick|<script>alert|example\.org/);
});

test('a figure may hold its picture in Markdown’s own way', async () => {
  const inside = await render(
    ':::figure{source="Eigene"}\n![Ein Kasten](a.svg)\n\nDer Titel\n:::',
    {},
    { 'a.svg': svg },
  );
  const named = ':::figure{src="a.svg" alt="Ein Kasten" source="Eigene"}\nDer Titel\n:::';
  expect(inside.drafts).toEqual([]);
  expect(inside.web).toBe((await render(named, {}, { 'a.svg': svg })).web);
});

test('comments are dropped without a word', async () => {
  const page = await render('<!-- intern: <script> -->\n\nText.');
  expect(page.drafts).toEqual([]);
  expect(page.web).not.toContain('intern');
});

test('attributes that nobody sees carry no words', async () => {
  const tags = ['{lang="Ute Geheim"}', '{de-Geheim}', '{de-Ute-Geheim}', '{lang="de-DE-x-geheim"}'];
  const page = await render(
    `${tags.map((tag) => `:lang[word]${tag}`).join(' ')} :lang[mot]{fr}\n\n\`\`\`geheim ute\ncode\n\`\`\`\n`,
  );
  expect(page.web).not.toMatch(/geheim/i);
  expect(page.web).toContain('<span lang="fr">mot</span>');
  for (const tag of ['zh-Hans', 'sr-Latn', 'de-CH', 'es-419', 'pt-br'])
    expect((await render(`:lang[word]{${tag}}`)).web).toContain(`<span lang="${tag}">word</span>`);
});

test('a line break in HTML breaks the line, in a cell, too', async () => {
  const page = await render('Vor<br>nach.\n\n:::table{source="S"}\nT\n\n| a |\n|---|\n| eins<br/>zwei |\n:::');
  expect(page.drafts).toEqual([]);
  expect(page.web).toContain('<p>Vor<br>nach.</p>');
  expect(page.web).toContain('<td>eins<br>zwei</td>');
});

test('the reason of a recommendation must be there', async () => {
  const recommendations =
    '[{addressee: bund, text: Tun., rationale: "#b"}, {addressee: eu, text: Tun., rationale: "#a"}]';
  const page = await render('## A', { recommendations });
  expect(codes(page)).toEqual(['DOC210 default']);
  const [draft] = page.drafts;
  expect(frontmatter({ recommendations }).slice(draft?.start, draft?.end)).toBe('#b');
});

test('a skipped level blocks before anything is printed; the heads a directive makes count', async () => {
  expect((await render('## A\n\n#### B')).drafts[0]?.severity).toBe('block');
  expect((await render(':::agreement\n### A\n:::')).drafts).toEqual([]);
});

test('under a corner without words the first column heads its rows', async () => {
  const page = await render('Tabelle: T\n\n| | 2016 |\n|---|---|\n| Nord | 5 |');
  expect(page.drafts).toEqual([]);
  expect(page.web).toContain('<th scope="row">Nord</th>');
  expect(page.web).toContain('<td class="corner">\u00a0</td>');
  expect(page.print.body).toContain('<th scope="row">Nord</th>');
});
