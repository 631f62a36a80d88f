import { idOf } from '../destination-id.ts';
import type { PdfFile } from '../file.ts';
import { catalogOf, pageRefs } from '../read.ts';
import { type Dict, Ref, type Value } from '../values.ts';

/** A link between a call and its note: where it stands in a print. */
interface LinkPlace {
  /** counted from 1 */
  readonly page: number;
  readonly ref: Ref;
  /** pt from the page's left and lower edge to the link's left and upper */
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** pt: no call is set in type as small as this. */
const sliver = 4;

/**
 * Where calls and the numbers of notes stand, by the id of each (`call-1`, `note-1`). Chromium's destinations are no
 * witness: they forget that a block was moved to the next page. The links lie where they are painted.
 */
export function notePlaces(file: PdfFile): ReadonlyMap<string, LinkPlace> {
  const found = new Map<string, LinkPlace[]>();
  pageRefs(file).forEach((ref, index) => {
    for (const entry of file.array(file.dict(ref)?.get('Annots'))) {
      const annotation = file.dict(entry);
      const [, kind, number] = /^(note|call)-(\d+)$/.exec(idOf(file.name(annotation?.get('Dest')) ?? '')) ?? [];
      if (kind === undefined) continue;
      // a link that leads to a note is its call
      const id = `${kind === 'note' ? 'call' : 'note'}-${number}`;
      const [left = 0, bottom = 0, , top = 0] = file
        .array(annotation?.get('Rect'))
        .map((side) => file.number(side) ?? 0);
      const place = { page: index + 1, ref, left, top, height: top - bottom };
      if (!found.get(id)?.push(place)) found.set(id, [place]);
    }
  });
  const places = new Map<string, LinkPlace>();
  for (const [id, all] of found) {
    // a raised call in a page's first line reaches into the page before
    const whole = all.filter(({ height }) => height > sliver);
    // a note may be called again, by an earlier note or in the repeated head of a table
    const page = found.get(id.replace('call', 'note'))?.[0]?.page;
    const place = whole.find((one) => one.page === page) ?? whole[0] ?? all[0];
    if (place !== undefined) places.set(id, place);
  }
  return places;
}

/** Lets links lead to where calls and notes stand. */
export function mendDestinations(file: PdfFile, places: ReadonlyMap<string, LinkPlace>): void {
  const at = catalogOf(file).get('Dests');
  const destinations: Dict | undefined = file.dict(at);
  for (const name of destinations?.keys() ?? []) {
    const place = places.get(idOf(name));
    if (place === undefined) continue;
    const target: Value[] = [place.ref, '/XYZ', place.left, place.top, 0];
    destinations?.set(name, target);
  }
  if (at instanceof Ref) file.touch(at);
  else if (file.trailer.get('Root') instanceof Ref) file.touch(file.trailer.get('Root') as Ref);
}
