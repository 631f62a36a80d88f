import { idOf } from '../destination-id.ts';
import type { PdfFile } from '../file.ts';
import { catalogOf } from '../read.ts';
import { allElements, type Element, elementKids, kidsOf } from '../structure.ts';
import { type Dict, Ref, type Value } from '../values.ts';
import { dictOf, textBytes } from '../write.ts';
import { mendDestinations, notePlaces } from './links.ts';

/** Behind the outermost of these that holds a call its note is read; a table or figure is not interrupted. */
const blocks = /^(?:P|H[1-6]|Table|Figure|Caption|Code)$/;

/**
 * Notes at the foot of pages are items of a list at the end of what was printed. Here each becomes a Note behind the block
 * that calls it, where it is to be read; its call becomes a Reference (ISO 32000-1, 14.8.4.4; ISO 14289-1, 7.9).
 */
export function placeNotes(file: PdfFile, root: Element): void {
  const targets = [...(file.dict(catalogOf(file).get('Dests'))?.keys() ?? [])];
  if (!targets.some((name) => idOf(name).startsWith('call-'))) return;
  const calls = new Map<number, Element>();
  const notes = new Map<number, Element>();
  for (const element of allElements(file, root.dict)) {
    const target = targetOf(file, element.dict);
    const called = /^note-(\d+)$/.exec(target)?.[1];
    if (called !== undefined && !calls.has(Number(called))) calls.set(Number(called), element);
    const noted = /^call-(\d+)$/.exec(target)?.[1];
    const item = noted === undefined ? undefined : parentOf(file, element.dict);
    // the number that leads back stands first in a note at a foot; at the end of a note's text an arrow does
    if (item !== undefined && roleOf(file, item) !== 'P' && elementKids(file, item.dict)[0]?.ref === element.ref)
      notes.set(Number(noted), item);
  }
  if (notes.size === 0) return;
  mendDestinations(file, notePlaces(file));
  for (const call of calls.values()) mendCall(file, call);
  for (const [number, note] of [...notes].sort(([a], [b]) => a - b)) {
    const call = calls.get(number);
    if (call === undefined) continue;
    takeOut(file, note);
    becomeNote(file, note, number);
    putBehind(file, call, note);
  }
}

/** Name of the destination a link leads to in the document, or nothing. */
function targetOf(file: PdfFile, element: Dict): string {
  for (const kid of kidsOf(file, element)) {
    const annotation = kid instanceof Map ? file.dict(kid.get('Obj')) : undefined;
    const name = file.name(annotation?.get('Dest'));
    if (name !== undefined) return name;
  }
  return '';
}

function parentOf(file: PdfFile, element: Dict): Element | undefined {
  const ref = element.get('P');
  const dict = file.dict(ref);
  return ref instanceof Ref && dict?.has('S') ? { ref, dict } : undefined;
}

function roleOf(file: PdfFile, { dict }: Element): string {
  return file.name(dict.get('S')) ?? '';
}

function setRole(file: PdfFile, { ref, dict }: Element, role: string): void {
  dict.set('S', `/${role}`);
  file.touch(ref);
}

/** What stands around the number alone refers to the note. */
function mendCall(file: PdfFile, call: Element): void {
  const around = parentOf(file, call.dict);
  if (around !== undefined && /^(?:NonStruct|Span)$/.test(roleOf(file, around))) setRole(file, around, 'Reference');
}

/** Takes an element out of its parent, and whatever is empty then. */
function takeOut(file: PdfFile, element: Element): void {
  const parent = parentOf(file, element.dict);
  if (parent === undefined) return;
  const rest = kidsOf(file, parent.dict).filter((kid) => kid !== element.ref);
  setKids(file, parent, rest);
  if (rest.length === 0) takeOut(file, parent);
}

function setKids(file: PdfFile, { ref, dict }: Element, kids: readonly Value[]): void {
  dict.set('K', [...kids]);
  file.touch(ref);
}

/** The number becomes a label; the id is numbered later with all others. */
function becomeNote(file: PdfFile, note: Element, number: number): void {
  setRole(file, note, 'Note');
  note.dict.set('ID', textBytes(`note-${number}`));
  const [first, ...rest] = kidsOf(file, note.dict);
  if (!(first instanceof Ref)) return;
  const label = file.add(dictOf({ Type: '/StructElem', S: '/Lbl', P: note.ref, K: [first] }));
  file.dict(first)?.set('P', label);
  file.touch(first);
  setKids(file, note, [label, ...rest]);
}

function putBehind(file: PdfFile, call: Element, note: Element): void {
  const { parent, before } = placeOf(file, call);
  const kids = kidsOf(file, parent.dict);
  let at = before === undefined ? kids.length : kids.indexOf(before) + 1;
  while (isNote(file, kids[at])) at++;
  note.dict.set('P', parent.ref);
  file.touch(note.ref);
  setKids(file, parent, kids.toSpliced(at, 0, note.ref));
}

function isNote(file: PdfFile, kid: Value | undefined): boolean {
  return kid instanceof Ref && file.name(file.dict(kid)?.get('S')) === 'Note';
}

/** The element a note goes into, and the kid behind which it stands there. */
function placeOf(file: PdfFile, call: Element): { parent: Element; before: Ref | undefined } {
  const path = [call];
  for (let up = parentOf(file, call.dict); up !== undefined; up = parentOf(file, up.dict)) path.unshift(up);
  // a note that is called in a note follows it
  const outer =
    path.find((element) => roleOf(file, element) === 'Note') ??
    path.find((element) => blocks.test(roleOf(file, element)));
  const around = outer === undefined ? undefined : parentOf(file, outer.dict);
  if (outer !== undefined && around !== undefined) return { parent: around, before: outer.ref };
  const item = path.findLast((element) => roleOf(file, element) === 'LI') ?? path[0] ?? call;
  // a list within the item comes after what the item itself says
  const kids = kidsOf(file, item.dict);
  const inner = kids.findIndex((kid) => kid instanceof Ref && file.name(file.dict(kid)?.get('S')) === 'L');
  const before = inner > 0 ? kids[inner - 1] : undefined;
  return { parent: item, before: before instanceof Ref ? before : undefined };
}
