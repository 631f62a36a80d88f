import type { Brief } from '../../brief/brief.ts';
import { eachNode } from '../../brief/each-node.ts';
import type { Draft } from '../../finding.ts';
import type { ImageText } from '../page.ts';
import type { Letters } from './letters.ts';
import { letter, type Script, scripts } from './scripts.ts';

/** A text that is shown, and where it stands in the source. */
interface Shown {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What no Latin text font lacks (Windows-1252), what no font needs a glyph for (spaces, controls, marks that choose a form), and
 * the two hyphens that are set as a common one.
 */
const ordinary = /[\0-ÿ\u2010\u2011ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™\p{Z}\p{Cc}\p{Cf}\p{DI}]/u;
const strange = new RegExp(ordinary.source.replace('[', '[^'), 'u');

/**
 * PAGE505 for every character that is shown and that no font of the house has, where it stands first; for a script that they
 * lack as a whole once, with its first words. It blocks when the font that steps in lacks it, too: an empty box would be printed.
 */
export function strangeCharacters(
  brief: Brief,
  images: readonly ImageText[],
  filed: readonly Pick<ImageText, 'text' | 'at'>[],
  letters: Letters,
): Draft[] {
  const cells = filed.map(({ text, at }) => ({ text, ...at }));
  const texts = [...textsOf(brief), ...drawn(images), ...cells].filter(({ text }) => strange.test(text));
  const seen = new Set<string>();
  return texts.flatMap((shown) => {
    let rest = shown.text.normalize('NFC');
    const drafts: Draft[] = [];
    for (const script of scripts)
      rest = rest.replace(script.run, (run) => {
        const own = [...run].filter((character) => letter.test(character));
        if (own.some((character) => has(letters.house(), character))) return run;
        const draft = scriptDraft(script, run, shown, brief, letters);
        if (!seen.has(`${draft.variant} ${script.name}`)) drafts.push(draft);
        seen.add(`${draft.variant} ${script.name}`);
        return '';
      });
    for (const character of rest) {
      // what could not be decoded is SRC101
      if (seen.has(character) || ordinary.test(character) || character === '\ufffd') continue;
      seen.add(character);
      if (!has(letters.house(), character)) drafts.push(draftOf(character, shown, brief, letters));
    }
    return drafts;
  });
}

function scriptDraft({ name, font }: Script, run: string, shown: Shown, { source }: Brief, letters: Letters): Draft {
  const fallback = letters.fallback();
  const found = [...run].every((character) => ordinary.test(character) || has(fallback, character));
  return {
    code: 'PAGE505',
    variant: found ? 'other-script' : 'no-script',
    severity: found ? 'warn' : 'block',
    ...placeOf(run, shown, source),
    data: { script: name, font },
  };
}

function draftOf(character: string, shown: Shown, { source }: Brief, letters: Letters): Draft {
  const found = has(letters.fallback(), character);
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'PAGE505',
    variant: found ? 'other-font' : 'no-glyph',
    severity: found ? 'warn' : 'block',
    ...placeOf(character, shown, source),
    data: { character, point: `U+${point}` },
  };
}

/** A shaper takes a sign apart where a font has only its parts (HarfBuzz). */
function has(characters: ReadonlySet<number>, character: string): boolean {
  const knows = (text: string) => [...text].every((each) => characters.has(each.codePointAt(0) ?? 0));
  return knows(character) || knows(character.normalize('NFD'));
}

/** The characters themselves, or the line in which it is written otherwise (`&rarr;`). */
function placeOf(character: string, { start, end }: Shown, source: string): { start: number; end: number } {
  const written = source.slice(start, end);
  for (const form of [character, character.normalize('NFD')]) {
    const at = written.indexOf(form);
    if (at >= 0) return { start: start + at, end: start + at + form.length };
  }
  const line = source.indexOf('\n', start);
  return { start, end: line === -1 ? end : Math.min(line, end) };
}

function textsOf({ tree, metaStrings }: Brief): Shown[] {
  const found: Shown[] = metaStrings.map(({ value, start, end }) => ({ text: value, start, end }));
  eachNode(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      found.push({ text: node.value, start, end });
    if ('attributes' in node)
      for (const [name, value] of Object.entries(node.attributes ?? {}))
        if (shownAttributes.has(name)) found.push({ text: value ?? '', start, end });
  });
  return found;
}

const shownAttributes: ReadonlySet<string> = new Set(['title', 'caption', 'source', 'credit', 'licence']);

function drawn(images: readonly ImageText[]): Shown[] {
  return images.filter(({ channel }) => channel === 'svg').map(({ text, at }) => ({ text, ...at }));
}
