import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import { describe, expect, test } from 'vitest';
import { rasterise } from '../../scripts/raster.mjs';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { render } from '../html/rendered.ts';
import { usePrinter } from '../pdf/printing.ts';
import { documents, files } from './documents.ts';

/** `npm run golden` takes the pages as they are now for the right ones: look at what git says has changed. */
const update = process.env.BRIEFPRESS_GOLDEN === 'update';
const root = join(import.meta.dirname, '../..');
const differences = join(root, 'node_modules/.cache/golden');

const open = usePrinter();

describe.each(documents)('$name', ({ name, body, changes, pages }) => {
  test('looks as it did, to the pixel', async (context) => {
    // every build of the browser paints a little differently and has pictures of its own
    const folder = join(import.meta.dirname, open.browser.version.replace('/', '-'));
    if (!update && !existsSync(folder))
      return context.skip(`no pictures of ${open.browser.version}: npm run golden makes them`);
    const page = await render(body, changes, files);
    expect(page.drafts).toEqual([]);
    const print = await open.printer.print(page.print, { timeout: 60_000 });
    const { pdf } = stampPdf(print.pdf ?? new Uint8Array(), { ...page.facts, draft: false });
    const canvases = await rasterise(pdf, { pages });
    const complaints: string[] = [];
    for (const [index, canvas] of canvases.entries()) {
      const path = join(folder, `${name}-${pages[index]}.png`);
      if (update) put(path, canvas);
      else complaints.push(...(await differenceOf(path, canvas)));
    }
    expect(complaints).toEqual([]);
  });
});

/** How a page differs from its picture; the two and what differs are put side by side where nobody commits them. */
async function differenceOf(path: string, now: Canvas): Promise<string[]> {
  const { width, height } = now;
  const picture = existsSync(path) ? await loadImage(readFileSync(path)) : undefined;
  const name = relative(root, path);
  if (picture === undefined) return [`${name} is missing: npm run golden makes it`];
  if (picture.width !== width || picture.height !== height) return [`${name}: the page has another size`];
  const before = createCanvas(width, height);
  before.getContext('2d').drawImage(picture, 0, 0);
  const changed = createCanvas(width, height);
  const context = changed.getContext('2d');
  const image = context.createImageData(width, height);
  const count = pixelmatch(before.data(), now.data(), image.data, width, height, { threshold: 0, includeAA: true });
  if (count === 0) return [];
  context.putImageData(image, 0, 0);
  const all = createCanvas(3 * width, height);
  [before, now, changed].forEach((each, index) => {
    all.getContext('2d').drawImage(each, index * width, 0);
  });
  const shown = join(differences, relative(import.meta.dirname, path));
  put(shown, all);
  return [`${name}: ${count} pixels differ; before, now and the difference are in ${relative(root, shown)}`];
}

function put(path: string, canvas: Canvas): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, canvas.toBuffer('image/png'));
}

test('one changed pixel is seen, and shown', async () => {
  const path = join(differences, 'self-test.png');
  const canvas = createCanvas(40, 30);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 40, 30);
  put(path, canvas);
  expect(await differenceOf(path, canvas)).toEqual([]);
  context.fillStyle = '#fefefe';
  context.fillRect(3, 3, 1, 1);
  expect((await differenceOf(path, canvas)).join()).toMatch(/1 pixels differ/);
});
