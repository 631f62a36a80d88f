/** Runs inside the page, after `measure`: makes the planned breaks and puts the notes where they were planned. */
import type { PageBox, PageDocument, PageElement, PageNode, PageStyle, PageText } from './dom.ts';
import type { Found } from './measured.ts';

declare const document: PageDocument;
declare function getComputedStyle(element: PageElement): PageStyle;
declare const window: { notesFound?: Found };

/** Where a page ends and what stands at its foot. Lengths in CSS px. */
export interface Foot {
  /** number of the last unit */
  readonly last: number;
  /** height its line must have so that nothing follows it on the page; undefined where the text ends with it */
  readonly fill: number | undefined;
  /** top of the last unit's line, and where the innermost box ends that ends with it, from the page's top */
  readonly top: number;
  readonly end: number;
  /** notes that begin here, from the page's top */
  readonly notes: readonly { readonly note: number; readonly y: number }[];
  /** of the rule above the notes */
  readonly rule: number | undefined;
  /** where a box ends that goes on on the next page */
  readonly ground: number | undefined;
  /** of the page */
  readonly height: number;
}

/** A line of a note that is made higher: the first on a page, so that it stands at the foot; or the last, so that the page ends. */
export interface Stretched {
  readonly note: number;
  readonly line: number;
  readonly height: number;
  readonly align: 'top' | 'bottom';
}

/** @returns whether notes that go on are as high as they were planned */
export function setBreaks({
  feet,
  stretched,
}: {
  readonly feet: readonly Foot[];
  readonly stretched: readonly Stretched[];
}): boolean {
  const found = window.notesFound;
  if (found === undefined) return false;
  // all is looked up before anything is changed: the browser then lays the text out once
  const notes = stretched.map(({ note, line, height, align }) => {
    const { places, units } = found.notes.get(note) ?? { places: [], units: [] };
    return strutAt(places[line]?.run ?? [], units[line], height, align);
  });
  const pages = feet.map((foot, at) => footOf(foot, `--page-${at}`, found));
  // from the end, as a strut divides the text before it
  for (const change of [...notes.reverse(), ...pages.reverse()]) change();
  return stretched.every(({ note }) => isAsHigh(note, stretched, found));
}

/** Looks again at a note that goes on: every line must still be one. */
function isAsHigh(note: number, stretched: readonly Stretched[], found: Found): boolean {
  const { element, units } = found.notes.get(note) ?? {};
  if (element === undefined || units === undefined) return false;
  const line = (at: number): number => (units[at]?.bottom ?? 0) - (units[at]?.top ?? 0);
  const grown = stretched.filter((one) => one.note === note).reduce((sum, one) => sum + one.height - line(one.line), 0);
  const before = (units.at(-1)?.bottom ?? 0) - (units[0]?.first ?? 0);
  return Math.abs(element.getBoundingClientRect().height - before - grown) < 4;
}

/** Finds where a page ends. The function that comes back makes the break and puts the notes there. */
function footOf(foot: Foot, name: string, found: Found): () => void {
  const place = found.places[foot.last];
  const next = found.places[foot.last + 1];
  const [start] = next?.starts ?? [];
  const inRun = foot.fill !== undefined && start === undefined;
  const box = inRun ? undefined : place?.end;
  const strut =
    box === undefined
      ? strutAt(place?.run ?? [], found.units[foot.last], inRun ? (foot.fill ?? 0) : 0, 'top')
      : undefined;
  const isForced = found.units[foot.last + 1]?.forced === true;
  const edge = start?.getBoundingClientRect().top;
  const flush = next?.starts.filter((each) => each.getBoundingClientRect().top === edge) ?? [];
  return () => {
    if (foot.fill !== undefined) mayBreak((start ?? place?.run[0])?.parentElement ?? null);
    const anchor = strut?.() ?? box;
    if (anchor === undefined) return;
    if (foot.fill !== undefined && !isForced) {
      if (start !== undefined) start.style.breakBefore = 'page';
      for (const each of flush) each.style.marginTop = '0';
    }
    const named = anchor.localName === 'tr' ? [...anchor.children].at(-1) : anchor;
    if (named !== undefined) named.style.anchorName = name;
    hang(foot, name, strut === undefined ? { side: 'bottom', y: foot.end } : { side: 'top', y: foot.top }, found);
  };
}

/** What is too tall to stay whole would be moved to the next page first, and the break with it. */
function mayBreak(inner: PageElement | null): void {
  for (let element = inner; element !== null && element.localName !== 'article'; element = element.parentElement)
    element.style.breakInside = 'auto';
}

/** Hangs notes and the rule above them to the last line or box of their page. */
function hang(foot: Foot, name: string, from: { readonly side: string; readonly y: number }, found: Found): void {
  const put = (element: PageElement | undefined, y: number): void => {
    const top = `calc(anchor(${from.side}) + ${y - from.y}px)`;
    if (element !== undefined) Object.assign(element.style, { positionAnchor: name, top });
  };
  for (const { note, y } of foot.notes) put(found.notes.get(note)?.element, y);
  const add = (name: string, y: number): PageElement => {
    const element = document.createElement('div');
    element.className = name;
    document.querySelector('.notes')?.prepend(element);
    put(element, y);
    return element;
  };
  if (foot.rule === undefined) return;
  add('note-rule', foot.rule);
  if (foot.ground !== undefined) add('note-ground', foot.ground).style.height = `${foot.height - foot.ground}px`;
}

/** Finds where a line can be made higher by an empty box without width: behind a space in it, else within a word. */
function strutAt(
  run: readonly PageNode[],
  line: { readonly top: number; readonly bottom: number } | undefined,
  height: number,
  align: 'top' | 'bottom',
): () => PageElement {
  const strut = document.createElement('span');
  strut.setAttribute('aria-hidden', 'true');
  Object.assign(strut.style, {
    display: 'inline-block',
    margin: '0',
    width: '0',
    height: `${height}px`,
    verticalAlign: align,
  });
  const texts: PageText[] = [];
  for (const node of run) textsOf(node, texts);
  let spare: { text: PageText; at: number } | undefined;
  for (const text of line === undefined ? [] : texts) {
    const [from, to] = stretchOn(text, line);
    const space = text.data.slice(from, to).search(/(?<=\S)[ \n](?=\S)/);
    if (space >= 0) {
      // to the style, what comes next now stands behind an element
      const next = text.nextElementSibling;
      const margin = next === null ? '' : getComputedStyle(next).marginTop;
      return () => {
        text.splitText(from + space + 1).before(strut);
        if (next !== null) next.style.marginTop = margin;
        return strut;
      };
    }
    if (to - from > 2) spare ??= { text, at: from + 1 };
  }
  return () => {
    if (spare !== undefined) divide(spare, strut);
    else texts[0]?.before(strut);
    return strut;
  };
}

/** Puts a strut into a word so that the word stays one. */
function divide({ text, at }: { text: PageText; at: number }, strut: PageElement): void {
  const second = text.splitText(at);
  const word = text.splitText(at - 1);
  second.splitText(1);
  const whole = document.createElement('span');
  whole.style.whiteSpace = 'nowrap';
  second.before(whole);
  whole.append(word, strut, second);
}

function textsOf(node: PageNode, into: PageText[]): void {
  if (node.nodeType === 3) into.push(node as PageText);
  else if (node.nodeType === 1 && !(node as PageElement).matches('.margin-note, .note-beside, svg, .note-number'))
    for (const child of node.childNodes) textsOf(child, into);
}

/** The characters of a text that stand on a line: from (inclusive) and to (exclusive). */
function stretchOn(
  text: PageText,
  line: { readonly top: number; readonly bottom: number } | undefined,
): [number, number] {
  const { top, bottom } = line ?? { top: 0, bottom: 0 };
  const range = document.createRange();
  const middleAt = (at: number): number => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box: PageBox | undefined = [...range.getClientRects()].at(-1);
    return box === undefined ? Number.NaN : (box.top + box.bottom) / 2;
  };
  // a space at which a line was broken has no box: it counts as the letter before it
  const known = (at: number): number => {
    for (let i = at; i >= 0; i--) {
      const middle = middleAt(i);
      if (!Number.isNaN(middle)) return middle;
    }
    return Number.NEGATIVE_INFINITY;
  };
  const firstWith = (holds: (middle: number) => boolean): number => {
    let low = 0;
    let high = text.data.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(known(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return [firstWith((middle) => middle > top), firstWith((middle) => middle > bottom)];
}

/** Everything `setBreaks` needs to run in the page. */
export const breaking = [isAsHigh, footOf, mayBreak, hang, strutAt, divide, textsOf, stretchOn];
