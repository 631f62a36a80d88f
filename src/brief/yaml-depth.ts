import { Lexer } from 'yaml';

/** Levels of brackets and of indicators in one line; the deepest file of ours has five. */
const most = 96;

/**
 * Whether a YAML text nests so deeply that the parser must not see it: it calls itself for each level, and a few thousand brackets end
 * the whole process (V8: "RegExpCompiler Allocation failed"), which nothing catches. The lexer alone is quick, whatever it is given.
 */
export function isTooDeep(text: string): boolean {
  if (!mayBeDeep(text)) return false;
  let open = 0;
  let inLine = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (scalar) {
      scalar = false;
      continue;
    }
    // U+001F stands before every scalar: what looks like a bracket in one is none
    if (token === '\x1f') scalar = true;
    else if (token === '[' || token === '{') open += 1;
    else if (token === ']' || token === '}') open = Math.max(0, open - 1);
    else if (token === '\n') inLine = 0;
    else if (token === '-' || token === '?' || token === ':') inLine += 1;
    if (open + inLine > most) return true;
  }
  return false;
}

/** Most files have not even so many brackets, and no such line. */
function mayBeDeep(text: string): boolean {
  let signs = 0;
  for (const [run] of text.matchAll(/[[{]|^[ ?:-]{96,}/gm)) {
    signs += run.length;
    if (signs > most / 2) return true;
  }
  return false;
}
