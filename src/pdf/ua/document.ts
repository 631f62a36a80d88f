import { readToUnicode } from '../cmap.ts';
import type { PdfFile } from '../file.ts';
import { noText } from '../no-text.ts';
import { catalogOf, type ReadPage } from '../read.ts';
import type { Bytes, Dict } from '../values.ts';
import { readXmp } from '../xmp.ts';
import { isLanguage } from './elements.ts';
import type { Clause, Fault } from './fault.ts';
import type { Tree } from './tree.ts';

/** What the document says of itself: identification (5), marks (6.2), metadata and title (7.1), language (7.2). */
export function documentFaults(file: PdfFile, claimed: boolean): Fault[] {
  const catalog = catalogOf(file);
  const marks = file.dict(catalog.get('MarkInfo'));
  const packet = file.content(catalog.get('Metadata'));
  const entries = packet === undefined ? [] : readXmp(new TextDecoder().decode(packet));
  const says = (key: string): string | undefined => entries.find((entry) => entry.key === key)?.value;
  const language = file.text(catalog.get('Lang')) ?? '';
  const wanted: readonly (readonly [Clause, boolean])[] = [
    ['5-1', !claimed || says('pdfuaid:part') === '1'],
    ['6.2-1', file.resolve(marks?.get('Marked')) === 'true'],
    ['7.1-4', file.resolve(marks?.get('Suspects')) !== 'true'],
    ['7.1-8', packet !== undefined],
    ['7.1-9', (says('dc:title') ?? '') !== ''],
    ['7.1-10', file.resolve(file.dict(catalog.get('ViewerPreferences'))?.get('DisplayDocTitle')) === 'true'],
    ['7.1-11', file.dict(catalog.get('StructTreeRoot')) !== undefined],
    ['7.2-34', language !== ''],
    ['7.2-29', language === '' || isLanguage(language)],
  ];
  return wanted.flatMap(([clause, holds]) => (holds ? [] : [{ clause }]));
}

/** All text is content of the tree or artifact (7.1), in fonts that come along and say what their glyphs mean (7.21). */
export function contentFaults(file: PdfFile, tree: Tree, pages: readonly ReadPage[]): Fault[] {
  return [
    ...pages.flatMap(({ text }, index): Fault[] => {
      const page = index + 1;
      const held = tree.marked.get(page);
      const lost = text.runs.some(({ mcid, text }) => mcid !== undefined && text !== '' && held?.has(mcid) !== true);
      return lost ? [{ clause: '7.1-3', page }] : [];
    }),
    ...fontsOf(file).flatMap((font) => fontFaults(file, font)),
  ];
}

function fontsOf(file: PdfFile): Dict[] {
  return file.numbers().flatMap((number) => {
    const dict = file.dict(file.ref(number));
    return dict !== undefined && file.name(dict.get('Type')) === 'Font' ? [dict] : [];
  });
}

function fontFaults(file: PdfFile, font: Dict): Fault[] {
  const type = file.name(font.get('Subtype'));
  const part = type === 'CIDFontType0' || type === 'CIDFontType2';
  const descriptor = file.dict(font.get('FontDescriptor'));
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
  return [
    ...(type === 'Type3' || type === 'Type0' || embedded ? [] : [{ clause: '7.21.4.1-1' as const }]),
    ...(part || font.has('ToUnicode') ? [] : [{ clause: '7.21.7-1' as const }]),
    ...(saysNothing(file.content(font.get('ToUnicode'))) ? [{ clause: '7.21.7-2' as const }] : []),
  ];
}

/** Whether a glyph's text holds a character that is none. */
function saysNothing(toUnicode: Bytes | undefined): boolean {
  return toUnicode !== undefined && [...readToUnicode(toUnicode).values()].some((text) => noText.test(text));
}

/** Links are links in the tree too, and say where they lead (7.18). */
export function annotationFaults(file: PdfFile, tree: Tree, pages: readonly ReadPage[]): Fault[] {
  return pages.flatMap(({ dict }, index) => {
    const page = index + 1;
    const annotations = file.array(dict.get('Annots')).flatMap((one) => file.dict(one) ?? []);
    const tabs = annotations.length === 0 || file.name(dict.get('Tabs')) === 'S';
    return [
      ...(tabs ? [] : [{ clause: '7.18.3-1' as const, page }]),
      ...annotations.flatMap((annotation): Fault[] => {
        const link = file.name(annotation.get('Subtype')) === 'Link';
        const holder = tree.annotations.get(annotation)?.role;
        const said = (file.text(annotation.get('Contents')) ?? '') !== '';
        return [
          ...(holder === (link ? 'Link' : 'Annot') ? [] : [{ clause: link ? '7.18.5-1' : '7.18.1-1', page } as const]),
          ...(said ? [] : [{ clause: link ? '7.18.5-2' : '7.18.1-2', page } as const]),
        ];
      }),
    ];
  });
}
