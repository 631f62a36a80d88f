/**
 * npm run gallery: builds the sample briefs and makes the pictures of docs/images/, which the README and docs/gallery.md show,
 * and docs/gallery.md itself. `--check` writes nothing and exits 1 where a picture is not what the samples look like now.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { openOwnBrowser, setScreen, showFile } from './browser.mjs';
import { rasterise } from './raster.mjs';

/** What is shown: pages of a PDF, or a window on a web page. */
const pictures = [
  { name: 'brief-de', slug: 'gemischte-wanderungen', pages: [1, 2, 3], says: ['A policy brief', 'Ein Policy Brief'] },
  { name: 'report-de', slug: 'laenderpakete', pages: [1, 5, 8], says: ['A report', 'Ein Bericht'] },
  {
    name: 'background-en',
    slug: 'after-the-western-balkans-rule',
    pages: [1, 4, 5],
    says: ['A background paper', 'Ein Hintergrundpapier'],
  },
  {
    name: 'summary-de',
    slug: 'sitzungsbericht-oktober-2018',
    pages: [1, 2],
    says: ['A report of a meeting', 'Ein Sitzungsbericht'],
  },
  {
    name: 'one-pager-de',
    slug: 'gemischte-wanderungen-auf-einer-seite',
    pages: [1],
    says: ['A brief on one page', 'Ein Papier auf einer Seite'],
  },
  {
    name: 'web-light',
    slug: 'mixed-migration',
    screen: { scheme: 'light', width: 1280, height: 800 },
    says: ['The web page', 'Die Webseite'],
  },
  {
    name: 'web-dark',
    slug: 'gemischte-wanderungen',
    screen: { scheme: 'dark', width: 1280, height: 800 },
    says: ['The web page in the dark', 'Die Webseite im Dunkeln'],
  },
];

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const folder = mkdtempSync(join(tmpdir(), 'briefpress-gallery-'));
try {
  process.exitCode = await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  for (const name of ['briefs', '_brand.yml']) cpSync(join(home, name), join(folder, name), { recursive: true });
  const command = [join(home, 'bin', 'briefpress.js'), 'build'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(stderr);
    return 1;
  }
  const stale = [];
  const browser = await openOwnBrowser(home);
  try {
    for (const picture of pictures) {
      const canvas = picture.pages ? await pagesOf(picture) : await screenOf(browser, picture);
      const bytes = encoded(canvas);
      if (!isUpToDate(bytes, pathOf(picture))) stale.push({ path: pathOf(picture), bytes });
    }
  } finally {
    await browser.close();
  }
  const page = join(home, 'docs', 'gallery.md');
  if (!existsSync(page) || readFileSync(page, 'utf8') !== gallery()) stale.push({ path: page, bytes: gallery() });
  for (const { path, bytes } of check ? [] : stale) writeFileSync(path, bytes);
  const names = stale.map(({ path }) => path.slice(home.length + 1)).join(', ');
  if (stale.length === 0) console.log(`${pictures.length} pictures are what the samples look like.`);
  else console.log(check ? `Stale: ${names}. Run "npm run gallery" and commit what it makes.` : `Made: ${names}.`);
  return check && stale.length > 0 ? 1 : 0;
}

function pathOf({ name }) {
  return join(home, 'docs', 'images', `${name}.webp`);
}

/** Pages side by side on a grey ground. */
async function pagesOf({ slug, pages }) {
  const out = join(folder, 'output', slug);
  const pdf = readFileSync(
    join(
      out,
      readdirSync(out).find((name) => name.endsWith('.pdf')),
    ),
  );
  const drawn = await rasterise(pdf, { pages, scale: 0.62 });
  const gap = 12;
  const width = drawn.reduce((sum, page) => sum + page.width + gap, gap);
  const canvas = createCanvas(width, drawn[0].height + 2 * gap);
  const context = canvas.getContext('2d');
  context.fillStyle = '#d9dee2';
  context.fillRect(0, 0, canvas.width, canvas.height);
  let left = gap;
  for (const page of drawn) {
    context.drawImage(page, left, gap);
    left += page.width + gap;
  }
  return canvas;
}

async function screenOf(browser, { slug, screen }) {
  const tab = await browser.openTab();
  await setScreen(tab.session, screen.scheme, screen);
  await showFile(tab.session, join(folder, 'output', slug, 'index.html'));
  const { data } = await tab.session.send('Page.captureScreenshot', { format: 'png' });
  await tab.close();
  const image = await loadImage(Buffer.from(data, 'base64'));
  const canvas = createCanvas(Math.round(image.width * 0.75), Math.round(image.height * 0.75));
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Pixels count, not how they are packed. */
/** The package brings them along, and WebP weighs a quarter of PNG. */
function encoded(canvas) {
  return canvas.toBuffer('image/webp', 85);
}

function isUpToDate(bytes, path) {
  return existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0;
}

function gallery() {
  return [
    '# Gallery · Galerie',
    'The sample briefs as they are built. Made by `npm run gallery`. · Die Beispieldokumente, wie sie gebaut werden. Gemacht mit `npm run gallery`.',
    ...pictures.map(
      ({ name, says: [english, german] }) => `## ${english} · ${german}\n\n![${english}](images/${name}.webp)`,
    ),
    '',
  ].join('\n\n');
}
