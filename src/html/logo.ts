import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { Failure } from '../failure.ts';
import type { Brand } from './brand.ts';
import { prepareSvg } from './images/svg.ts';

/** The logo as HTML, ready to stand in a page; in the colours it was drawn in. */
export interface Logo {
  /** on paper */
  readonly light: string;
  /** on dark ground; null where the brand has none */
  readonly dark: string | null;
}

const maxBytes = 100_000;

/**
 * Reads the logo a brand names, SVG files of the project, and makes them safe as any picture; null where it names none.
 * @throws Failure BP003 where a file is not there or no such SVG
 */
export function loadLogo({ logo, name }: Brand, root: string): Logo | null {
  if (logo === undefined) return null;
  const load = (path: string, id: string): string => {
    const broken = new Failure('BP003', { file: '_brand.yml', line: logo.line, reason: 'logo', path });
    let text: string;
    try {
      if (statSync(join(root, path)).size > maxBytes) throw broken;
      text = readFileSync(join(root, path), 'utf8');
    } catch {
      throw broken;
    }
    const image = prepareSvg(text, id);
    if ('problem' in image || image.kind !== 'svg') throw broken;
    const { element } = image;
    Object.assign(element.properties, { role: 'img', ariaLabel: logo.alt ?? name, className: ['mark'] });
    return unified()
      .use(rehypeStringify, { closeSelfClosing: false })
      .stringify({ type: 'root', children: [element] });
  };
  return {
    light: load(logo.light, 'logo'),
    dark: logo.dark === undefined ? null : load(logo.dark, 'logo-dark'),
  };
}
