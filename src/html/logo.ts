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
 * The logo a brand names, made safe as any picture; null where it names none.
 * @param read bytes of a file of the project, SVG; throws where there is none
 * @throws Failure BP003 where a file is not there or no such SVG
 */
export function loadLogo({ logo, name }: Brand, read: (path: string) => Uint8Array): Logo | null {
  if (logo === undefined) return null;
  const load = (path: string, id: string): string => {
    const broken = new Failure('BP003', { file: '_brand.yml', line: logo.line, reason: 'logo', path });
    let bytes: Uint8Array;
    try {
      bytes = read(path);
    } catch {
      throw broken;
    }
    if (bytes.length > maxBytes) throw broken;
    const image = prepareSvg(new TextDecoder().decode(bytes), id);
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
