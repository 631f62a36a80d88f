import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { PrintDocument } from '../../src/html/page.ts';
import type { PdfMeta } from '../../src/pdf/pdf.ts';
import type { House } from '../../src/pdf/printer.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The cache of the working copy, so that the browser is unpacked once for all tests. */
export const config = { browser: undefined, cacheFolders: [join(root, 'node_modules/.cache/briefpress')] };

export const meta: PdfMeta = {
  title: 'Gemischte Wanderungen „ordnen“',
  lang: 'de',
  authors: ['Ada Beispiel', 'Bo Muster'],
  subject: 'Ein erfundener Auftrag',
  keywords: ['Migration', 'Verfahren'],
  date: '2018-11-20',
  publisher: 'Haus der Beispiele',
  series: 'Beispiele 1',
  identifiers: ['doi:10.5072/eins', 'isbn:978-3-16-148410-0'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  noteLinks: { call: 'Anmerkung {n}', back: 'Zurück zu Anmerkung {n}' },
  draft: false,
};

const faces = [
  ['source-serif-4', 400, 'normal'],
  ['source-serif-4', 400, 'italic'],
  ['source-serif-4', 600, 'normal'],
  ['source-sans-3', 400, 'normal'],
  ['source-sans-3', 600, 'normal'],
] as const;

function faceFile([family, weight, style]: (typeof faces)[number]): string {
  const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`));
  return join(folder, 'files', `${family}-latin-${weight}-${style}.woff2`);
}

/** A small house style: two shipped families, one page rule, a folio. */
export const house: House = {
  printCss: `${faces
    .map(
      ([family, weight, style]) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(fonts/${family}-${weight}-${style}.woff2)}`,
    )
    .join('\n')}
@page{size:A4;margin:24mm 20mm 28mm;@bottom-right{content:counter(page) " / " counter(pages);font:400 8pt "source-sans-3"}}
html{font:400 10pt/14pt "source-serif-4";font-synthesis:none}
h1,h2,h3,th,caption,figcaption{font-family:"source-sans-3";font-weight:600}
strong{font-weight:600} em{font-style:italic}
code,pre{font:400 9pt "source-sans-3"}
table{border-collapse:collapse;width:100%} td,th{border-bottom:.5pt solid;text-align:left}`,
  assets: faces.map((face) => ({
    path: `fonts/${face.join('-')}.woff2`,
    type: 'font/woff2',
    bytes: new Uint8Array(readFileSync(faceFile(face))),
  })),
};

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

export function svg(path: string, body: string, size = 'width="300" height="100"'): PrintDocument['assets'][number] {
  return { path, type: 'image/svg+xml', bytes: text(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}</svg>`) };
}

/** A document of body text and assets, the rest being empty. */
export function documentOf(body: string, rest: Partial<PrintDocument> = {}): PrintDocument {
  return { lang: 'de', title: 'Probe', pageStyle: '', bodyClass: '', assets: [], body, ...rest };
}

/** One of everything a brief is made of. */
export const brief = documentOf(
  `<header><p>MSG 2018/03</p><h1 id="t">Gemischte Wanderungen</h1></header>
<section aria-labelledby="a"><h2 id="a">Worum es geht</h2>
<p>Ein Absatz mit <em>Betonung</em>, <strong>Gewicht</strong>, <a href="https://example.org/bericht">einem Verweis</a>,
<a href="#tab">der Tabelle</a>, <span lang="en">mixed flows</span> und <code>code()</code>, lang genug, damit er
über das Ende der ersten Zeile hinausläuft und die Steuerungs\u00ADinstrumente der Zuwanderungs\u00ADpolitik getrennt werden
können.<sup><a href="#fn1" id="r1">1</a></sup></p>
<blockquote><p>Wer ordnen will, muss unterscheiden.</p></blockquote>
<ul><li>eins</li><li>zwei<ul><li>zwei a</li></ul></li></ul><ol><li>erstens</li><li>zweitens</li></ol>
<figure><img src="assets/f.svg" alt="Ein Balken"><figcaption>Abbildung 1: Ein Balken</figcaption></figure>
<figure><svg width="200" height="60" role="img" aria-label="Zwei Balken"><rect width="90" height="60"/></svg><figcaption>Abbildung 2</figcaption></figure>
<table id="tab"><caption>Tabelle 1: Zahlen</caption><thead><tr><th scope="col">Land</th><th scope="col">Anteil</th></tr></thead>
<tbody><tr><th scope="row">Nord</th><td>12 %</td></tr><tr><th scope="row">Süd</th><td>8 %</td></tr></tbody></table></section>
<section><h2>Was folgt</h2><p>${'Menschen fliehen, suchen Arbeit und folgen ihren Familien, oft gilt alles zugleich. '.repeat(60)}</p></section>
<section><h2>Anmerkungen</h2><ol><li id="fn1"><p>Eine Anmerkung. <a href="#r1">zurück</a></p></li></ol></section>`,
  {
    pageStyle: '@page{@top-left{content:"Kurztitel";font:400 8pt "source-sans-3"}}',
    assets: [svg('assets/f.svg', '<rect width="300" height="100" fill="#0b4f5c"/>')],
  },
);

/** A black-and-white PNG of any size in a few kilobytes. */
export function png(path: string, width: number, height: number): PrintDocument['assets'][number] {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const magic = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const bytes = Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', new Uint8Array())]);
  return { path, type: 'image/png', bytes: new Uint8Array(bytes) };
}

/** An SVG whose elements use each other ten times over, `depth` levels deep. */
export function useBomb(depth: number): string {
  let defs = '<g id="u0"><rect width="1" height="1"/></g>';
  for (let i = 1; i <= depth; i++) defs += `<g id="u${i}">${`<use href="#u${i - 1}"/>`.repeat(10)}</g>`;
  return `<defs>${defs}</defs><use href="#u${depth}"/>`;
}

/** Bundles TypeScript into a script a process of its own can run from `folder`. */
export function script(folder: string, source: string): string {
  const file = join(folder, 'script.mjs');
  const result = buildSync({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  });
  const code = result.outputFiles[0]?.text ?? '';
  // Packages are looked up from the script's place, so it must lie below the project.
  const place = join(
    root,
    'node_modules',
    `.briefpress-test-${createHash('sha256').update(file).digest('hex').slice(0, 12)}.mjs`,
  );
  writeFileSync(place, code);
  return place;
}
