import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, nameAt, textAt } from './objects.ts';

/** Standard structure types (ISO 32000-1, 14.8.4). */
const standard = new Set([
  ...[
    'Document',
    'Part',
    'Art',
    'Sect',
    'Div',
    'BlockQuote',
    'Caption',
    'TOC',
    'TOCI',
    'Index',
    'NonStruct',
    'Private',
  ],
  ...[
    'H',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'THead',
    'TBody',
  ],
  ...['TFoot', 'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP'],
  ...['Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

/** What Chromium's own names stand for; any other is a division. */
const roles: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span', Aside: 'Sect' };

/**
 * Mends the structure tree where Chromium's falls short of PDF/UA-1 (PAGE.md, clauses 7.1-5, 7.2-19, 7.2-20, 7.3-1,
 * 7.18.1-2, 7.18.5).
 * @param textOf the text of marked content `mcid` on a page
 */
export function mendTags(document: PDFDocument, textOf: (page: PDFRef, mcid: number) => string): void {
  const { catalog, context } = document;
  const root = dictAt(catalog, 'StructTreeRoot');
  if (root === undefined) return;
  const used = new Set<string>();
  const seen = new Set<PDFDict>();
  const visit = ({ ref, dict: element }: Element, parent: string): void => {
    if (seen.has(element)) return;
    seen.add(element);
    const role = mendRole(element, parent);
    used.add(role);
    if (role === 'LI' && ref !== undefined) wrapBody(document, element, ref);
    if (role === 'Link') describeLink(element, textOf);
    for (const kid of elementKids(element)) visit(kid, role);
  };
  for (const kid of elementKids(root)) visit(kid, '');
  const foreign = [...used].filter((role) => !standard.has(role)).sort();
  if (foreign.length === 0) return;
  root.set(
    PDFName.of('RoleMap'),
    context.obj(Object.fromEntries(foreign.map((role) => [role, PDFName.of(roles[role] ?? 'Div')]))),
  );
}

/** Gives an element the role it should have had. Returns it. */
function mendRole(element: PDFDict, parent: string): string {
  const role = nameAt(element, 'S') ?? 'NonStruct';
  const mended = betterRole(element, role, parent);
  if (mended !== role) element.set(PDFName.of('S'), PDFName.of(mended));
  return mended;
}

function betterRole(element: PDFDict, role: string, parent: string): string {
  // ARIA roles for notes make Chromium forget what the element is.
  if (role === 'NonStruct' && parent === 'L') return 'LI';
  if (role === 'NonStruct' && linkAnnotations(element).length > 0) return 'Link';
  // <figure> becomes a Figure around the one that holds the picture and its alternative text, or around a table.
  if (role === 'Figure' && textAt(element, 'Alt') === undefined && holds(element, 3)) return 'Div';
  return role;
}

function holds(element: PDFDict, depth: number): boolean {
  return elementKids(element).some(({ dict }) => {
    const role = nameAt(dict, 'S');
    return role === 'Figure' || role === 'Table' || (depth > 0 && holds(dict, depth - 1));
  });
}

/** What follows the label of a list item goes into a body. */
function wrapBody(document: PDFDocument, item: PDFDict, self: PDFRef): void {
  const { context } = document;
  const kids = kidsOf(item);
  const isRole = (kid: PDFObject, role: string): boolean => {
    const target = kid instanceof PDFRef ? context.lookup(kid) : kid;
    return target instanceof PDFDict && nameAt(target, 'S') === role;
  };
  if (kids.some((kid) => isRole(kid, 'LBody'))) return;
  const rest = kids.filter((kid) => !isRole(kid, 'Lbl'));
  // Content that hangs directly in the item is known to the parent tree by the item; it stays.
  const elements = rest.filter((kid) => kid instanceof PDFRef && context.lookup(kid, PDFDict).has(PDFName.of('S')));
  if (elements.length === 0) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: self, K: elements }) as PDFDict;
  const ref = context.register(body);
  for (const kid of elements) context.lookup(kid, PDFDict).set(PDFName.of('P'), ref);
  item.set(PDFName.of('K'), context.obj([...kids.filter((kid) => !elements.includes(kid)), ref]));
}

/** A link's annotation says what the link says. */
function describeLink(link: PDFDict, textOf: (page: PDFRef, mcid: number) => string): void {
  const text = linkText(link, textOf, 0)
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const annotation of linkAnnotations(link)) {
    const said = text === '' ? (textAt(dictAt(annotation, 'A'), 'URI') ?? '') : text;
    if (said !== '') annotation.set(PDFName.of('Contents'), PDFHexString.fromText(said));
  }
}

function linkText(element: PDFDict, textOf: (page: PDFRef, mcid: number) => string, depth: number): string {
  const page = element.get(PDFName.of('Pg'));
  const alt = textAt(element, 'Alt');
  if (alt !== undefined || depth > 50) return alt ?? '';
  return kidsOf(element)
    .map((kid) => {
      const target = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
      if (target instanceof PDFDict) return target.has(PDFName.of('S')) ? linkText(target, textOf, depth + 1) : '';
      return page instanceof PDFRef ? textOf(page, Number(String(target))) : '';
    })
    .join('');
}

/** Link annotations an element calls by object reference. */
function linkAnnotations(element: PDFDict): PDFDict[] {
  return kidsOf(element).flatMap((kid) => {
    const annotation = kid instanceof PDFDict ? dictAt(kid, 'Obj') : undefined;
    return annotation !== undefined && nameAt(annotation, 'Subtype') === 'Link' ? [annotation] : [];
  });
}

/** `K` as a list, whatever its form. */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const own = element.get(PDFName.of('K'));
  const target = own instanceof PDFRef ? element.context.lookup(own) : own;
  if (target instanceof PDFArray) return target.asArray();
  return own === undefined ? [] : [own];
}

/** A structure element and the reference by which its parent calls it. */
interface Element {
  readonly ref: PDFRef | undefined;
  readonly dict: PDFDict;
}

/** The structure elements right below an element. */
function elementKids(element: PDFDict): Element[] {
  return kidsOf(element).flatMap((kid) => {
    const dict = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
    if (!(dict instanceof PDFDict) || !dict.has(PDFName.of('S'))) return [];
    return [{ ref: kid instanceof PDFRef ? kid : undefined, dict }];
  });
}
