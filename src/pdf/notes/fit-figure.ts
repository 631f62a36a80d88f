/** Runs inside the page, after `measure`: lets a page be full before a figure that has no room on it. */
import type { PageElement } from './dom.ts';
import type { Found } from './measured.ts';

declare const window: { notesFound?: Found };

/** A page that ends early. Lengths in CSS px. */
export interface Hole {
  /** units that may be what had no room: the next one, and those tied to it; with the height each would need on the page */
  readonly units: readonly { readonly unit: number; readonly need: number }[];
  /** what is free on the page */
  readonly room: number;
  /** of the page */
  readonly height: number;
}

/**
 * Makes the picture a little smaller if that lets it fit; else lets the paragraphs behind the figure, table or box go before it,
 * as many as fill the page. It never passes a head or another figure. A box that nothing can go before is divided rather than
 * that a quarter of a page stays empty.
 * @returns whether something was changed
 */
export function fitFigure({ units, room, height: page }: Hole): boolean {
  const figures = units.flatMap(({ unit, need }) => {
    const [node] = window.notesFound?.places[unit]?.run ?? [];
    const element = node?.nodeType === 1 ? (node as PageElement) : undefined;
    return element?.matches('.text > figure, .text > .table.whole, .text > .box.whole') === true
      ? [{ unit, need, element }]
      : [];
  });
  const [figure] = figures;
  if (figure === undefined) return false;
  const picture = figure.element.querySelector('figure > img, figure > * > img, svg.picture');
  const height = picture?.getBoundingClientRect().height ?? 0;
  // 2 px, for lines on paper are not those on screen to the last
  const scale = (height - (figure.need - room) - 2) / height;
  if (picture !== null && scale > 0.8 && scale < 1) {
    Object.assign(picture.style, { height: `${Math.floor(scale * height)}px`, width: 'auto' });
    return true;
  }
  if (figure.unit !== units[0]?.unit) return false;
  let last: PageElement | undefined;
  let filled = 0;
  for (let next = figure.element.nextElementSibling; next !== null && filled < room; next = next.nextElementSibling) {
    if (!next.matches('p, ul, ol, blockquote:not(.pullquote)')) break;
    filled += next.getBoundingClientRect().height;
    last = next;
  }
  if (last !== undefined) last.after(figure.element);
  else if (room < page / 4 || !figure.element.matches('.box')) return false;
  else figure.element.classList.remove('whole');
  return true;
}
