import { nameWords } from '../../attribution/names/name-words.ts';
import { roomPacks } from '../../attribution/packs/rooms.ts';
import { type Segment, sourceRange } from '../../attribution/segments/segment.ts';
import type { Brief } from '../../brief/brief.ts';
import type { Channel, Draft } from '../../finding.ts';

const running: ReadonlySet<Channel> = new Set(['text', 'quote']);

/**
 * DOC252, a note at the first use of an abbreviation that is used twice or more and never said in full: neither beside it
 * (`Long Form (LF)`, `LF (Long Form)`, `LF – Long Form` in a line of its own) nor under `abbreviations` or `organisations`.
 */
export function unexpandedDrafts(brief: Brief, segments: readonly Segment[]): Draft[] {
  const uses = new Map<
    string,
    { readonly segment: Segment; readonly start: number; readonly end: number; count: number }
  >();
  const explained = new Set(declared(brief));
  for (const segment of segments) {
    for (const key of explainedIn(segment.text)) explained.add(key);
    if (!running.has(segment.channel)) continue;
    for (const { text, start, end, acronym } of nameWords(segment.text)) {
      if (!acronym || text.length > 8 || /^[IVXLCDM]+$/.test(text) || isSign(segment, start, end)) continue;
      const known = uses.get(text);
      if (known !== undefined) known.count++;
      else uses.set(text, { segment, start, end, count: 1 });
    }
  }
  return [...uses].flatMap(([text, { segment, start, end, count }]): Draft[] => {
    if (count < 2 || explained.has(text) || explained.has(text.replace(/s$/, ''))) return [];
    return [
      { code: 'DOC252', variant: 'default', severity: 'info', ...sourceRange(segment, start, end), data: { count } },
    ];
  });
}

/** Part of an address or of code. */
function isSign({ text, marks }: Segment, start: number, end: number): boolean {
  if (/[/.@#_=-]/.test(text[start - 1] ?? '') || /[/@_=]/.test(text[end] ?? '')) return true;
  return marks.some((mark) => mark.kind === 'code' && mark.start <= start && mark.end >= end);
}

function declared({ lang, loose, metaStrings }: Brief): string[] {
  const own =
    typeof loose.abbreviations === 'object' && loose.abbreviations !== null ? Object.keys(loose.abbreviations) : [];
  const houses = metaStrings.filter(({ path }) => /^organisations\.\d+\.(?:abbr|name)/.test(path));
  const series = metaStrings.filter(({ path }) => /^series\./.test(path));
  const words = [...houses, ...series].flatMap(({ value }) => value.split(/\s+/));
  return [...own, ...words, ...roomPacks[lang].commonAcronyms.split(/\s+/)];
}

/** `Europäische Grenzagentur (EBCG)` and `EBCG (Europäische Grenzagentur)`. */
function explainedIn(text: string): string[] {
  const after = [...text.matchAll(/(?<=\p{L}{3}["”“»’]? \()(\p{Lu}[\p{Lu}\d]{1,7})(?=[);,])/gu)];
  const before = [
    ...text.matchAll(/(?<!\p{L})(\p{Lu}[\p{Lu}\d]{1,7}) \((?=[^)]{0,200}\p{L}{3} [^)]{0,200}\p{L}{3})/gu),
  ];
  // EU – European Union: a list of them
  const listed = [
    ...text.matchAll(/(?<=^|\n)(\p{Lu}[\p{Lu}\d]{1,7})(?: ?[–—:=] ?| - )(?=\p{L}[\p{L} -]{4,80}(?:\n|$))/gu),
  ];
  return [...after, ...before, ...listed].map(([, key = '']) => key);
}
