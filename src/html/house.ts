import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { CitationStyle } from '../brief/citation-style.ts';
import { isInside } from '../brief/project-file.ts';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { type Brand, brandCss, type FontFile, readBrand } from './brand.ts';
import { darkRules, sheetRules } from './charts/dark.ts';
import { coloursOf } from './charts/theme.ts';
import { figureRule } from './figures.ts';
import { type Logo, loadLogo } from './logo.ts';
import type { Asset, PrintShop } from './page.ts';

/** Everything that is the same for all briefs of a run: loaded once, never changed. */
export interface House {
  readonly brand: Brand;
  /** the brand is the package's, for want of one of the project: its name is not this house's */
  readonly isBorrowed: boolean;
  readonly logo: Logo | null;
  /** the whole style sheet of the print document; calls `url(fonts/….woff2)`, relative to itself */
  readonly printCss: string;
  /** `house.css` of the web pages and the fonts (`fonts/….woff2`). For the web they are published once, at `<out>/<webRoot>/<asset.path>` */
  readonly assets: readonly Asset[];
  /** folder below the output folder, named by the hash of its contents: `assets/0123456789ab` */
  readonly webRoot: string;
  /** every face, with the characters a browser asks it for (`unicode-range`); undefined is all of them */
  readonly faces: readonly (FontFile & { readonly bytes: Uint8Array; readonly range: string | undefined })[];
  /** text of a citation style, the project's own before the package's; read when a brief asks for it */
  readonly citationStyle: (name: CitationStyle) => string;
  /** fonts worth asking for before the style sheet is read; paths as in `assets` */
  readonly preload: readonly string[];
  /** only where pages are printed with bleed and crop marks */
  readonly printShop?: PrintShop;
}

/** Unicode ranges of the two subsets, as published by Fontsource (CSS Fonts 4, 4.5 `unicode-range`). */
const subsets = {
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

/**
 * Loads brand, styles and fonts: from the project where it has its own, else from the package.
 * @throws Failure BP003
 */
export function loadHouse(config: Pick<Config, 'root' | 'home' | 'printShop'>): House {
  const file = (name: string): string => {
    const own = join(config.root, name);
    return existsSync(own) ? own : join(config.home, name);
  };
  const read = readBrand(readText(file('_brand.yml'), '_brand.yml'), '_brand.yml');
  const isBorrowed = !existsSync(join(config.root, '_brand.yml'));
  const brand = isBorrowed ? { ...read, place: undefined } : read;
  const fonts = brand.fonts.flatMap((font) => faces(font, config));
  const screen = readText(file('styles/screen.css'), 'styles/screen.css');
  const print = readText(file('styles/print.css'), 'styles/print.css');
  const shop = config.printShop ? printShop : undefined;
  const figures = figureRule(brand, fonts);
  const dark = darkRules(coloursOf(brand.light), coloursOf(brand.dark));
  const webFaces = fonts.map((font) => face(font, 'fallback'));
  const webCss = [...webFaces, brandCss(brand, true), screen, dark, ...figures].join('\n');
  const assets: Asset[] = [
    { path: 'house.css', bytes: new TextEncoder().encode(webCss), type: 'text/css' },
    ...fonts.map((font) => ({ path: font.url, bytes: font.bytes, type: 'font/woff2' })),
  ];
  return {
    brand,
    isBorrowed,
    logo: loadLogo(brand, (path) => ownFile(config.root, path)),
    printCss: [
      ...fonts.map((font) => face(font, 'block')),
      brandCss(brand, false),
      pageRule(brand, shop),
      print,
      sheetRules(brand.light),
      ...figures,
      ...coverRule(shop),
    ].join('\n'),
    assets,
    faces: fonts,
    webRoot: `assets/${hash(assets)}`,
    citationStyle: (name) => readText(file(`styles/citations/${name}.csl`), `styles/citations/${name}.csl`),
    preload: fonts
      .filter(({ early, family }) => early && (family === brand.textFamily || family === brand.headFamily))
      .map((font) => font.url),
    ...(shop === undefined ? {} : { printShop: shop }),
  };
}

interface Face extends FontFile {
  readonly url: string;
  readonly range: string | undefined;
  readonly bytes: Uint8Array;
  readonly early: boolean;
}

function faces(font: FontFile, config: Pick<Config, 'root' | 'home'>): Face[] {
  const make = (path: string, range: string | undefined, early: boolean): Face => ({
    ...font,
    url: `fonts/${basename(path)}`,
    range,
    bytes: readFont(path, config),
    early: early && font.style === 'normal',
  });
  if (!font.path.includes('{subset}')) return [make(font.path, undefined, true)];
  return Object.entries(subsets).map(([subset, range]) =>
    make(font.path.replace('{subset}', subset), range, subset === 'latin'),
  );
}

function readFont(path: string, config: Pick<Config, 'root' | 'home'>): Uint8Array {
  try {
    if (path.startsWith('@')) return readFileSync(installed(path, config));
    return ownFile(config.root, path);
  } catch (cause) {
    throw new Failure('BP003', { file: '_brand.yml', line: 1, reason: 'no-font', path }, { cause });
  }
}

/** A file of the project that the brand names. @throws where there is none, and for what lies outside the project */
function ownFile(root: string, path: string): Uint8Array {
  const real = realpathSync(join(root, path));
  if (!isInside(realpathSync(root), real)) throw new Error('outside the project');
  return readFileSync(real);
}

/** A path that starts with @ is one in an installed package: of the project, or beside briefpress. */
function installed(path: string, { root, home }: Pick<Config, 'root' | 'home'>): string {
  try {
    return createRequire(join(root, 'package.json')).resolve(path);
  } catch {
    return createRequire(join(home, 'package.json')).resolve(path);
  }
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Failure('BP003', { file: name, line: 1, reason: 'unreadable' }, { cause });
  }
}

function face(font: Face, display: 'fallback' | 'block'): string {
  const range = font.range === undefined ? '' : `;unicode-range:${font.range}`;
  return `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};font-display:${display};src:url(${font.url}) format("woff2")${range}}`;
}

/** Width and height in mm of the papers a brand may choose (ISO 216; ANSI/ASME Y14.1). */
const papers: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A5: [148, 210],
  letter: [215.9, 279.4],
};

/** mm of a line that goes from the page's left margin to its right one. */
export function lineWidth({ page: { size, left, right } }: Brand): number {
  const [width] = papers[size] ?? [210];
  return width - Number.parseFloat(left) - Number.parseFloat(right);
}

/** What print shops ask for: 3 mm of bleed, and room for marks around it. */
const printShop: PrintShop = { edge: 10, bleed: 3 };

function pageRule(brand: Brand, shop: PrintShop | undefined): string {
  const { size, top, right, bottom, left } = brand.page;
  const [width, height] = papers[size] ?? [210, 297];
  const edge = shop?.edge ?? 0;
  const far = (margin: string): string => `${mm(Number.parseFloat(margin) + edge)}`;
  const sheet = shop === undefined ? size : `${mm(width + 2 * edge)} ${mm(height + 2 * edge)}`;
  const mirrored = brand.facing ? [`@page:left{margin-left:${far(right)};margin-right:${far(left)}}`] : [];
  return [
    `@page{size:${sheet};margin:${far(top)} ${far(right)} ${far(bottom)} ${far(left)}}`,
    ...mirrored,
    `:root{--page-width:${mm(width)};--page-height:${mm(height)};--page-top:${top};--page-right:${right};--page-left:${left};--bleed:${mm(shop?.bleed ?? 0)}}`,
  ].join('\n');
}

/** A cover's colour goes as far as the bleed. */
function coverRule(shop: PrintShop | undefined): string[] {
  return shop === undefined ? [] : [`@page cover{margin:${mm(shop.edge - shop.bleed)}}`];
}

function mm(length: number): string {
  return `${Math.round(length * 1000) / 1000}mm`;
}

function hash(assets: readonly Asset[]): string {
  const sum = createHash('sha256');
  for (const asset of assets) sum.update(asset.path).update('\0').update(asset.bytes).update('\0');
  return sum.digest('hex').slice(0, 12);
}
