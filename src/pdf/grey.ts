import { addContent } from './add-content.ts';
import type { PdfFile } from './file.ts';
import type { ReadPage } from './read.ts';
import { dictOf } from './write.ts';

const name = 'ProofInGrey';

/**
 * Shows pages without colour, as they come out of a black-and-white printer. A white sheet is laid over each that leaves its
 * luminosity and takes its saturation (ISO 32000-1, 11.3.5.3): drawings and pictures turn grey alike, words stay words, and what
 * nothing was painted on is white.
 */
export function turnGrey(file: PdfFile, pages: readonly ReadPage[]): void {
  const state = file.add(dictOf({ Type: '/ExtGState', BM: '/Saturation' }));
  for (const { ref, dict } of pages) {
    const [left = 0, bottom = 0, right = 0, top = 0] = file
      .array(dict.get('MediaBox'))
      .map((side) => file.number(side) ?? 0);
    const resources = new Map(file.dict(dict.get('Resources')));
    resources.set('ExtGState', new Map([...(file.dict(resources.get('ExtGState')) ?? []), [name, state]]));
    dict.set('Resources', resources);
    // in a colour space of no other device, for a printer's own may have no luminosity (11.4.7)
    dict.set('Group', dictOf({ Type: '/Group', S: '/Transparency', CS: '/DeviceRGB', I: 'true' }));
    // beyond the edge, where a pixel may be half on the page
    const sheet = [left - 1, bottom - 1, right - left + 2, top - bottom + 2].join(' ');
    addContent(file, { ref, dict }, `/${name} gs 1 1 1 rg ${sheet} re f\n`);
  }
}
