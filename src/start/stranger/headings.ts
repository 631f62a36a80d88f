import { outsideCode } from './code.ts';

interface Heading {
  readonly level: number;
  readonly words: string;
  readonly at: number;
  readonly length: number;
}

/** The title (`known` where the head says it), and the text below it with headings from level 2 on that leave out no level. */
export function ownHeadings(text: string, known: string | undefined): { title: string | undefined; body: string } {
  const flat = outsideCode(text, (words) =>
    words
      .replace(
        /^(?![ \t]*(?:[-*+>|#:]|\d+[.)]))(\S[^\n]*|[ \t]+\S[^\n]*)\n(=+|-{2,})[ \t]*$/gm,
        (whole, head: string, line: string) =>
          line.startsWith('=') ? `# ${head.trim()}` : /^\*\*.*\*\*$/.test(head) ? whole : `## ${head.trim()}`,
      )
      .replace(/^#{1,6}[ \t]*$/gm, '')
      // a heading in bold is one twice over
      .replace(/^(#{1,6}[ \t]+)\*\*([^*\n]+)\*\*[ \t]*$/gm, '$1$2'),
  );
  const head = titleOf(flat);
  // a title that stands in the frontmatter, too, is said once
  const first = head === undefined || known === undefined || plain(head.words) === known ? head : undefined;
  const rest = first === undefined ? flat : flat.slice(0, first.at) + flat.slice(first.at + first.length);
  return { title: known ?? (first && plain(first.words)), body: relevelled(rest) };
}

/** A heading of level 1 that stands first, or a line in bold; pictures and comments may come before it. */
function titleOf(text: string): Heading | undefined {
  const match = /^(?:#[ \t]+(.+?)[ \t#]*|\*\*([^*\n]+)\*\*[ \t]*)$/m.exec(text);
  if (match === null) return undefined;
  const before = text.slice(0, match.index).replace(/<!--[\s\S]*?-->|!?\[[^\]]*\]\([^)]*\)|[[\]]|\([^)\s]*\)/g, '');
  if (/[\p{L}\p{N}]/u.test(before)) return undefined;
  const words = match[1] ?? match[2] ?? '';
  // a line in bold is a title only where there are headings for the rest
  if (match[1] === undefined && !/^#{1,6} /m.test(text)) return undefined;
  return { level: 1, words, at: match.index, length: match[0].length };
}

function relevelled(text: string): string {
  const levels: number[] = [];
  outsideCode(text, (words) => {
    for (const [, marks = ''] of words.matchAll(/^(#{1,6}) /gm)) levels.push(marks.length);
    return words;
  });
  const top = Math.min(...levels);
  let above = 1;
  return outsideCode(text, (words) =>
    words.replace(/^(#{1,6})(?= )/gm, (marks) => {
      above = Math.min(marks.length - top + 2, above + 1, 6);
      return '#'.repeat(above);
    }),
  );
}

/** Without the marks of emphasis, code, links and calls of notes. */
function plain(text: string): string {
  return text
    .replace(/\[\^[^\]]*\]|\^\[[^\]]*\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s*\{[^}]*\}\s*$/, '')
    .replace(/[*_`]|\\(?=\W)/g, '')
    .trim();
}
