import { idOf } from './destination-id.ts';
import type { TextOf } from './element-text.ts';
import type { PdfFile } from './file.ts';
import type { PdfMeta } from './pdf.ts';
import { type Element, elementKids, kidsOf } from './structure.ts';
import { standardTypes } from './structure-types.ts';
import { type Dict, Ref, type Value } from './values.ts';
import { dictOf, textBytes } from './write.ts';

/** What Chromium's own names stand for; any other is a division. */
const roles: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span', Aside: 'Sect' };

/**
 * Mends the structure tree where Chromium's falls short of PDF/UA-1 (ISO 14289-1; clauses 7.1-5, 7.2-19, 7.2-20, 7.3-1,
 * 7.18.1-2 and 7.18.5 in veraPDF's numbering).
 */
export function mendTags(file: PdfFile, root: Element, textOf: TextOf, noteLinks: PdfMeta['noteLinks']): void {
  const used = new Set<string>();
  const seen = new Set<Dict>();
  const visit = (element: Element, parent: string): void => {
    if (seen.has(element.dict)) return;
    seen.add(element.dict);
    const role = mendRole(file, element, parent);
    used.add(role);
    if (role === 'LI') wrapBody(file, element);
    if (role === 'Link') describeLink(file, element.dict, textOf, noteLinks);
    for (const kid of elementKids(file, element.dict)) visit(kid, role);
  };
  for (const kid of elementKids(file, root.dict)) visit(kid, '');
  const foreign = [...used].filter((role) => !standardTypes.has(role)).sort();
  if (foreign.length === 0) return;
  root.dict.set('RoleMap', dictOf(Object.fromEntries(foreign.map((role) => [role, `/${roles[role] ?? 'Div'}`]))));
  file.touch(root.ref);
}

/** Gives an element the role it should have had. Returns it. */
function mendRole(file: PdfFile, { ref, dict }: Element, parent: string): string {
  const role = file.name(dict.get('S')) ?? 'NonStruct';
  const mended = betterRole(file, dict, role, parent);
  if (mended !== role) {
    dict.set('S', `/${mended}`);
    file.touch(ref);
  }
  return mended;
}

function betterRole(file: PdfFile, element: Dict, role: string, parent: string): string {
  // ARIA roles for notes make Chromium forget what the element is.
  if (role === 'NonStruct' && parent === 'L') return 'LI';
  if (role === 'NonStruct' && linkAnnotations(file, element).length > 0) return 'Link';
  // Words in another language; a screen reader changes its voice at a Span (ISO 32000-1, 14.9.2).
  if (role === 'NonStruct' && element.has('Lang')) return 'Span';
  // <figure> becomes a Figure around the one that holds the picture and its alternative text, or around a table.
  if (role === 'Figure' && !element.has('Alt') && holds(file, element, 3)) return 'Div';
  return role;
}

function holds(file: PdfFile, element: Dict, depth: number): boolean {
  return elementKids(file, element).some(({ dict }) => {
    const role = file.name(dict.get('S'));
    return role === 'Figure' || role === 'Table' || (depth > 0 && holds(file, dict, depth - 1));
  });
}

/** What follows the label of a list item goes into a body. */
function wrapBody(file: PdfFile, item: Element): void {
  const kids = kidsOf(file, item.dict);
  const roleOf = (kid: Value): string | undefined =>
    kid instanceof Ref ? file.name(file.dict(kid)?.get('S')) : undefined;
  if (kids.some((kid) => roleOf(kid) === 'LBody')) return;
  // Content that hangs directly in the item is known to the parent tree by the item; it stays.
  const inBody = (kid: Value): kid is Ref => kid instanceof Ref && roleOf(kid) !== undefined && roleOf(kid) !== 'Lbl';
  const moved = kids.filter(inBody);
  if (moved.length === 0) return;
  const body = file.add(dictOf({ Type: '/StructElem', S: '/LBody', P: item.ref, K: moved }));
  for (const kid of moved) {
    file.dict(kid)?.set('P', body);
    file.touch(kid);
  }
  item.dict.set('K', [...kids.filter((kid) => !inBody(kid)), body]);
  file.touch(item.ref);
}

/** A link's annotation says what the link says; one to a note or back from it, what a number or an arrow does not. */
function describeLink(file: PdfFile, link: Dict, textOf: TextOf, { call, back }: PdfMeta['noteLinks']): void {
  const text = textOf(link);
  for (const ref of linkAnnotations(file, link)) {
    const annotation = file.dict(ref);
    const [, kind, number = '', nth] =
      /^(note|call)-(\d+)(?:-(\d+))?$/.exec(idOf(file.name(annotation?.get('Dest')) ?? '')) ?? [];
    const named = (kind === 'note' ? call : back).replace('{n}', number) + (nth === undefined ? '' : ` (${nth})`);
    const address = file.text(file.dict(annotation?.get('A'))?.get('URI')) ?? '';
    const said = kind !== undefined ? named : text === '' ? address : text;
    if (said === '') continue;
    annotation?.set('Contents', textBytes(said));
    file.touch(ref);
  }
}

/** References to the link annotations an element calls. */
function linkAnnotations(file: PdfFile, element: Dict): Ref[] {
  return kidsOf(file, element).flatMap((kid) => {
    const called = kid instanceof Map ? kid.get('Obj') : undefined;
    return called instanceof Ref && file.name(file.dict(called)?.get('Subtype')) === 'Link' ? [called] : [];
  });
}
