import { nameWords, withoutPossessive } from '../../attribution/names/name-words.ts';
import type { PersonName } from '../../attribution/names/person-names.ts';
import { loneSlugs, slugNames, turnSlugs } from '../../attribution/names/slug-names.ts';
import { roomPacks } from '../../attribution/packs/rooms.ts';
import { ownPath } from '../../attribution/segments/meta.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import { namedThings } from '../../attribution/words/common-words.ts';
import { fold } from '../../attribution/words/fold.ts';
import { foreignTerms } from '../../attribution/words/foreign-terms.ts';
import { gazetteerOf, isUnexplainedWord } from '../../attribution/words/gazetteer.ts';
import { isShownPlace, shownPlaces } from '../../attribution/words/shown-places.ts';
import { isStranger, properNoun } from '../../attribution/words/strangers.ts';
import { standardInput } from '../../brief/slug.ts';
import { bareIn } from '../bare.ts';
import { type Hit, type Rule, rulesTogether } from '../check.ts';
import { isCitation } from '../citations.ts';
import type { Context } from '../context.ts';
import { mentionable } from '../known-people.ts';
import { nameHit } from '../name-hit.ts';
import { isCovered, isPublished } from '../scope.ts';
import { nameSpansIn, namesIn } from '../segment-names.ts';
import { sentenceAround } from '../sentence-around.ts';
import { isWithin, spansBySegment, spansOf } from '../spans.ts';
import { slotRules } from './slots.ts';

/**
 * CHR301: a personal name that neither `people` nor a citation knows; CHR604: the same for somebody who holds an office of
 * state and whose public act has a date or a source. The family name of somebody found once is looked for everywhere.
 */
export const undeclaredNames: readonly Rule[] = rulesTogether(['CHR301', 'CHR604'], (segments, context) => {
  const hits = [...named(segments, context)];
  hits.push(...again(segments, context, hits));
  hits.push(...lone(segments, context, hits));
  return hits;
});

/** What a document's own address is read from; the words of its title are the document's. */
const ownAddress = new Set(['slug', 'ids.doi', 'ids.urn', ownPath]);

/** A word of the document's own address that stands nowhere else in it and that nothing explains may be a name. */
function* lone(segments: readonly Segment[], context: Context, hits: readonly Hit[]): Iterable<Hit> {
  const taken = spansBySegment(hits);
  const known = mentionable(context);
  let elsewhere: string | undefined;
  for (const [index, segment] of segments.entries()) {
    if (!ownAddress.has(segment.label ?? '') || segment.text === standardInput || !isCovered(segment, context))
      continue;
    for (const { start, end, words } of loneSlugs(segment)) {
      const [word = ''] = words.map(fold);
      elsewhere ??= foldedWords(segments, context);
      if (known.has(word) || taken.get(index)?.meet(start, end) === true || elsewhere.includes(word)) continue;
      yield { ...nameHit(segment, context, { variant: 'lone', index, start, end }), severity: 'warn' };
    }
  }
}

/** All words of the document but its addresses, and those it declares. */
function foldedWords(segments: readonly Segment[], { organisations, terms = [], bibliographyNames }: Context): string {
  const texts = segments.flatMap(({ text, channel }) => (/^(?:file-name|slug)$/.test(channel) ? [] : [text]));
  return fold([...texts, ...organisations, ...terms, ...bibliographyNames].join(' '));
}

function* named(segments: readonly Segment[], context: Context): Iterable<Hit> {
  const known = mentionable(context);
  const places = shownPlaces(segments);
  for (const [index, segment] of segments.entries()) {
    if (!isCovered(segment, context)) continue;
    const terms = spansOf(foreignTerms(segment));
    for (const name of namesIn(segment)) {
      if (terms.meet(name.start, name.end)) continue;
      // der Pegel Kaub, Stolt Kaub
      if (name.evidence === 'unknown' && name.words.some((word) => isShownPlace(places, word))) continue;
      if (name.evidence === 'unknown' && isQuotedTitle(segment, name)) continue;
      if (known.covers(name.words) || (name.evidence === 'alone' && known.has(fold(name.words[0] ?? '')))) continue;
      if (isOwn(segment, name, context)) continue;
      if (isCitation(segments, segment, name, context) || isCitedAuthor(segments, segment, name, context)) continue;
      if (isPublished(segment, name.start, name.end, context)) continue;
      yield hit(index, segment, name, context);
    }
    if (context.session) yield* bare(segments, index, context);
    for (const name of [...slugNames(segment), ...(context.session ? turnSlugs(segment) : [])]) {
      const cited = isCitation(segments, segment, name, context);
      if (!known.covers(name.words) && !cited)
        yield nameHit(segment, context, { variant: 'slug', index, start: name.start, end: name.end });
    }
  }
}

/** In a report of a meeting a word that nothing explains is a name where a speaker stands. */
function* bare(segments: readonly Segment[], index: number, context: Context): Iterable<Hit> {
  const segment = segments[index] as Segment;
  const known = mentionable(context);
  for (const { start, end, words } of bareIn(segments, segment, context)) {
    if (words.some((word) => isShownPlace(shownPlaces(segments), word))) continue;
    if (isQuotedTitle(segment, { start, end })) continue;
    const name = { start, end, words, evidence: 'unknown', highOffice: false, perhapsPlace: false } as const;
    if (known.covers(words) || words.some((word) => known.has(fold(word.replace(/['’]s?$/u, ''))))) continue;
    if (nameSpansIn(segment).meet(start, end) || spansOf(foreignTerms(segment)).meet(start, end)) continue;
    if (isOwn(segment, name, context) || isCitation(segments, segment, name, context)) continue;
    if (!isPublished(segment, start, end, context))
      yield nameHit(segment, context, { variant: 'bare', index, start, end });
  }
}

/** How much in front of quotation marks says what kind of thing has that title. */
const TITLE_LEAD = 80;

/** das Programm „Aldeia Segura“: words in quotation marks behind a noun for what has a title (RULE.md, "Pass"). */
function isQuotedTitle({ text, lang }: Segment, { start, end }: Pick<PersonName, 'start' | 'end'>): boolean {
  const open = /["„“”«»‚‘'] ?$/u.exec(text.slice(Math.max(0, start - 2), start));
  if (open === null || !/^ ?["“”«»‘’']/u.test(text.slice(end, end + 2))) return false;
  const lead = start - open[0].length;
  return roomPacks[lang].titles.test(text.slice(Math.max(0, lead - TITLE_LEAD), lead));
}

function hit(index: number, segment: Segment, name: PersonName, context: Context): Hit {
  const told = (variant: string, code = 'CHR301'): Hit =>
    nameHit(segment, context, { code, variant, index, start: name.start, end: name.end });
  const act = publicAct(segment, name, context);
  if ((name.highOffice && (act.year || act.source)) || (act.year && act.source) || isLongAgo(segment, name))
    return { ...told('default', 'CHR604'), severity: 'warn' };
  // A given name alone is somebody in a summary; in a study it may be a ship, a storm or a saint.
  if (name.evidence === 'alone' && !context.session) return { ...told('alone'), severity: 'warn' };
  return name.perhapsPlace ? { ...told('place'), severity: 'warn' } : told(name.evidence);
}

/**
 * As John Reith did in “Broadcast over Britain” [@reith1924]; le rapport de Sarr et Savoy[^2]: the sentence cites, and the
 * bibliography or the public note has the author.
 */
function isCitedAuthor(segments: readonly Segment[], segment: Segment, name: PersonName, context: Context): boolean {
  if (!publicAct(segment, name, context).source) return false;
  const family = fold(name.words.at(-1) ?? '');
  if ([...context.bibliographyNames].some((author) => fold(author) === family)) return true;
  const { start, end } = sentenceAround(segment, name);
  const notes = segment.marks.filter(
    (mark) => mark.kind === 'footnote' && mark.start >= start && mark.start <= end + 1,
  );
  return segments.some(
    ({ kind, label, text }) =>
      kind === 'footnote' &&
      notes.some(({ target }) => target === label && context.publicNotes.has(target)) &&
      nameWords(text).some((word) => fold(word.text) === family),
  );
}

/** The last year in which nobody could act, grown up, who takes part in a meeting now: they would be over ninety. */
const LONG_AGO = 1955;

/** Jungner patented it in 1899: who did something then is dead; not whoever speaks of the law of 1899. */
function isLongAgo(segment: Segment, name: PersonName): boolean {
  const { text, lang } = segment;
  const { start, end } = sentenceAround(segment, name);
  const { aboutYear, century } = roomPacks[lang];
  if (century.test(text.slice(start, end))) return true;
  // a number below 1800 counts things as often: right behind a name it is a year
  const behind = /^ 1[0-7]\d\d(?= \p{Ll}|[,.;:)])/u.test(text.slice(name.end, end));
  const years = [...text.slice(start, end).matchAll(/(?<!\d[ .,/-]?)1[89]\d\d(?![\d.,%-]\d|\d| ?%)/g)];
  return (
    behind ||
    years.some(({ 0: year, index }) => Number(year) <= LONG_AGO && !aboutYear.test(text.slice(start, start + index)))
  );
}

/** A year, and a public note or a citation, in the same sentence. */
function publicAct(segment: Segment, name: PersonName, context: Context): { year: boolean; source: boolean } {
  const { start, end } = sentenceAround(segment, name);
  const source = segment.marks.some(
    (mark) =>
      mark.start >= start &&
      // a note is called behind the stop
      mark.start <= end + 1 &&
      ((mark.kind === 'footnote' && context.publicNotes.has(mark.target)) ||
        (mark.kind === 'citation' && context.citationKeys.has(mark.target))),
  );
  return { year: /(?<!\d)(?:19|20)\d\d(?!\d)/.test(segment.text.slice(start, end)), source };
}

/** Within the name of a declared organisation or term. */
function isOwn(segment: Segment, name: PersonName, { organisations, terms = [] }: Context): boolean {
  return isWithin(segment.text, name, [...organisations, ...terms]);
}

/** Words of speaker phrases that nothing explains: who fills a slot once is looked for everywhere. */
function speakers(segments: readonly Segment[], context: Context): readonly string[] {
  const slots = slotRules.find(({ code }) => code === 'CHR101');
  const hits = slots === undefined ? [] : [...slots.run(segments, context)];
  return hits.flatMap(({ segment, start, end, severity, trace }) => {
    if (severity !== 'block' || trace?.slot === 'denied') return [];
    const { text = '', lang = context.lang } = segments[segment] ?? {};
    const words = nameWords(text.slice(start, end)).filter(({ capital, acronym }) => capital && !acronym);
    // a programme or a tool heads a sentence of a paper as often as somebody does
    const strange = context.session ? isUnexplainedWord : isStranger;
    return words
      .map(({ text }) => withoutPossessive(text).map(fold))
      .filter((forms) => forms.every((form) => properNoun(form) === undefined))
      .flatMap((forms) => forms.filter((form) => form.length > 3 && strange(form, lang)));
  });
}

/** Family names found once, wherever they stand alone: in the text when they are no words, in file names always. */
function* again(segments: readonly Segment[], context: Context, hits: readonly Hit[]): Iterable<Hit> {
  const families = new Set<string>();
  const known = mentionable(context);
  for (const { code, segment, start, end } of hits) {
    const last =
      code === 'CHR301'
        ? segments[segment]?.text
            .slice(start, end)
            .split(/[\s_/.-]+/)
            .filter(Boolean)
            .at(-1)
        : undefined;
    const forms = withoutPossessive(last ?? '').map(fold);
    if (forms.some((form) => properNoun(form) !== undefined)) continue;
    for (const form of forms) if (form.length > 2 && !known.has(form)) families.add(form);
  }
  for (const word of speakers(segments, context)) if (!known.has(word)) families.add(word);
  if (families.size === 0) return;
  for (const thing of [...namedThings(segments), ...shownPlaces(segments)]) families.delete(thing);
  const taken = spansBySegment(hits);
  for (const [index, segment] of segments.entries()) {
    if (!isCovered(segment, context)) continue;
    const lists = gazetteerOf(segment.lang);
    const slug = /^(?:file-name|slug|anchor|link-target)$/.test(segment.channel);
    for (const word of nameWords(slug ? segment.text.replace(/[-_]/g, ' ') : segment.text)) {
      const form = withoutPossessive(word.text)
        .map(fold)
        .find((one) => families.has(one));
      if (form === undefined || (!slug && (!word.capital || lists.ordinary(form) || lists.place(form)))) continue;
      if (taken.get(index)?.meet(word.start, word.end) === true) continue;
      const name = {
        start: word.start,
        end: word.end,
        words: [word.text],
        evidence: 'given' as const,
        highOffice: false,
      };
      if (!isCitation(segments, segment, name, context))
        yield nameHit(segment, context, { variant: 'again', index, start: word.start, end: word.end });
    }
  }
}
