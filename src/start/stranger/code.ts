/** A piece of Markdown; code stays as it is. */
export interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** Fenced code and what lies between, in order; joined they are the text. Lines end in LF. */
export function pieces(text: string): Piece[] {
  const found: { code: boolean; lines: string[] }[] = [];
  let fence: string | undefined;
  const put = (code: boolean, line: string) => {
    const last = found.at(-1);
    if (last?.code === code) last.lines.push(line);
    else found.push({ code, lines: [line] });
  };
  for (const line of text.split(/(?<=\n)/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      put(mark !== undefined, line);
    } else {
      put(true, line);
      const closes = mark?.startsWith(fence) && /^[\s`~]*$/.test(line);
      if (closes) {
        fence = undefined;
        // two blocks of code in a row are two
        found.push({ code: false, lines: [] });
      }
    }
  }
  return found.map(({ code, lines }) => ({ code, text: lines.join('') })).filter((piece) => piece.text !== '');
}

/** Changes what is no fenced code. */
export function outsideCode(text: string, change: (words: string) => string): string {
  return pieces(text)
    .map((piece) => (piece.code ? piece.text : change(piece.text)))
    .join('');
}

/** Changes what is neither fenced nor inline code, in one line or several. */
export function outsideInlineCode(text: string, change: (words: string) => string): string {
  return outsideCode(text, (words) =>
    words
      .split(/((?<!`)(`+)(?!`)(?:[^`]|(?!\2(?!`))`)*?(?<!`)\2(?!`))/)
      .map((part, at) => (at % 3 === 0 ? change(part) : at % 3 === 1 ? part : ''))
      .join(''),
  );
}

/** What no page can show stays in the file as a comment, so that its author finds the place. */
export function asComment(words: string): string {
  const bare = words.replace(/^ {0,3}(?:`{3,}|~{3,})/gm, '').trim();
  return `<!-- ${bare.replaceAll('--', '- -')} -->`;
}
