/**
 * Runs inside the page, sent there as text together with the functions it calls (`measuring`): reads from the layout on
 * screen, which is as wide as the page's, where the text can be broken. One file, as a name that is imported is another one
 * by the time a function is text.
 */
import type { PageBox, PageDocument, PageElement, PageNode, PageStyle } from './dom.ts';
import type { Found, Gathering, Measured, Place, Unit } from './measured.ts';

declare const document: PageDocument;
declare function getComputedStyle(element: PageElement): PageStyle;
declare const window: { notesFound?: Found };

/**
 * Measures the page, whose notes for the foot are out of the flow already, and keeps what it found for `setBreaks`.
 * @param asked height of a page, whether notes are to stand at its foot, and whether to measure the whole or up to the end of the text
 */
export function measure(asked: { readonly height: number; readonly feet: boolean; readonly whole: boolean }): Measured {
  const { height, feet, whole } = asked;
  const items = feet ? [...document.querySelectorAll('.notes > ol > li')] : [];
  for (const item of items) addNumber(item);
  // the banner of a draft stands before the article and takes its room on the first page
  const text = gather(document.querySelector('body'), height * 0.9);
  const notes = new Map<number, { element: PageElement; places: Place[]; units: Unit[] }>();
  for (const element of items) {
    const number = Number(element.id.replace('note-', ''));
    const { units, places } = gather(element, height);
    notes.set(number, { element, units, places });
  }
  window.notesFound = { units: text.units, places: text.places, notes };
  const heights = (element: PageElement, units: readonly Unit[]): number[] => {
    const { top } = element.getBoundingClientRect();
    return units.map(({ bottom }, index) => bottom - (units[index - 1]?.bottom ?? top));
  };
  const units = whole ? text.units : text.units.slice(0, lengthOf(text));
  return {
    units,
    targets: targetsIn(units),
    notes: [...notes].map(([number, { element, units }]) => ({
      number,
      heights: heights(element, units),
      calls: units.flatMap(({ calls }) => calls),
      at: element.querySelector('[data-at]')?.getAttribute('data-at') ?? '',
    })),
  };
}

/** Where those things begin whose page a link tells; one that begins in no unit is left out. */
function targetsIn(units: readonly Unit[]): Record<string, number> {
  const targets: Record<string, number> = {};
  for (const place of document.querySelectorAll('.page-of')) {
    const id = decodeURIComponent((place.closest('a')?.getAttribute('href') ?? '').slice(1));
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const at = units.findIndex(({ bottom }) => bottom > top + 1);
    if (at >= 0) targets[id] = at;
  }
  return targets;
}

function lengthOf({ places }: Gathering): number {
  const text = document.querySelector('.text');
  return places.findLastIndex(({ run: [node] }) => node !== undefined && text?.contains(node) === true) + 1;
}

/** A number beside the note leads back to its call. */
function addNumber(item: PageElement): void {
  if (item.querySelector('.note-number') !== null) return;
  const number = item.id.replace('note-', '');
  const link = document.createElement('a');
  link.className = 'note-number';
  link.setAttribute('href', `#call-${number}`);
  link.textContent = number;
  item.prepend(link);
}

function gather(root: PageElement | null, limit: number): Gathering {
  const gathering: Gathering = {
    units: [],
    places: [],
    open: [],
    limit,
    pending: [],
    margin: 0,
    forced: false,
    glued: false,
    page: '',
    loose: [],
  };
  if (root === null) return gathering;
  visitChildren(root, getComputedStyle(root), gathering);
  gathering.units.at(-1)?.calls.push(...gathering.loose);
  return gathering;
}

function visit(element: PageElement, gathering: Gathering): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || /absolute|fixed/.test(style.position)) return;
  if (style.float !== 'none') {
    gathering.loose.push(...callsIn(element));
    return;
  }
  const box = element.getBoundingClientRect();
  enter(element, style, gathering);
  const avoids = style.breakInside.startsWith('avoid') && box.height + leastNotes(element) <= gathering.limit;
  const solid = avoids || /^(?:tr|img|svg|hr)$/.test(element.localName) || /flex/.test(style.display);
  if (style.display === 'table-header-group') {
    const table = gathering.open.at(-2);
    if (table !== undefined) table.head = box.height;
    gathering.loose.push(...callsIn(element));
  } else if (solid && box.height > 0) {
    emit(gathering, box, { calls: callsIn(element), free: true, run: [element] });
  } else if (/grid/.test(style.display)) visitGrid(element, gathering);
  else visitChildren(element, style, gathering);
  leave(element, style, box, gathering);
}

function enter(element: PageElement, style: PageStyle, gathering: Gathering): void {
  gathering.pending.push(element);
  gathering.margin = Math.max(gathering.margin, Number.parseFloat(style.marginTop) || 0);
  if (/^(?:page|left|right|recto|verso|always)$/.test(style.breakBefore)) gathering.forced = true;
  if (style.breakBefore.startsWith('avoid')) gathering.glued = true;
  const clone = style.boxDecorationBreak === 'clone' || style.webkitBoxDecorationBreak === 'clone';
  gathering.open.push({
    element,
    page: style.page === 'auto' ? (gathering.open.at(-1)?.page ?? '') : style.page,
    padTop: clone ? Number.parseFloat(style.paddingTop) + Number.parseFloat(style.borderTopWidth) : 0,
    padBottom: clone ? Number.parseFloat(style.paddingBottom) + Number.parseFloat(style.borderBottomWidth) : 0,
    drawn: Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth) > 0,
    head: 0,
    units: 0,
  });
}

function leave(element: PageElement, style: PageStyle, box: PageBox, gathering: Gathering): void {
  const { open, units, places } = gathering;
  const ancestor = open.pop();
  const last = units.at(-1);
  const place = places.at(-1);
  if (ancestor === undefined || ancestor.units === 0 || last === undefined || place === undefined) {
    gathering.pending = gathering.pending.filter((pending) => pending !== element);
    return;
  }
  last.bottom = Math.max(last.bottom, box.bottom);
  if (place.end === undefined) {
    place.end = element;
    last.end = box.bottom;
  }
  if (style.breakAfter.startsWith('avoid')) last.keepAfter = true;
  if (/^(?:page|left|right|recto|verso|always)$/.test(style.breakAfter)) gathering.forced = true;
}

function emit(
  gathering: Gathering,
  box: { readonly top: number; readonly bottom: number },
  own: { readonly calls: number[]; readonly free: boolean; readonly run: readonly PageNode[] },
): void {
  const { open, units, places, pending } = gathering;
  const last = units.at(-1);
  const split = open.filter((ancestor) => ancestor.units > 0);
  const page = open.at(-1)?.page ?? '';
  const forced = last !== undefined && (gathering.forced || gathering.page !== page);
  const first = pending[0]?.getBoundingClientRect().top ?? box.top;
  if (last !== undefined) {
    last.extraBottom = split.reduce((sum, { padBottom }) => sum + padBottom, 0);
    last.drawn = split.some(({ drawn }) => drawn);
  }
  units.push({
    top: box.top,
    bottom: box.bottom,
    // margins behind a break that the style wants stay (CSS Fragmentation 3, 5.2)
    first: forced ? first - gathering.margin : first,
    extraTop: split.reduce((sum, { padTop, head }) => sum + padTop + head, 0),
    extraBottom: 0,
    drawn: false,
    end: box.bottom,
    free: own.free && !gathering.glued && last?.keepAfter !== true,
    forced,
    calls: [...gathering.loose, ...own.calls],
  });
  places.push({ starts: pending, end: undefined, run: own.run });
  for (const ancestor of open) ancestor.units += 1;
  Object.assign(gathering, { pending: [], margin: 0, forced: false, glued: false, page, loose: [] });
}

/** What stands side by side is as high as the highest of it. */
function visitGrid(grid: PageElement, gathering: Gathering): void {
  const rows: { box: PageBox; element: PageElement }[][] = [];
  for (const element of grid.children) {
    const box = element.getBoundingClientRect();
    const row = rows.at(-1);
    if (row?.some((other) => box.top < other.box.bottom - 1) === true) row.push({ box, element });
    else rows.push([{ box, element }]);
  }
  for (const row of rows) {
    // boxes are stretched to the height of their row: words tell which makes it so high
    const [highest, ...others] = row.sort((a, b) => b.element.textContent.length - a.element.textContent.length);
    for (const { element } of others) gathering.loose.push(...callsIn(element));
    if (highest !== undefined) visit(highest.element, gathering);
  }
}

/** Blocks are visited; the inline nodes between them are lines. */
function visitChildren(element: PageElement, style: PageStyle, gathering: Gathering): void {
  let run: PageNode[] = [];
  let above =
    element.getBoundingClientRect().top + Number.parseFloat(style.paddingTop) + Number.parseFloat(style.borderTopWidth);
  const flush = (): void => {
    if (run.length > 0) visitRun(run, style, above, gathering);
    run = [];
    above = Number.NaN;
  };
  for (const node of element.childNodes) {
    const child = node.nodeType === 1 ? (node as PageElement) : undefined;
    const own = child === undefined ? undefined : getComputedStyle(child);
    const inline = own === undefined || own.display.startsWith('inline') || own.float !== 'none';
    if (inline) run.push(node);
    else {
      flush();
      if (child !== undefined) visit(child, gathering);
    }
  }
  flush();
}

/** @param above where its first line begins; not a number where only the text tells */
function visitRun(run: readonly PageNode[], style: PageStyle, above: number, gathering: Gathering): void {
  const boxes: PageBox[] = [];
  for (const node of run) inlineBoxes(node, boxes);
  const height = Number.parseFloat(style.lineHeight) || 1.2 * Number.parseFloat(style.fontSize);
  const lines = linesOf(boxes, height, above);
  if (lines.length === 0) return;
  const calls: number[][] = lines.map(() => []);
  for (const node of run) {
    if (node.nodeType !== 1) continue;
    for (const { number, y } of placedCalls(node as PageElement)) {
      const at = lines.findIndex(({ bottom }) => y < bottom);
      calls[at < 0 ? lines.length - 1 : at]?.push(number);
    }
  }
  const [orphans, widows] = [Number(style.orphans), Number(style.widows)];
  lines.forEach((line, at) => {
    const free = at === 0 || (at >= orphans && lines.length - at >= widows);
    emit(gathering, line, { calls: calls[at] ?? [], free, run });
  });
}

/** Boxes of text and pictures in the order of the text; floats stand outside the lines. */
function inlineBoxes(node: PageNode, into: PageBox[]): void {
  if (node.nodeType === 3) {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0) into.push(box);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as PageElement;
  if (!/^(?:a|sup|sub|em|strong|code|del|br|wbr)$/.test(element.localName)) {
    const style = getComputedStyle(element);
    if (style.float !== 'none' || style.display === 'none' || /absolute|fixed/.test(style.position)) return;
  }
  if (/^(?:img|svg)$/.test(element.localName)) into.push(element.getBoundingClientRect());
  else for (const child of element.childNodes) inlineBoxes(child, into);
}

/**
 * The boxes of lines: they meet half-way between the middles of their text, or a little beside, as the text of a font need
 * not stand in the middle of its line.
 */
function linesOf(boxes: readonly PageBox[], height: number, above: number): { top: number; bottom: number }[] {
  const texts: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of boxes) {
    const line = texts.at(-1);
    if (line === undefined || (top + bottom) / 2 > line.bottom) texts.push({ top, bottom });
    else if (bottom - top > line.bottom - line.top) Object.assign(line, { top, bottom });
  }
  const middles = texts.map(({ top, bottom }) => (top + bottom) / 2);
  const aside = Number.isNaN(above) ? 0 : above - ((middles[0] ?? 0) - height / 2);
  const beside = Math.abs(aside) < height / 4 ? aside : 0;
  return texts.map(({ top, bottom }, at) => {
    const [before, middle, after] = [middles[at - 1], middles[at] ?? 0, middles[at + 1]];
    return {
      top: before === undefined ? Math.min(top, middle - height / 2 + beside) : (before + middle) / 2 + beside,
      bottom: after === undefined ? Math.max(bottom, middle + height / 2 + beside) : (middle + after) / 2 + beside,
    };
  });
}

/** First calls of notes in an element, with the height at which they, or the float around them, stand. */
function placedCalls(element: PageElement): { number: number; y: number }[] {
  const anchors = element.matches('a') ? [element] : [...element.querySelectorAll('a')];
  return anchors.flatMap((anchor) => {
    const number = /^call-(\d+)$/.exec(anchor.id)?.[1];
    if (number === undefined) return [];
    const aside = anchor.closest('.margin-note');
    const box = (aside ?? anchor).getBoundingClientRect();
    return [{ number: Number(number), y: aside === null ? (box.top + box.bottom) / 2 : box.top }];
  });
}

/** Height that the beginnings of the notes called in an element take up at least, about. */
function leastNotes(element: PageElement): number {
  return callsIn(element).reduce((sum, number) => {
    const height = document.querySelector(`#note-${number}`)?.getBoundingClientRect().height ?? 0;
    return sum + Math.min(height, 60);
  }, 0);
}

function callsIn(element: PageElement): number[] {
  return placedCalls(element).map(({ number }) => number);
}

/** Everything `measure` needs to run in the page. */
export const measuring = [
  addNumber,
  targetsIn,
  lengthOf,
  gather,
  visit,
  enter,
  leave,
  emit,
  visitGrid,
  visitChildren,
  visitRun,
  inlineBoxes,
  linesOf,
  placedCalls,
  callsIn,
  leastNotes,
];
