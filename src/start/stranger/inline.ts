import { outsideInlineCode } from './code.ts';

const raised: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};
const lowered: Readonly<Record<string, string>> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
};

/** Signs within lines that other tools know: notes in the text, marked and underlined words, figures above and below the line, attributes. */
export function ownSigns(text: string): string {
  const noted = calledNotes(text);
  const notes: string[] = [];
  const changed = outsideInlineCode(noted, (words) =>
    words
      .replace(/\^\[((?:[^[\]]|\[[^[\]]{0,500}\]){0,4000})\]/g, (_, note: string) => {
        notes.push(note.replace(/\s+/g, ' ').trim());
        return `[^in-text-${notes.length}]`;
      })
      .replace(/\[\]\{[^}\n]{0,200}\}/g, '')
      .replace(/\[([^[\]\n]{1,1000})\]\{(?:\.|style=)[^}\n]{0,200}\}/g, '$1')
      .replace(/(!\[[^\]\n]{0,1000}\]\([^)\s]{1,1000})\s+=\d*x\d*\)/g, '$1)')
      .replace(/^!\[([^\]\n]*)\]\(([^)\n]+)\)\{#(?:fig[:-])?([\w-]+)[^}\n]*\}[ \t]*$/gm, figure)
      .replace(/(!\[[^[\]\n]{0,1000}\]\([^()\n]{1,1000}\))\{[^{}\n]{0,500}\}/g, '$1')
      .replace(/==(?=\S)([^=\n]{1,1000})(?<=\S)==/g, '**$1**')
      .replace(/\+\+(?=\S)([^+\n]{1,1000})(?<=\S)\+\+/g, '$1')
      .replace(/<sup>([^<\n]*)<\/sup>|(?<![[\\^])\^([^\s^[\]]{1,20})\^/gi, (_, a: string, b: string) =>
        shifted(a ?? b, raised),
      )
      .replace(/<sub>([^<\n]*)<\/sub>|(?<![~\\])~([^\s~]{1,20})~(?!~)/gi, (_, a: string, b: string) =>
        shifted(a ?? b, lowered),
      )
      .replace(
        /(?<![\w@/.])@(fig|tbl|tab|sec)[-:]([A-Za-z][\w-]*)/g,
        (_, kind: string, id: string) => `@${kind === 'tbl' ? 'tab' : kind}:${id}`,
      )
      .replace(/^(#{1,6} [^\n{]*)\{#(?:sec[:-])?([A-Za-z][\w-]*)[^}\n]*\}[ \t]*$/gm, '$1{#$2}')
      .replace(/^(#{1,6} [^\n{]*?)[ \t]*\{(?!#)[^}\n]*\}[ \t]*$/gm, '$1'),
  );
  return notes.length === 0
    ? changed
    : `${changed.trimEnd()}\n\n${notes.map((note, at) => `[^in-text-${at + 1}]: ${note}`).join('\n')}\n`;
}

/** `<sup>1</sup>`, where there is a note 1 that nothing calls: what Word's footnotes come out as. */
function calledNotes(text: string): string {
  return text.replace(/<sup>(\d{1,3})<\/sup>/gi, (whole, label: string) => {
    const defined = new RegExp(`^\\[\\^${label}\\]:`, 'm').test(text);
    return defined && !text.replace(new RegExp(`^\\[\\^${label}\\]:`, 'm'), '').includes(`[^${label}]`)
      ? `[^${label}]`
      : whole;
  });
}

function figure(_: string, alt: string, src: string, id: string): string {
  const [path = ''] = src.split(/\s+"/);
  const words = alt.replaceAll('"', '');
  return `:::figure{#${id} src="${path}" alt="${words}"}\n${alt}\n:::`;
}

function shifted(words: string, signs: Readonly<Record<string, string>>): string {
  return /^\d+$/.test(words) ? [...words].map((digit) => signs[digit] ?? digit).join('') : words;
}
