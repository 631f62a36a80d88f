import { createHash } from 'node:crypto';
import type { Asset } from '../html/page.ts';

/** Where the page lives. `.invalid` never resolves (RFC 6761, 6.4). */
export const origin = 'https://briefpress.invalid';

/** The house's styles and fonts: the same for every brief, so that a tab keeps them warm. */
export interface House {
  readonly printCss: string;
  /** fonts and pictures printCss calls, by paths relative to it */
  readonly assets: readonly Asset[];
}

/** One answer of the virtual origin. */
export interface Answer {
  readonly type: string;
  readonly base64: string;
}

export const policy = [
  "default-src 'none'",
  `img-src ${origin}`,
  `font-src ${origin}`,
  `style-src ${origin}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const shell =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>-</title>' +
  '<link rel="stylesheet" href="/house/print.css"></head><body></body></html>';

/** Everything the house answers, by decoded path. */
export function houseAnswers(house: House): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>([
    ['/', answer('text/html; charset=utf-8', shell)],
    ['/house/print.css', answer('text/css; charset=utf-8', house.printCss)],
  ]);
  for (const asset of house.assets) answers.set(`/house/${asset.path}`, answer(asset.type, asset.bytes));
  return answers;
}

/**
 * Everything a brief's own images answer, under a path named by their bytes: two briefs may both have an
 * `assets/figure-1.svg`, and the browser's memory must not take one for the other.
 */
export function briefAnswers(assets: readonly Asset[]): { path: string; answers: ReadonlyMap<string, Answer> } {
  const hash = createHash('sha256');
  for (const asset of assets) hash.update(`${asset.path}\0${asset.type}\0${asset.bytes.length}\0`).update(asset.bytes);
  const path = `/${hash.digest('hex').slice(0, 32)}/`;
  return { path, answers: new Map(assets.map((asset) => [path + asset.path, answer(asset.type, asset.bytes)])) };
}

/** The key a request is looked up by: its decoded path, or undefined when it is not for us. */
export function answerKey(url: string): string | undefined {
  try {
    const parsed = new URL(url);
    return parsed.origin === origin && parsed.search === '' ? decodeURIComponent(parsed.pathname) : undefined;
  } catch {
    return undefined;
  }
}

function answer(type: string, body: string | Uint8Array): Answer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length);
  return { type, base64: bytes.toString('base64') };
}
