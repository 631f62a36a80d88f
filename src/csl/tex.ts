/** Accents of TeX as combining signs (The TeXbook, chapter 9). */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const signs: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  i: 'i',
  j: 'j',
  S: '§',
  P: '¶',
  pounds: '£',
  euro: '€',
  copyright: '©',
  dots: '…',
  ldots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  glqq: '„',
  grqq: '“',
  guillemotleft: '«',
  guillemotright: '»',
  flqq: '«',
  frqq: '»',
  textasciitilde: '~',
  textbackslash: '\\',
  slash: '/',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
};

/** What wraps its argument in the mark-up that fields of CSL-JSON know. */
const wraps: Readonly<Record<string, readonly [string, string]>> = {
  emph: ['<i>', '</i>'],
  textit: ['<i>', '</i>'],
  textsl: ['<i>', '</i>'],
  textbf: ['<b>', '</b>'],
  textsc: ['<span style="font-variant:small-caps;">', '</span>'],
  textsuperscript: ['<sup>', '</sup>'],
  textsubscript: ['<sub>', '</sub>'],
  enquote: ['"', '"'],
  mkbibquote: ['"', '"'],
};

const deepest = 30;

interface Reader {
  readonly text: string;
  at: number;
}

/** The words of a TeX text: accents composed, commands unfolded, braces gone. Commands nobody knows leave their argument. */
export function texToText(text: string): string {
  if (!/[\\{}$~`'-]/.test(text)) return text;
  return run({ text, at: 0 }, 0)
    .normalize('NFC')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

/** Reads to the closing brace, or to the end. */
function run(reader: Reader, depth: number): string {
  let out = '';
  while (reader.at < reader.text.length) {
    const sign = reader.text[reader.at++] ?? '';
    if (sign === '}') {
      if (depth > 0) return out;
    } else if (sign === '{') out += group(reader, depth);
    else if (sign === '\\') out += command(reader, depth);
    else if (sign === '~') out += '\u00a0';
    else if (sign === '$') continue;
    else out += ligature(sign, reader);
  }
  return out;
}

function group(reader: Reader, depth: number): string {
  return depth >= deepest ? '' : run(reader, depth + 1);
}

const ligatures: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
];

function ligature(sign: string, reader: Reader): string {
  for (const [from, to] of ligatures) {
    if (!reader.text.startsWith(from, reader.at - 1)) continue;
    reader.at += from.length - 1;
    return to;
  }
  return sign;
}

function command(reader: Reader, depth: number): string {
  const letters = /[A-Za-z]+/y;
  letters.lastIndex = reader.at;
  const name = letters.exec(reader.text)?.[0] ?? reader.text[reader.at] ?? '';
  reader.at += name.length;
  const accent = accents[name];
  if (accent !== undefined && (!/^[A-Za-z]$/.test(name) || /[\s{\\]/.test(reader.text[reader.at] ?? ''))) {
    const letter = argument(reader, depth);
    return letter.slice(0, 1) + accent + letter.slice(1);
  }
  const isWord = /^[A-Za-z]/.test(name);
  if (Object.hasOwn(signs, name)) {
    skipSpace(reader);
    return signs[name] ?? '';
  }
  if (Object.hasOwn(wraps, name)) {
    const [before, after] = wraps[name] ?? ['', ''];
    return before + argument(reader, depth) + after;
  }
  if (name === 'href') {
    argument(reader, depth);
    return argument(reader, depth);
  }
  if (name === '-' || name === '/') return '';
  if (name === '\\' || name === ' ' || name === ',' || name === ';') return ' ';
  if (!isWord) return name;
  skipSpace(reader);
  return '';
}

/** What follows a command: a group, another command or one letter. */
function argument(reader: Reader, depth: number): string {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at++;
  const sign = reader.text[reader.at++] ?? '';
  if (sign === '{') return group(reader, depth);
  if (sign === '\\' && depth < deepest) return command(reader, depth + 1);
  return sign === '}' ? '' : sign;
}

/** The space that ends a command's name is none. */
function skipSpace(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at++;
  if (reader.text.startsWith('{}', reader.at)) reader.at += 2;
}
