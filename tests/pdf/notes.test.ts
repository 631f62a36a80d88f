import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../src/html/inspect.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { targetPages } from '../../src/pdf/destinations.ts';
import { PdfFile } from '../../src/pdf/file.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import type { PrintProblem } from '../../src/pdf/problem.ts';
import { catalogOf, pageRefs } from '../../src/pdf/read.ts';
import { type Stamped, stampPdf } from '../../src/pdf/stamp.ts';
import { allElements, elementKids } from '../../src/pdf/structure.ts';
import { house, render } from '../html/rendered.ts';
import { config } from './fixture.ts';
import { bar, hardBrief, letters, longReport, overlaps, pagesOf, pagesWith, Writer } from './noted.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(config);
});
afterAll(() => browser?.close());

const report = {
  type: 'report',
  title: 'Wege, Fristen und Kosten',
  shortTitle: 'Wege',
  abstract: 'Ein Bericht über Wege.',
  bibliography: 'quellen.bib',
  acknowledgements: 'Gedankt sei den Kommunen.',
  abbreviations: '{EU: Union}',
  ids: '{doi: 10.5072/example.1}',
};

const single = {
  type: 'one-pager',
  parent: 'b.md',
  link: 'https://example.org/1',
  ids: '{doi: 10.5072/example.1}',
  boilerplate: 'Ein Haus.',
  imprint: '{publisher: hmp, address: "Musterallee 0, 00000 Beispielstadt", email: post@example.org}',
  embargo: 'none',
};

interface Printed extends Stamped {
  readonly printed: readonly PrintProblem[];
}

async function print(
  body: string,
  changes: Record<string, string>,
  printCss = house.printCss,
  as: Pick<RenderOptions, 'draft' | 'findings'> = { draft: false },
): Promise<Printed> {
  const printer = await openPrinter(browser, { ...house, printCss }, { tabs: 1 });
  const page = await render(body, changes, { 'f.svg': bar }, as);
  const { pdf, problems } = await printer.print(page.print, { timeout: 60_000 });
  await printer.close();
  return { ...stampPdf(pdf ?? new Uint8Array(), { ...page.facts, draft: as.draft }), printed: problems };
}

/** The pages of calls and of the beginnings of their notes, by number of the note. */
async function starts(pdf: Uint8Array, count: number): Promise<{ calls: number[][]; notes: number[][] }> {
  const pages = await pagesOf(pdf);
  const numbers = Array.from({ length: count }, (_, n) => letters(n));
  return {
    calls: numbers.map((each) => pagesWith(pages, `Ort${each}`)),
    notes: numbers.map((each) => pagesWith(pages, `Beleg${each}`)),
  };
}

describe('a report with 120 notes, some of 200 words', () => {
  const { body, count } = longReport();
  let first: Printed;
  beforeAll(async () => {
    first = await print(body, { ...report, notes: 'footnotes' });
  }, 60_000);

  test('has every note on the page of its call', async () => {
    const { calls, notes } = await starts(first.pdf, count);
    expect(calls.every((pages) => pages.length === 1)).toBe(true);
    expect(notes).toEqual(calls);
    expect(first.printed).toEqual([]);
  });

  test('has notes below all text of their page, and no line over another', async () => {
    const pages = await pagesOf(first.pdf);
    expect(overlaps(pages)).toEqual([]);
    for (const items of pages.slice(2, -1)) {
      const body = items.filter(({ size, x }) => Math.abs(size - 10) < 0.1 && x > 150).map(({ y }) => y);
      const notes = items.filter(({ size, y, x }) => Math.abs(size - 8) < 0.1 && y > 70 && y < 760 && x > 150);
      for (const { y } of notes) expect(y).toBeLessThan(Math.min(...body));
    }
  });

  test('goes on with a long note at the foot of the next page', async () => {
    const pages = await pagesOf(first.pdf);
    const ends = Array.from({ length: count }, (_, n) => pagesWith(pages, `Schluss${letters(n)}`)[0] ?? 0);
    const { notes } = await starts(first.pdf, count);
    const split = notes.flatMap(([page = 0], n) => (ends[n] === page ? [] : [ends[n] === page + 1]));
    expect(split.length).toBeGreaterThan(2);
    expect(split.every(Boolean)).toBe(true);
  });

  test('keeps paragraphs and notes whole in the tag tree, each note behind the paragraph that calls it', () => {
    const blocks = first.content.blocks.filter(({ role }) => role === 'P');
    for (let n = 0; n < count; n++) {
      const paragraph = blocks.findIndex(({ text }) => text.includes(`Ort${letters(n)}`));
      const note = blocks.findIndex(({ text }) => text.startsWith(`Beleg${letters(n)}`));
      expect(blocks[note]?.text).toMatch(new RegExp(`Schluss${letters(n)}\\.$`));
      // two notes a paragraph
      expect(note - paragraph).toBe(1 + (n % 2));
    }
    expect(blocks.filter(({ text }) => text.includes('Ort'))).toHaveLength(count / 2);
  });

  test('tags notes as notes with a label, calls as references, and passes the own checker', () => {
    expect(first.problems).toEqual([]);
    const file = new PdfFile(first.pdf);
    const root = file.dict(catalogOf(file).get('StructTreeRoot')) ?? new Map();
    const elements = allElements(file, root);
    const role = (element: (typeof elements)[number]) => file.name(element.dict.get('S'));
    const notes = elements.filter((element) => role(element) === 'Note');
    expect(notes).toHaveLength(count);
    for (const note of notes) expect(elementKids(file, note.dict).map(role)).toEqual(['Lbl', 'P']);
    expect(elements.filter((element) => role(element) === 'Reference')).toHaveLength(count);
  });

  test('leads from every call to its note and back', () => {
    const targets = targetPages(first.pdf);
    for (let n = 1; n <= count; n++) {
      expect(targets.get(`note-${n}`)).toBeGreaterThan(2);
      expect(targets.get(`note-${n}`)).toBe(targets.get(`call-${n}`));
    }
  });

  test('tells in its contents where chapters are', () => {
    const { blocks } = first.content;
    for (let chapter = 1; chapter <= 6; chapter++) {
      const head = blocks.find(({ role, text }) => role === 'H2' && text.trim() === `Kapitel\u00a0${chapter}`);
      const entry = blocks.find(({ page, text }) => page === 2 && text.startsWith(`Kapitel\u00a0${chapter}`));
      expect(entry?.text.trim().match(/\d+$/)?.[0]).toBe(String(head?.page));
    }
  });

  test('has no head in the last four lines, and two lines of a paragraph at least on each page', async () => {
    const pages = await pagesOf(first.pdf);
    for (const items of pages.slice(2, -1)) {
      const lines = [
        ...new Set(items.filter(({ size, x }) => size > 9.9 && x > 150).map(({ y }) => Math.round(y))),
      ].sort((a, b) => a - b);
      const head = items.find(({ size }) => Math.abs(size - 11.5) < 0.1);
      if (head !== undefined) expect(lines.filter((y) => y < Math.round(head.y) - 3).length).toBeGreaterThan(3);
    }
  });

  test('comes out the same again', async () => {
    const again = await print(body, { ...report, notes: 'footnotes' });
    expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
  }, 60_000);
});

/** The sample house on another paper. */
const papers: Readonly<Record<string, string>> = {
  A4: house.printCss,
  A5: house.printCss
    .replace(/@page\{size:A4;margin:[^}]*\}/, '@page{size:A5;margin:16mm 13mm 20mm 14mm}')
    .replace('--page-width:210mm;--page-height:297mm', '--page-width:148mm;--page-height:210mm')
    .replace('--margin-width:38mm', '--margin-width:24mm'),
  letter: house.printCss
    .replace('size:A4', 'size:letter')
    .replace('210mm;--page-height:297mm', '8.5in;--page-height:11in'),
};

describe.each(Object.entries(papers))('notes in every place that is hard, on %s', (_, css) => {
  const { body, count } = hardBrief();
  test.each(['policy-brief', 'report'])(
    'of a %s stand on the page of their call',
    async (type) => {
      const done = await print(body, { ...(type === 'report' ? report : { type }), notes: 'footnotes' }, css);
      expect([...done.printed, ...done.problems]).toEqual([]);
      const { calls, notes } = await starts(done.pdf, count);
      // a head with a call is in the contents, too, and that of a table on each of its pages
      notes.forEach(([page], n) => {
        expect(calls[n]).toContain(page);
      });
      expect(overlaps(await pagesOf(done.pdf))).toEqual([]);
    },
    60_000,
  );
});

describe.each(['policy-brief', 'report'])('a draft of a %s', (type) => {
  const { body, count } = hardBrief();
  const findings = Array.from({ length: 12 }, (_, at) => ({
    message: 'Diese Worte verraten, dass eine benannte Person im Raum etwas gesagt, gemeint oder getan hat.',
    line: at + 1,
    severity: 'block' as const,
  }));

  test.each([
    ['with findings', findings],
    ['without findings', []],
  ])(
    'has its notes where the publication will have them, below its banner %s',
    async (_, shown) => {
      const changes = { ...(type === 'report' ? report : { type }), notes: 'footnotes' };
      const done = await print(body, changes, house.printCss, { draft: true, findings: shown });
      expect(done.printed).toEqual([]);
      const { calls, notes } = await starts(done.pdf, count);
      notes.forEach(([page], n) => {
        expect(calls[n]).toContain(page);
      });
      // the mark lies across everything
      expect(overlaps(await pagesOf(done.pdf)).filter((each) => !/ Entwurf \//.test(each))).toEqual([]);
    },
    60_000,
  );
});

describe('what cannot be set at the foot', () => {
  test('stands at the end of the text, and it is said', async () => {
    const writer = new Writer();
    const body = writer.text(Array.from({ length: 30 }, () => `${writer.prose(60)} ${writer.call(20)}`));
    const css = `${house.printCss}\n@page :left{margin-bottom:120mm}`;
    const { printed, problems, content, pdf } = await print(body, { notes: 'footnotes' }, css);
    expect(printed).toMatchObject([{ code: 'PAGE508', variant: 'end', severity: 'warn' }]);
    expect(problems).toEqual([]);
    const text = content.blocks.map((block) => block.text).join('\n');
    for (let n = 0; n < 30; n++) expect(text).toContain(`Schluss${letters(n)}`);
    expect(overlaps(await pagesOf(pdf))).toEqual([]);
  }, 60_000);

  test('begins on the next page where a line calls more than a page holds, and each is said', async () => {
    const writer = new Writer();
    const calls = Array.from({ length: 90 }, (_, n) => `[^m${n}]`).join('');
    const notes = Array.from({ length: 90 }, (_, n) => `[^m${n}]: ${writer.prose(60)} Schluss${letters(n)}.`).join(
      '\n\n',
    );
    const { printed, content } = await print(`Viele${calls} ${writer.prose(300)}\n\n${notes}\n`, {
      notes: 'footnotes',
    });
    expect(printed.length).toBeGreaterThan(10);
    expect(new Set(printed.map(({ code, variant }) => `${code} ${variant}`))).toEqual(new Set(['PAGE508 late']));
    expect(printed[0]?.at).toBeDefined();
    const text = content.blocks.map((block) => block.text).join('\n');
    for (let n = 0; n < 90; n++) expect(text).toContain(`Schluss${letters(n)}`);
  }, 60_000);
});

test.each([
  ['a brief', { notes: 'endnotes' }],
  ['one page, which has no margin column', { ...single, notes: 'margin' }],
])(
  'endnotes of %s stay a list behind the text',
  async (_, changes) => {
    const writer = new Writer();
    const { content } = await print(writer.text([`${writer.prose(60)} ${writer.call(20)}`]), changes);
    const roles = content.blocks.map(({ role, text }) => `${role} ${text.trim()}`);
    expect(roles).toContain('H2 Anmerkungen');
    expect(roles.some((each) => each.startsWith('P Belegaaa'))).toBe(true);
  },
  60_000,
);

test('endnotes lead back to each of their calls, and the links say so', async () => {
  const writer = new Writer();
  const body = writer.text([
    `${writer.prose(30)} ${writer.call(8)} ${writer.prose(20)} wieder[^n0] ${writer.call(8)}`,
    `${writer.prose(400)} ${writer.call(0, `${writer.prose(5)}\n\n    - ${writer.prose(4)}`)} und noch einmal[^n0].`,
  ]);
  const { problems, pdf } = await print(body, { notes: 'endnotes' });
  expect(problems).toEqual([]);
  const file = new PdfFile(pdf);
  const links = pageRefs(file).flatMap((ref) =>
    file.array(file.dict(ref)?.get('Annots')).map((each) => {
      const annotation = file.dict(each);
      return `${file.name(annotation?.get('Dest'))} ${file.text(annotation?.get('Contents'))}`;
    }),
  );
  for (const link of [
    'note-1 Anmerkung 1',
    'call-1 Zurück zum Text von Anmerkung 1',
    'call-1-2 Zurück zum Text von Anmerkung 1 (2)',
    'call-1-3 Zurück zum Text von Anmerkung 1 (3)',
    'call-2 Zurück zum Text von Anmerkung 2',
    'call-3 Zurück zum Text von Anmerkung 3',
  ])
    expect(links).toContain(link);
  const targets = targetPages(pdf);
  const pages = await pagesOf(pdf);
  expect([targets.get('call-1'), targets.get('call-1-3')]).toEqual([1, pagesWith(pages, 'noch einmal')[0]]);
  expect(targets.get('call-1-3')).toBe(2);
}, 60_000);

describe('notes in the margin', () => {
  /** pt from the left edge: the margin column of the sample house is 38 mm wide, 22 mm from the edge */
  const column = 172;

  test('stand beside the line that calls them, one below the other', async () => {
    const writer = new Writer();
    const body = Array.from({ length: 4 }, () => `${writer.prose(40)} ${writer.call(6)} ${writer.prose(70)}`);
    body.push(`${writer.prose(3)} ${writer.call(9)} ${writer.prose(2)} ${writer.call(9)} ${writer.prose(60)}`);
    const { printed, problems, pdf } = await print(writer.text(body), { notes: 'margin' });
    expect([...printed, ...problems]).toEqual([]);
    const pages = await pagesOf(pdf);
    const find = (word: string) =>
      pages.flatMap((items, page) =>
        items.filter(({ text }) => text.includes(word)).map(({ x, end, y }) => ({ page, x, end, y })),
      )[0] ?? { page: -1, x: 999, end: 999, y: 0 };
    for (let n = 0; n < 5; n++) {
      const [call, note] = [find(`Ort${letters(n)}`), find(`Beleg${letters(n)}`)];
      expect(note.end).toBeLessThan(column);
      expect(note.page).toBe(call.page);
      expect(Math.abs(note.y - call.y)).toBeLessThan(4);
    }
    const [fifth, sixth] = [find(`Schluss${letters(4)}`), find(`Beleg${letters(5)}`)];
    expect(sixth.y).toBeLessThan(fifth.y);
    expect(sixth.end).toBeLessThan(column);
    expect(overlaps(pages)).toEqual([]);
  }, 60_000);

  test('are notes in the tag tree, behind the paragraph that calls them', async () => {
    const writer = new Writer();
    const body = Array.from({ length: 5 }, () => `${writer.prose(40)} ${writer.call(6)} ${writer.prose(30)}`);
    const { problems, content, pdf } = await print(writer.text(body), { notes: 'margin' });
    expect(problems).toEqual([]);
    const file = new PdfFile(pdf);
    const elements = allElements(file, file.dict(catalogOf(file).get('StructTreeRoot')) ?? new Map());
    const role = (element: (typeof elements)[number]) => file.name(element.dict.get('S'));
    const notes = elements.filter((element) => role(element) === 'Note');
    expect(notes).toHaveLength(5);
    for (const note of notes) expect(elementKids(file, note.dict).map(role)).toEqual(['Lbl', 'P']);
    expect(elements.filter((element) => role(element) === 'Reference')).toHaveLength(5);
    const blocks = content.blocks.filter(({ role }) => role === 'P');
    for (let n = 0; n < 5; n++) {
      const paragraph = blocks.findIndex(({ text }) => text.includes(`Ort${letters(n)}`));
      expect(blocks[paragraph + 1]?.text).toMatch(new RegExp(`^Beleg${letters(n)} .*\\sSchluss${letters(n)}\\.$`, 's'));
    }
    const targets = targetPages(pdf);
    for (let n = 1; n <= 5; n++) expect(targets.get(`note-${n}`)).toBe(targets.get(`call-${n}`));
  }, 60_000);

  test('go to the foot where the margin has no room, and a chapter never begins beside notes of the last', async () => {
    const { body, count } = longReport();
    const { printed, problems, pdf, content } = await print(body, { ...report, notes: 'margin' });
    expect([...printed, ...problems]).toEqual([]);
    const pages = await pagesOf(pdf);
    expect(overlaps(pages)).toEqual([]);
    const { notes, calls } = await starts(pdf, count);
    const places = notes.map(([page = 0], n) => {
      const item = pages[page - 1]?.find(({ text }) => text.includes(`Beleg${letters(n)}`));
      return (item?.x ?? 0) > column ? 'foot' : 'margin';
    });
    // every tenth has 200 words
    for (let n = 9; n < count; n += 10) expect(places[n]).toBe('foot');
    expect(places.filter((place) => place === 'margin').length).toBeGreaterThan(90);
    for (let n = 0; n < count; n++) if (places[n] === 'foot') expect(notes[n]).toEqual(calls[n]);
    const heads = content.blocks.filter(({ role, text }) => role === 'H2' && text.startsWith('Kapitel'));
    for (const { page } of heads) {
      const items = pages[page - 1] ?? [];
      const head = items.find(({ text }) => text.startsWith('Kapitel') && text.length < 12)?.y ?? 0;
      expect(items.filter(({ x, end, y }) => x < column && end < column && y > head && y < 770)).toEqual([]);
    }
  }, 60_000);

  test.each(['policy-brief', 'report'])(
    'in every place that is hard, in a %s, are there and over nothing else',
    async (type) => {
      const { body, count } = hardBrief();
      const done = await print(body, { ...(type === 'report' ? report : { type }), notes: 'margin' });
      expect([...done.printed, ...done.problems]).toEqual([]);
      const { notes } = await starts(done.pdf, count);
      expect(notes.every((pages) => pages.length === 1)).toBe(true);
      expect(overlaps(await pagesOf(done.pdf))).toEqual([]);
    },
    60_000,
  );
});

test('numbers of pages in the text are those of the finished pages', async () => {
  const writer = new Writer();
  const chapters = Array.from({ length: 9 }, (_, at) => {
    const paragraphs = Array.from({ length: 6 }, () => `${writer.prose(40)} ${writer.call(30)} ${writer.prose(20)}`);
    const far = `Mehr dazu @page:k${(at + 5) % 9}, dann @page:k${(at + 7) % 9} und @page:k${(at + 3) % 9}.`;
    return [`## Kapitel ${letters(at)} {#k${at}}`, ...paragraphs.map((each) => `${each} ${far}`)].join('\n\n');
  });
  const { printed, problems, content, pdf } = await print(writer.text(chapters), { ...report, notes: 'footnotes' });
  expect([...printed, ...problems]).toEqual([]);
  const heads = content.blocks.filter(({ role, text }) => role === 'H2' && text.startsWith('Kapitel'));
  const told = content.blocks.flatMap(({ text }) => [
    ...text.matchAll(/Mehr\s+dazu\s+Seite\s+(\d+),\s+dann\s+Seite\s+(\d+)\s+und\s+Seite\s+(\d+)/g),
  ]);
  expect(heads).toHaveLength(9);
  expect(told).toHaveLength(54);
  told.forEach(([, ...numbers], at) => {
    const chapter = Math.floor(at / 6);
    expect(numbers).toEqual([5, 7, 3].map((step) => String(heads[(chapter + step) % 9]?.page)));
  });
  const { calls, notes } = await starts(pdf, writer.notes.length);
  expect(notes).toEqual(calls);
}, 60_000);
