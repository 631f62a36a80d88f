import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { isTooDeep } from '../brief/yaml-depth.ts';
import { Failure } from '../failure.ts';
import { brandSchema, type colour } from './brand-schema.ts';
import { contrast, isHex, mix } from './colour.ts';

/** The colours a page is set in; `tint`, `wash` and `line` are mixed, not declared. All are `#rrggbb`. */
interface Colours {
  readonly ink: string;
  readonly paper: string;
  readonly primary: string;
  readonly accent: string;
  readonly muted: string;
  /** field behind key messages */
  readonly tint: string;
  /** field behind boxes */
  readonly wash: string;
  /** rules of tables, hairlines */
  readonly line: string;
}

export interface FontFile {
  readonly family: string;
  /** file or package path; `{subset}` stands for `latin` and `latin-ext` */
  readonly path: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

/** Files of the logo, by the ground they were drawn for, and the line of the brand that names them. */
interface LogoFiles {
  readonly light: string;
  readonly dark: string | undefined;
  readonly alt: string | undefined;
  readonly line: number;
}

/** How the house looks, resolved: no aliases left, contrast checked. */
export interface Brand {
  readonly name: string;
  readonly shortName: string;
  readonly home: string | undefined;
  readonly place: string | undefined;
  readonly logo: LogoFiles | undefined;
  readonly light: Colours;
  readonly dark: Colours;
  readonly fonts: readonly FontFile[];
  readonly textFamily: string;
  readonly headFamily: string;
  readonly page: {
    readonly size: string;
    readonly top: string;
    readonly right: string;
    readonly bottom: string;
    readonly left: string;
  };
  readonly margin: { readonly width: string; readonly gap: string };
  readonly guillemets: boolean;
  /** running text of the print is set flush on both sides */
  readonly justified: boolean;
  /** left and right pages of the print mirror each other */
  readonly facing: boolean;
  /** chapters of a report begin on right pages, behind an empty left one where they must */
  readonly rightChapters: boolean;
  /** figures of running text, and the line that says so; undefined leaves them to the font */
  readonly figures: { readonly kind: 'lining' | 'old-style'; readonly line: number } | undefined;
}

/** Which colours stand on which: text needs 4.5:1 (WCAG 2.2, 1.4.3). */
const pairs: readonly (readonly [keyof Colours, keyof Colours])[] = [
  ['ink', 'paper'],
  ['ink', 'tint'],
  ['ink', 'wash'],
  ['muted', 'paper'],
  ['muted', 'tint'],
  ['muted', 'wash'],
  ['primary', 'paper'],
  ['primary', 'tint'],
  ['primary', 'wash'],
  ['accent', 'paper'],
  ['paper', 'primary'],
];

/**
 * Reads `_brand.yml`.
 * @throws Failure BP003 with file, line and reason when it is broken, an alias leads nowhere, or a contrast is below 4.5:1
 */
export function readBrand(text: string, file: string): Brand {
  const lines = new LineCounter();
  if (isTooDeep(text)) throw new Failure('BP003', { file, line: 1, reason: 'syntax' });
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken: Broken = (reason, data = {}, offset = 0) =>
    new Failure('BP003', { file, line: lines.linePos(offset).line, reason, ...data });
  const syntax = document.errors[0];
  if (syntax) throw broken('syntax', {}, syntax.pos[0]);
  const result = brandSchema.safeParse(document.toJS({ maxAliasCount: 10 }));
  const issue = result.error?.issues[0];
  if (issue) {
    const [at, offset] = [issue.path.join('.'), offsetOf(document, issue.path)];
    if (issue.code === 'invalid_value') throw broken('values', { at, allowed: issue.values.join(', ') }, offset);
    throw broken('schema', { at, problem: issue.code }, offset);
  }
  if (!result.success) throw broken('schema', { at: '', problem: '' });
  const raw = result.data;
  const wrong: WrongColour = (reason, key, data) => broken(reason, data, offsetOf(document, ['color', key]));
  const light = colours(raw.color, 'light', wrong);
  const dark = colours(raw.color, 'dark', wrong);
  const lineOf = (path: readonly string[]): number => lines.linePos(offsetOf(document, path)).line;
  const name = raw.meta.name;
  const settings = raw.defaults.briefpress;
  return {
    name: typeof name === 'string' ? name : name.full,
    shortName: typeof name === 'string' ? name : (name.short ?? name.full),
    home: typeof raw.meta.link === 'object' ? raw.meta.link.home : raw.meta.link,
    place: settings.place,
    logo: logoOf(raw.logo, lineOf(['logo'])),
    light,
    dark,
    fonts: raw.typography.fonts.flatMap((font) => font.files.map((each) => ({ family: font.family, ...each }))),
    textFamily: familyOf(raw.typography.base),
    headFamily: familyOf(raw.typography.headings),
    page: settings.page,
    margin: settings['margin-column'],
    guillemets: settings['quotation-marks'] === 'guillemets',
    justified: settings.text === 'justified',
    facing: settings['facing-pages'],
    rightChapters: settings.chapters === 'right-page',
    figures: settings.figures && { kind: settings.figures, line: lineOf(['defaults', 'briefpress', 'figures']) },
  };
}

const familyOf = (face: string | { readonly family: string }): string =>
  typeof face === 'string' ? face : face.family;

/** The size a page has room for, medium before the others; what it names is an image of the list, or a file. */
function logoOf(logo: z.infer<typeof brandSchema>['logo'], line: number): LogoFiles | undefined {
  if (logo === undefined) return undefined;
  if (typeof logo === 'string') return { light: logo, dark: undefined, alt: undefined, line };
  const chosen = logo.medium ?? logo.large ?? logo.small ?? Object.keys(logo.images ?? {})[0];
  if (chosen === undefined) return undefined;
  const image = (name: string) => {
    const found = logo.images !== undefined && Object.hasOwn(logo.images, name) ? logo.images[name] : name;
    return typeof found === 'object' ? found : { path: found ?? name, alt: undefined };
  };
  const light = image(typeof chosen === 'string' ? chosen : chosen.light);
  const dark = typeof chosen === 'string' ? undefined : image(chosen.dark);
  return { light: light.path, dark: dark?.path, alt: light.alt ?? dark?.alt, line };
}

/** Makes the failure of a brand file; the reason is a key, its words stand in messages/. */
type Broken = (reason: string, data?: Record<string, string | number>, offset?: number) => Failure;

function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}

/** The key of `_brand.yml` that each colour comes from. */
const keys: Readonly<Record<keyof Colours, string>> = {
  ink: 'foreground',
  paper: 'background',
  primary: 'primary',
  accent: 'secondary',
  muted: 'tertiary',
  tint: 'primary',
  wash: 'primary',
  line: 'foreground',
};

type WrongColour = (reason: string, key: string, data: Record<string, string>) => Failure;

function colours(color: z.infer<typeof brandSchema>['color'], mode: 'light' | 'dark', wrong: WrongColour): Colours {
  const resolve = (key: string, value: z.infer<typeof colour>): string => {
    let name = typeof value === 'string' ? value : value[mode];
    // an alias may name another alias; a chain longer than the palette is a circle
    for (let step = 0; step <= Object.keys(color.palette).length && Object.hasOwn(color.palette, name); step++)
      name = color.palette[name] ?? name;
    if (!isHex(name)) throw wrong('colour', key, { key, value: name });
    return name.toLowerCase();
  };
  const ink = resolve('foreground', color.foreground);
  const paper = resolve('background', color.background);
  const primary = resolve('primary', color.primary);
  const strength = mode === 'light' ? 1 : 1.7;
  const set: Colours = {
    ink,
    paper,
    primary,
    accent: resolve('secondary', color.secondary),
    muted: resolve('tertiary', color.tertiary),
    tint: mix(primary, paper, 0.075 * strength),
    wash: mix(primary, paper, 0.045 * strength),
    line: mix(ink, paper, 0.22),
  };
  for (const [text, ground] of pairs) {
    const ratio = contrast(set[text], set[ground]);
    if (ratio < 4.5) throw wrong('contrast', keys[text], { mode, text: keys[text], ground, ratio: ratio.toFixed(2) });
  }
  return set;
}

/** The brand as CSS custom properties: light on `:root`, dark behind `prefers-color-scheme` where wanted. */
export function brandCss(brand: Brand, dark: boolean): string {
  const block = (set: Colours): string =>
    Object.entries(set)
      .map(([key, value]) => `--${key}:${value}`)
      .join(';');
  // what one family lacks another may have: families made for that first, the other of the two last
  const beside = [...new Set(brand.fonts.map(({ family }) => family))].filter(
    (family) => family !== brand.textFamily && family !== brand.headFamily,
  );
  const stack = (first: string, last: string): string =>
    [...new Set([first, ...beside, last])].map((family) => `"${family}"`).join(',');
  const fixed = [
    `--serif:${stack(brand.textFamily, brand.headFamily)},Georgia,"Times New Roman",serif`,
    `--sans:${stack(brand.headFamily, brand.textFamily)},"Helvetica Neue",Arial,sans-serif`,
    `--margin-width:${brand.margin.width}`,
    `--margin-gap:${brand.margin.gap}`,
    // pictures keep the colours they were drawn in
    `--print-ink:${brand.light.ink}`,
    `--print-paper:${brand.light.paper}`,
  ].join(';');
  const light = `:root{${block(brand.light)};${fixed}}`;
  return dark ? `${light}\n@media screen and (prefers-color-scheme:dark){:root{${block(brand.dark)}}}` : light;
}
