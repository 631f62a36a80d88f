import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { PdfFile } from '../../src/pdf/file.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { catalogOf, readPages } from '../../src/pdf/read.ts';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { allElements, kidsOf } from '../../src/pdf/structure.ts';
import { uaFaults } from '../../src/pdf/ua/check.ts';
import { type Clause, clauses } from '../../src/pdf/ua/fault.ts';
import { accessibilityProblems } from '../../src/pdf/ua/problems.ts';
import { type Dict, type Ref, Stream, type Value } from '../../src/pdf/values.ts';
import { dictOf, textBytes } from '../../src/pdf/write.ts';
import { config, documentOf, house, meta } from './fixture.ts';

let browser: OpenBrowser;
let good: Uint8Array;

beforeAll(async () => {
  browser = await openBrowser(config);
  const printer = await openPrinter(browser, house, { tabs: 1 });
  const body = `<h1>Titel</h1><h2>Abschnitt</h2><p>Ein <a href="https://example.org/x">Link</a> und <em>Betonung</em>.</p>
    <ul><li>eins<ul><li>innen</li></ul></li><li>zwei</li></ul>
    <table><caption>Tabelle</caption><thead><tr><th>A</th><th>B</th></tr></thead>
    <tbody><tr><td>1</td><td>2</td></tr><tr><td colspan="2">3</td></tr></tbody></table>
    <figure><img alt="Ein Bild" src="assets/f.svg"><figcaption>Bild</figcaption></figure><h3>Unten</h3><p>Schluss.</p>`;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const assets = [{ path: 'assets/f.svg', type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }];
  const { pdf } = await printer.print(documentOf(body, { assets }), { timeout: 30_000 });
  good = stampPdf(pdf ?? new Uint8Array(), meta).pdf;
});
afterAll(() => browser?.close());

/** The stamped file, opened for damage. */
class Patient {
  readonly file = new PdfFile(good);
  readonly catalog = catalogOf(this.file);
  readonly root = this.file.dict(this.catalog.get('StructTreeRoot')) as Dict;

  element(role: string, n = 0): { ref: Ref; dict: Dict } {
    const found = allElements(this.file, this.root).filter(({ dict }) => this.file.name(dict.get('S')) === role)[n];
    if (found === undefined) throw new Error(`no ${role}`);
    return found;
  }

  role(from: string, to: string, n = 0): void {
    this.element(from, n).dict.set('S', `/${to}`);
  }

  /** puts a new element into one, in front or behind */
  insert(into: string, role: string, where: 'first' | 'last' = 'last', entries: Record<string, Value> = {}): void {
    const { ref, dict } = this.element(into);
    const made = this.file.add(dictOf({ Type: '/StructElem', S: `/${role}`, P: ref, ...entries }));
    const kids = kidsOf(this.file, dict);
    dict.set('K', where === 'first' ? [made, ...kids] : [...kids, made]);
  }

  /** what is found after the damage was written and read again */
  found(): Clause[] {
    const file = new PdfFile(touched(this.file));
    return [...new Set(uaFaults(file, readPages(file), true).map(({ clause }) => clause))];
  }
}

/** Writes everything anew, so that every change counts. */
function touched(file: PdfFile): Uint8Array {
  for (const number of file.numbers()) file.touch(file.ref(number));
  return file.save();
}

const annotationOf = ({ file }: Patient): Dict => {
  const page = readPages(file).find(({ dict }) => file.array(dict.get('Annots')).length > 0)?.dict;
  return file.dict(file.array(page?.get('Annots'))[0]) as Dict;
};
const pageOf = ({ file }: Patient): Dict => readPages(file).find(({ dict }) => dict.has('Annots'))?.dict as Dict;
const fontOf = ({ file }: Patient, key: string): Dict =>
  file
    .numbers()
    .map((number) => file.dict(file.ref(number)))
    .find((dict) => dict !== undefined && file.name(dict.get('Type')) === 'Font' && dict.has(key)) as Dict;
const marksOf = ({ file, catalog }: Patient): Dict => file.dict(catalog.get('MarkInfo')) as Dict;
const packetWithout = (patient: Patient, pattern: RegExp): void => {
  const text = new TextDecoder().decode(patient.file.content(patient.catalog.get('Metadata'))).replace(pattern, '');
  const dict = dictOf({ Type: '/Metadata', Subtype: '/XML' });
  patient.catalog.set('Metadata', patient.file.add(new Stream(dict, new TextEncoder().encode(text))));
};
const attributes = (entries: Record<string, Value>): Dict => dictOf({ O: '/Table', ...entries });

/** One damage a clause; the same file without it has no fault, so every clause is seen to pass and to fail. */
const damages: Readonly<Record<Clause, (patient: Patient) => void>> = {
  '5-1': (patient) => packetWithout(patient, /<pdfuaid:part>1<\/pdfuaid:part>/),
  '6.2-1': (patient) => marksOf(patient).set('Marked', 'false'),
  '7.1-3': (patient) => void patient.element('P').dict.delete('K'),
  '7.1-4': (patient) => marksOf(patient).set('Suspects', 'true'),
  '7.1-5': (patient) => patient.role('P', 'Absatz'),
  '7.1-6': (patient) => {
    patient.role('P', 'Ei');
    patient.root.set('RoleMap', dictOf({ Ei: '/Huhn', Huhn: '/Ei', Em: '/Span' }));
  },
  '7.1-7': (patient) => patient.root.set('RoleMap', dictOf({ P: '/Span', Em: '/Span' })),
  '7.1-8': (patient) => void patient.catalog.delete('Metadata'),
  '7.1-9': (patient) => packetWithout(patient, /<dc:title>.*?<\/dc:title>/),
  '7.1-10': (patient) => void patient.catalog.delete('ViewerPreferences'),
  '7.1-11': (patient) => void patient.catalog.delete('StructTreeRoot'),
  '7.2-3': (patient) => patient.insert('Table', 'P'),
  '7.2-4': (patient) => patient.insert('Document', 'TR'),
  '7.2-5': (patient) => patient.insert('Document', 'THead'),
  '7.2-6': (patient) => patient.insert('Document', 'TBody'),
  '7.2-7': (patient) => patient.insert('Document', 'TFoot'),
  '7.2-8': (patient) => patient.insert('Document', 'TH'),
  '7.2-9': (patient) => patient.insert('Document', 'TD'),
  '7.2-10': (patient) => patient.insert('TR', 'P'),
  '7.2-11': (patient) => {
    patient.insert('Table', 'THead');
    patient.insert('Table', 'THead');
  },
  '7.2-12': (patient) => {
    patient.insert('Table', 'TFoot');
    patient.insert('Table', 'TFoot');
  },
  '7.2-13': (patient) => patient.insert('Table', 'TFoot'),
  '7.2-14': (patient) => patient.insert('Table', 'THead'),
  '7.2-15': (patient) => {
    patient.element('TD', 1).dict.set('A', attributes({ RowSpan: 2 }));
  },
  '7.2-16': (patient) => {
    patient.insert('Table', 'Caption', 'first');
    patient.insert('Table', 'Caption', 'first');
  },
  '7.2-17': (patient) => patient.insert('Document', 'LI'),
  '7.2-18': (patient) => patient.insert('Document', 'LBody'),
  '7.2-19': (patient) => patient.insert('L', 'P'),
  '7.2-20': (patient) => patient.insert('LI', 'P'),
  '7.2-26': (patient) => patient.insert('Document', 'TOCI'),
  '7.2-27': (patient) => patient.role('L', 'TOC'),
  '7.2-28': (patient) => {
    patient.role('L', 'TOC');
    patient.insert('TOC', 'Caption');
  },
  '7.2-29': (patient) => patient.element('P').dict.set('Lang', textBytes('deutsch-ohne_Regel')),
  '7.2-34': (patient) => void patient.catalog.delete('Lang'),
  '7.2-36': (patient) => {
    patient.insert('Table', 'THead');
    patient.insert('THead', 'P');
  },
  '7.2-37': (patient) => {
    patient.insert('Table', 'TBody');
    patient.insert('TBody', 'P');
  },
  '7.2-38': (patient) => {
    patient.insert('Table', 'TFoot');
    patient.insert('TFoot', 'P');
  },
  '7.2-39': (patient) => patient.insert('Table', 'Caption', 'first'),
  '7.2-40': (patient) => patient.insert('L', 'Caption'),
  '7.2-41': (patient) => {
    const last = allElements(patient.file, patient.root).filter(
      ({ dict }) => patient.file.name(dict.get('S')) === 'TD',
    );
    last.at(-1)?.dict.set('A', attributes({ ColSpan: 2, RowSpan: 3 }));
  },
  '7.2-43': (patient) => {
    const { dict } = patient.element('TR', 1);
    dict.set('K', kidsOf(patient.file, dict).slice(0, 1));
  },
  '7.3-1': (patient) => void patient.element('Figure').dict.delete('Alt'),
  '7.4.2-1': (patient) => patient.role('H2', 'H4'),
  '7.4.4-2': (patient) => patient.role('H2', 'H'),
  '7.5-1': (patient) => {
    for (const { dict } of allElements(patient.file, patient.root)) {
      if (['TH', 'TD'].includes(patient.file.name(dict.get('S')) ?? '')) dict.delete('A');
    }
  },
  '7.7-1': (patient) => patient.insert('Document', 'Formula'),
  '7.9-1': (patient) => patient.insert('Document', 'Note'),
  '7.9-2': (patient) => {
    patient.insert('Document', 'Note', 'last', { ID: textBytes('n') });
    patient.insert('Document', 'Note', 'last', { ID: textBytes('n') });
  },
  '7.18.1-1': (patient) => annotationOf(patient).set('Subtype', '/Text'),
  '7.18.1-2': (patient) => {
    annotationOf(patient).set('Subtype', '/Text');
    annotationOf(patient).delete('Contents');
  },
  '7.18.3-1': (patient) => void pageOf(patient).delete('Tabs'),
  '7.18.5-1': (patient) => patient.role('Link', 'Span'),
  '7.18.5-2': (patient) => void annotationOf(patient).delete('Contents'),
  '7.21.4.1-1': (patient) => {
    const descriptor = patient.file.dict(fontOf(patient, 'FontDescriptor').get('FontDescriptor'));
    for (const key of ['FontFile', 'FontFile2', 'FontFile3']) descriptor?.delete(key);
  },
  '7.21.7-1': (patient) => void fontOf(patient, 'ToUnicode').delete('ToUnicode'),
};

describe('PDF/UA-1', () => {
  test('a finished print has no fault', () => {
    expect(new Patient().found()).toEqual([]);
  });

  test.each(clauses)('clause %s fails when it is broken', (clause) => {
    const patient = new Patient();
    damages[clause](patient);
    expect(patient.found()).toContain(clause);
  });

  test('a draft claims nothing, all else must hold', () => {
    const raw = new Patient();
    damages['5-1'](raw);
    const file = new PdfFile(touched(raw.file));
    expect(uaFaults(file, readPages(file), false)).toEqual([]);
  });
});

test('faults are told once a subject, with the first page', () => {
  const problems = accessibilityProblems([
    { clause: '7.3-1', page: 4 },
    { clause: '7.3-1', page: 2 },
    { clause: '7.18.5-2', page: 1 },
  ]);
  expect(problems).toMatchObject([
    { code: 'PAGE507', variant: 'picture', severity: 'block', data: { page: 2, clause: '7.3-1', count: 2 } },
    { code: 'PAGE507', variant: 'link', data: { page: 1, count: 1 } },
  ]);
});
