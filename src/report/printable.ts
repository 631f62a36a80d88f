/** Control and bidi characters of a hostile brief must not steer a terminal; one character stays one column. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\t' ? ' ' : '·'.repeat(character.length)));
}
