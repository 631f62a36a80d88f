/**
 * npm run pictures: every component of a page (scripts/pictures/everything.md, with words too long, tables too wide and other
 * scripts among them), as a policy brief and as a report, and the sample briefs, in the sample house and in each of
 * examples/brands: as contact sheets below output/pictures/, for somebody to look at. Screens of 360, 768 and 1440 px, in light and
 * in dark, and the pages of the PDF. `npm run pictures -- werk` makes those of one house, `-- werk alles` those of one document there.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { openOwnBrowser, setScreen, showFile } from './browser.mjs';
import { rasterise } from './raster.mjs';

/** CSS px; a strip is a piece of a page on a sheet, and a sheet is about as wide as a screen. */
const [widths, strip, sheetWidth, gap] = [[360, 768, 1440], 1700, 3000, 16];
const schemes = ['light', 'dark'];

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const [wanted, document] = process.argv.slice(2);
const houses = ['sample', ...readdirSync(join(home, 'examples/brands'))].filter((name) => !wanted || name === wanted);
const browser = await openOwnBrowser(home);
try {
  for (const name of houses) if (!(await showHouse(name))) process.exitCode = 1;
} finally {
  await browser.close();
}

/** @returns whether all was built */
async function showHouse(name) {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-pictures-'));
  try {
    layOut(folder, name);
    const command = [join(home, 'bin', 'briefpress.js'), 'build'];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) process.stderr.write(stderr);
    const out = join(home, 'output', 'pictures', name);
    if (document === undefined) rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    for (const slug of readdirSync(join(folder, 'output')))
      if (existsSync(join(folder, 'output', slug, 'index.html')) && (document === undefined || slug === document))
        await showDocument(join(folder, 'output', slug), slug, out);
    console.log(`output/pictures/${name}/: ${readdirSync(out).length} sheets.`);
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A project with the look of a house: the sample briefs, and everything twice. */
function layOut(folder, name) {
  cpSync(
    name === 'sample' ? join(home, '_brand.yml') : join(home, 'examples/brands', name),
    name === 'sample' ? join(folder, '_brand.yml') : folder,
    { recursive: true },
  );
  cpSync(join(home, 'briefs'), join(folder, 'briefs'), { recursive: true });
  cpSync(join(home, 'scripts/pictures/data'), join(folder, 'briefs/data'), { recursive: true });
  cpSync(join(home, 'templates/specimen/figure.svg'), join(folder, 'briefs/data/figure.svg'));
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  const text = readFileSync(join(home, 'scripts/pictures/everything.md'), 'utf8');
  writeFileSync(join(folder, 'briefs/alles.md'), text);
  const report = text.replace(/^type: .*$/m, 'type: report').replace(/^slug: .*$/m, 'slug: alles-als-bericht');
  writeFileSync(join(folder, 'briefs/alles-als-bericht.md'), report);
}

async function showDocument(folder, slug, out) {
  for (const width of widths)
    for (const scheme of schemes)
      save(join(out, `${slug}-${width}-${scheme}`), await stripsOf(join(folder, 'index.html'), width, scheme));
  const pdf = readdirSync(folder).find((file) => file.endsWith('.pdf'));
  save(join(out, `${slug}-print`), await rasterise(readFileSync(join(folder, pdf)), { scale: 1.4 }), 8);
}

/** A web page cut into pieces that stand beside each other. */
async function stripsOf(file, width, scheme) {
  const tab = await browser.openTab();
  try {
    await setScreen(tab.session, scheme, { width, height: strip });
    await showFile(tab.session, file);
    const { cssContentSize } = await tab.session.send('Page.getLayoutMetrics');
    const strips = [];
    for (let y = 0; y < cssContentSize.height; y += strip) {
      const clip = {
        x: 0,
        y,
        width: cssContentSize.width,
        height: Math.min(strip, cssContentSize.height - y),
        scale: 1,
      };
      const { data } = await tab.session.send('Page.captureScreenshot', {
        format: 'png',
        clip,
        captureBeyondViewport: true,
      });
      strips.push(await loadImage(Buffer.from(data, 'base64')));
    }
    return strips;
  } finally {
    await tab.close();
  }
}

/** Sheets of pictures side by side on a grey ground; numbered where one is not enough. */
function save(path, pictures, most = Math.max(1, Math.floor(sheetWidth / ((pictures[0]?.width ?? 1) + gap)))) {
  for (let from = 0; from < pictures.length; from += most) {
    const row = pictures.slice(from, from + most);
    const perRow = Math.min(row.length, Math.max(1, Math.floor(sheetWidth / (row[0].width + gap))));
    const [width, height] = [row[0].width + gap, Math.max(...row.map((picture) => picture.height)) + gap];
    const canvas = createCanvas(perRow * width + gap, Math.ceil(row.length / perRow) * height + gap);
    const context = canvas.getContext('2d');
    context.fillStyle = '#7f868c';
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const [at, picture] of row.entries())
      context.drawImage(picture, gap + (at % perRow) * width, gap + Math.floor(at / perRow) * height);
    writeFileSync(`${path}${pictures.length > most ? `-${from / most + 1}` : ''}.png`, canvas.toBuffer('image/png'));
  }
}
