/** Files that break one clause of PDF/UA-1 each, for our own checker (tests/pdf/ua.test.ts) and for veraPDF (npm run accessible). */
import type { OpenBrowser } from '../../src/pdf/browser.ts';
import { PdfFile } from '../../src/pdf/file.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { catalogOf, readPages } from '../../src/pdf/read.ts';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { allElements, kidsOf } from '../../src/pdf/structure.ts';
import { uaFaults } from '../../src/pdf/ua/check.ts';
import type { Clause } from '../../src/pdf/ua/fault.ts';
import { type Dict, type Ref, Stream, type Value } from '../../src/pdf/values.ts';
import { dictOf, textBytes } from '../../src/pdf/write.ts';
import { documentOf, house, meta } from './fixture.ts';

const body = `<h1>Titel</h1><h2>Abschnitt</h2><p>Ein <a href="https://example.org/x">Link</a> und <em>Betonung</em>.</p>
    <ul><li>eins<ul><li>innen</li></ul></li><li>zwei</li></ul>
    <table><caption>Tabelle</caption><thead><tr><th>A</th><th>B</th></tr></thead>
    <tbody><tr><td>1</td><td>2</td></tr><tr><td colspan="2">3</td></tr></tbody></table>
    <figure><img alt="Ein Bild" src="assets/f.svg"><figcaption>Bild</figcaption></figure><h3>Unten</h3>
    <p>Ein <a href="https://example.org/y">zweiter Link</a> und <span lang="en" id="en">words of another language</span>.</p>
    <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

/** A print without fault: headings, a link, lists, a table, a picture. */
export async function soundPrint(browser: OpenBrowser): Promise<Uint8Array> {
  const printer = await openPrinter(browser, house, { tabs: 1 });
  const assets = [{ path: 'assets/f.svg', type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }];
  const { pdf } = await printer.print(documentOf(body, { assets }), { timeout: 30_000 });
  await printer.close();
  return stampPdf(pdf ?? new Uint8Array(), meta).pdf;
}

interface Place {
  readonly ref: Ref;
  readonly dict: Dict;
}

/** The stamped file, opened for damage. */
export class Patient {
  readonly file: PdfFile;
  readonly catalog: Dict;
  readonly root: Dict;

  constructor(good: Uint8Array) {
    this.file = new PdfFile(good);
    this.catalog = catalogOf(this.file);
    this.root = this.file.dict(this.catalog.get('StructTreeRoot')) as Dict;
  }

  element(role: string, n = 0): Place {
    const found = allElements(this.file, this.root).filter(({ dict }) => this.file.name(dict.get('S')) === role)[n];
    if (found === undefined) throw new Error(`no ${role}`);
    return found;
  }

  role(from: string, to: string, n = 0): void {
    this.element(from, n).dict.set('S', `/${to}`);
  }

  /** puts a new element into the first of a role, in front or behind */
  insert(into: string, role: string, where: 'first' | 'last' = 'last', entries: Record<string, Value> = {}): void {
    this.insertAt(this.element(into), role, where, entries);
  }

  insertAt(
    { ref, dict }: Place,
    role: string,
    where: 'first' | 'last' = 'last',
    entries: Record<string, Value> = {},
  ): void {
    const made = this.file.add(dictOf({ Type: '/StructElem', S: `/${role}`, P: ref, ...entries }));
    const kids = kidsOf(this.file, dict);
    dict.set('K', where === 'first' ? [made, ...kids] : [...kids, made]);
  }

  /** Everything is written anew, so that every change counts. */
  save(): Uint8Array {
    for (const number of this.file.numbers()) this.file.touch(this.file.ref(number));
    return this.file.save();
  }
}

/** The sound file with all that no print of ours has and a clause speaks of, as it has to be. */
export function complete(good: Uint8Array): Uint8Array {
  const patient = new Patient(good);
  patient.insert('L', 'Caption', 'first');
  groupRows(patient);
  patient.insert('Document', 'TOC');
  patient.insert('TOC', 'Caption');
  patient.insert('TOC', 'TOCI');
  patient.insert('Document', 'Note', 'last', { ID: textBytes('n1') });
  patient.insert('Document', 'Note', 'last', { ID: textBytes('n2') });
  patient.insert('Document', 'Formula', 'last', { Alt: textBytes('a plus b') });
  patient.role('Link', 'Annot', 1);
  annotationOf(patient, 1).set('Subtype', '/Text');
  return patient.save();
}

/** Chromium calls rows alone: those of the second table go into a head, a body and a foot with a row of its own. */
function groupRows(patient: Patient): void {
  const table = patient.element('Table', 1);
  const [head, ...rows] = kidsOf(patient.file, table.dict);
  table.dict.delete('K');
  for (const [role, kids] of [
    ['THead', [head]],
    ['TBody', rows],
    ['TFoot', []],
  ] as const) {
    patient.insertAt(table, role);
    const group = patient.element(role);
    group.dict.set('K', kids as Value[]);
    for (const kid of kids) patient.file.dict(kid)?.set('P', group.ref);
  }
  patient.insert('TFoot', 'TR');
  for (const role of ['TD', 'TD']) patient.insertAt(patient.element('TR', 6), role);
}

/** What our checker finds in a finished file, each clause once. */
export function clausesBroken(pdf: Uint8Array, claimed = true): Clause[] {
  const file = new PdfFile(pdf);
  return [...new Set(uaFaults(file, readPages(file), claimed).map(({ clause }) => clause))];
}

const annotationOf = ({ file }: Patient, n = 0): Dict => {
  const page = readPages(file).find(({ dict }) => file.array(dict.get('Annots')).length > 0)?.dict;
  return file.dict(file.array(page?.get('Annots'))[n]) as Dict;
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

/** One damage a clause; `complete` without it has no fault, so every clause is seen to pass and to fail. */
export const damages: Readonly<Record<Clause, (patient: Patient) => void>> = {
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
  '7.21.7-2': (patient) => {
    const font = fontOf(patient, 'ToUnicode');
    const text = Buffer.from(patient.file.content(font.get('ToUnicode')) ?? []).toString('latin1');
    // the last string of a line, be it one of bfchar or of bfrange
    const damaged = text.replace(/(?<=begin(?:bfchar|bfrange)\r?\n.*)<[0-9A-F]{4}>(?=\r?\n)/, '<FEFF>');
    font.set('ToUnicode', patient.file.add(new Stream(dictOf({}), Buffer.from(damaged, 'latin1'))));
  },
};
