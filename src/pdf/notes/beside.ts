/**
 * Runs inside the page: sets notes in the margin column beside the lines that call them (`notes: margin`). They are floats,
 * each below the one before; at a page's end one goes on in the next margin. What the margin cannot hold stays in the list.
 */
import type { PageDocument, PageElement, PageStyle } from './dom.ts';

declare const document: PageDocument;
declare function getComputedStyle(element: PageElement): PageStyle;

/** Where a note goes, found before anything is moved. */
interface Place {
  /** what it stands behind, or before */
  readonly beside: PageElement;
  readonly where: 'after' | 'before';
  /** CSS px from the text's left edge, margin column included, to that of the lines around it; undefined in the margin */
  readonly left: number | undefined;
}

/**
 * Moves every note beside its call, and back those there is no room for.
 * @param height of a page's text area, CSS px
 * @returns how many are left in the list, which goes when it is empty
 */
export function setBeside({ height }: { readonly height: number }): number {
  const list = document.querySelector('.notes > ol');
  const text = document.querySelector('article');
  if (list === null || text === null) return 0;
  const edge = text.getBoundingClientRect().left;
  const notes = [...list.children].map((note) => ({ note, place: placeOf(note, edge) }));
  const last = new Map<PageElement, PageElement>();
  for (const { note, place } of notes) {
    if (place === undefined) continue;
    note.className = place.left === undefined ? 'note-beside inside' : 'note-beside';
    note.style.marginLeft = `${-(place.left ?? 0)}px`;
    if (place.where === 'before') place.beside.before(note);
    else (last.get(place.beside) ?? place.beside).after(note);
    last.set(place.beside, note);
  }
  let left = [...list.children].length;
  for (let note = tooMuch(height); note !== undefined; note = tooMuch(height)) {
    note.className = '';
    note.style.marginLeft = '';
    list.append(note);
    left += 1;
  }
  for (const note of document.querySelectorAll('.note-beside')) {
    const number = document.createElement('a');
    number.className = 'note-number';
    number.setAttribute('href', note.id.replace('note-', '#call-'));
    number.textContent = note.id.replace('note-', '');
    note.prepend(number);
  }
  const order = (note: PageElement): number => Number(note.id.replace('note-', ''));
  for (const note of [...list.children].sort((a, b) => order(a) - order(b))) {
    note.setAttribute('value', String(order(note)));
    list.append(note);
  }
  if (left === 0) list.closest('.notes')?.remove();
  return left;
}

/** Beside its line; what is called in a table or figure, beside its head; in a recommendation, below whom it is for. */
function placeOf(note: PageElement, edge: number): Place | undefined {
  const call = document.querySelector(`#${note.id.replace('note', 'call')}`);
  if (call === null) return undefined;
  const outer = call.closest('.notes > ol > li');
  const place = outer === null ? undefined : placeOf(outer, edge);
  if (outer !== null && place !== undefined) return { ...place, where: 'after', beside: outer };
  const label = [...(call.closest('.recommendation')?.querySelector('.side')?.children ?? [])].at(-1);
  if (label !== undefined) return { beside: label, where: 'after', left: undefined };
  const solid = call.closest('.table, figure, .questions, .key-messages');
  if (solid !== null) return { beside: solid, where: 'before', left: leftOf(solid.parentElement, edge) };
  const beside = call.closest('.margin-note') ?? call.closest('sup') ?? call;
  let around = beside.parentElement;
  while (around !== null && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement;
  return { beside, where: 'after', left: leftOf(around, edge) };
}

function leftOf(element: PageElement | null, edge: number): number {
  if (element === null) return 0;
  return element.getBoundingClientRect().left + (Number.parseFloat(getComputedStyle(element).paddingLeft) || 0) - edge;
}

/**
 * The note that has to leave the margin next: one longer than a third of a page, or than the recommendation beside it; else the
 * longest of those that push a note too far from its call, or what comes after the text beside them down the page.
 */
function tooMuch(height: number): PageElement | undefined {
  const boxes = [...document.querySelectorAll('.note-beside')].map((note) => {
    const { top, bottom } = note.getBoundingClientRect();
    return { note, top, bottom };
  });
  const long = boxes.find((box) => box.bottom - box.top > (box.note.matches('.inside') ? height / 8 : height / 3));
  if (long !== undefined) return long.note;
  const columned = boxes.filter(({ note }) => !note.matches('.inside'));
  const far = columned.find((box) => isFar(box.note, box.top, height));
  const pushed = [...document.querySelectorAll('.text > *, .reference-list, .colophon')].find((each) =>
    isPushed(each, height),
  );
  let top = Math.min(
    far?.top ?? Number.POSITIVE_INFINITY,
    pushed?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
  );
  if (top === Number.POSITIVE_INFINITY) return undefined;
  const together: typeof boxes = [];
  for (const box of columned.filter((each) => each.top <= top).reverse()) {
    if (box.bottom < top - height / 20) break;
    top = box.top;
    together.push(box);
  }
  return together.sort((a, b) => b.bottom - b.top - (a.bottom - a.top))[0]?.note ?? far?.note;
}

/** What is called in a table or figure stands where that begins. */
function isFar(note: PageElement, top: number, height: number): boolean {
  const call = document.querySelector(`#${note.id.replace('note', 'call')}`);
  if (call === null || call.closest('.table, figure, .questions, .key-messages') !== null) return false;
  return top - call.getBoundingClientRect().top > height / 6;
}

/** Whether notes beside what stands before leave a hole above an element; a chapter must not begin below notes of the last. */
function isPushed(element: PageElement, height: number): boolean {
  const style = getComputedStyle(element);
  if (style.clear !== 'left' || style.float !== 'none') return false;
  let before = element.previousElementSibling;
  while (before?.matches('.note-beside')) before = before.previousElementSibling;
  if (before === null) return false;
  const margin = Math.max(Number.parseFloat(style.marginTop), Number.parseFloat(getComputedStyle(before).marginBottom));
  const hole = element.getBoundingClientRect().top - before.getBoundingClientRect().bottom - margin;
  return hole > (style.breakBefore === 'page' ? 1 : height / 12);
}

/** Everything `setBeside` needs to run in the page. */
export const besides = [placeOf, leftOf, tooMuch, isFar, isPushed];
