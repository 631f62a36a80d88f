/** A script that text fonts for Latin lack as a whole, and a package that has it. */
export interface Script {
  /** key of its letters' name in the messages */
  readonly name: string;
  /** npm package of a free font (SIL OFL 1.1) */
  readonly font: string;
  /** a run of its letters with what stands between them */
  readonly run: RegExp;
}

/** Unicode's names of scripts (UAX 24), those that mixed texts use together under one key. */
const known: readonly (readonly [name: string, scripts: readonly string[], font: string])[] = [
  ['arabic', ['Arabic'], 'noto-sans-arabic'],
  ['hebrew', ['Hebrew'], 'noto-sans-hebrew'],
  ['greek', ['Greek'], 'noto-sans'],
  ['cyrillic', ['Cyrillic'], 'noto-sans'],
  ['east-asian', ['Han', 'Hiragana', 'Katakana'], 'noto-sans-jp'],
  ['korean', ['Hangul'], 'noto-sans-kr'],
  ['devanagari', ['Devanagari'], 'noto-sans-devanagari'],
  ['bengali', ['Bengali'], 'noto-sans-bengali'],
  ['tamil', ['Tamil'], 'noto-sans-tamil'],
  ['thai', ['Thai'], 'noto-sans-thai'],
  ['ethiopic', ['Ethiopic'], 'noto-sans-ethiopic'],
  ['georgian', ['Georgian'], 'noto-sans-georgian'],
  ['armenian', ['Armenian'], 'noto-sans-armenian'],
];

/** Pictures, flags and tones of skin; older signs (✔, ↔) are in many a text font. */
const pictures = '\\u{1F000}-\\u{1FAFF}';

/** What is looked up of a run: not what stands between its letters. */
export const letter: RegExp = new RegExp(`[\\p{L}${pictures}]`, 'u');

const scriptOf = (name: string, letters: string, font: string): Script => ({
  name,
  font: `@fontsource/${font}`,
  run: new RegExp(`[${letters}](?:[${letters}\\p{M}\\p{P}\\p{Z}\\p{Cf}]*[${letters}\\p{M}])?`, 'gu'),
});

export const scripts: readonly Script[] = [
  ...known.map(([name, members, font]) =>
    scriptOf(name, members.map((member) => `\\p{Script=${member}}`).join(''), font),
  ),
  scriptOf('emoji', pictures, 'noto-emoji'),
];
