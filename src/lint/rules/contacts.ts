import { linguaFranca } from '../../attribution/packs/morphology.ts';
import { roomPacks } from '../../attribution/packs/rooms.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import { fold, gazetteerOf } from '../../attribution/words/gazetteer.ts';
import { crossReference } from '../../brief/cross-reference.ts';
import { contactKey } from '../build-context.ts';
import type { Hit, Rule } from '../check.ts';
import type { Context } from '../context.ts';
import { knownPeople } from '../known-people.ts';
import { mask } from '../mask.ts';

const email =
  /[\p{L}\p{N}._%+-]{1,64} ?(?:@|[([{] ?(?:at|ät|à) ?[)\]}]) ?[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([{] ?(?:dot|punkt|point) ?[)\]}] ?)[\p{L}\p{N}-]{2,24}){1,4}/giu;
const international = /(?<![\w+/.-])(?:\+|00)[1-9]\d{0,2}[ ()/.-]{0,3}(?:\d[ ()/.-]{0,3}){5,12}\d(?!\d)/g;
const national = /(?<![\w+/.-])\(?0\d{2,5}\)?[ /-]{0,3}\d(?:[ -]?\d){3,9}(?!\d)/g;
const mobile = /(?<![\w+/.-])01[5-7]\d[ /-]{0,3}\d(?:[ -]?\d){5,8}(?!\d)/g;
// asked at what point the: no address begins with such a word
const spelled =
  /[\p{L}\p{N}._-]{2,64} (?:at|ät) (?!(?:the|an?|this|that|what|which|some|any|every|each|no|one|its?|his|her|their|our|my|your) )[\p{L}\p{N}-]{2,63}(?: (?:dot|punkt|point) [\p{L}\p{N}-]{2,24}){1,4}/giu;
const messenger =
  /(?<!\p{L})(?:skype|telegram|threema|whatsapp|signal|instagram|twitter|bluesky|mastodon|wechat)(?:-(?:name|handle|id|nummer|number))?: ?@?[\p{L}\p{N}_.+-]{3,40}/giu;
const handle = /(?<![\p{L}\p{N}_/.@:-])@[\p{L}_][\p{L}\p{N}_]{2,30}(?:@[\p{L}\p{N}.-]{4,60})?(?![\p{L}\p{N}_/])/gu;
const reference = new RegExp(crossReference.source, 'uy');
// somebody's repository at github.com is a publication, its owner's page is not
const profile =
  /(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|(?:twitter|x)\.com|facebook\.com|instagram\.com|threads\.net|bsky\.app\/profile|t\.me|researchgate\.net\/profile|orcid\.org|[a-z-]+\.academia\.edu|github\.com(?!\/[\p{L}\p{N}._-]+\/[\p{L}\p{N}])|tiktok\.com|scholar\.google\.[a-z.]+\/citations|mastodon\.[a-z]+|medium\.com)\/@?[\p{L}\p{N}_.%?=&-]{2,80}(?:\/[\p{L}\p{N}_.-]*)?/giu;
/** Pages of these sites that are nobody's profile. */
const noProfile =
  /\/(?:share|sharer|intent|hashtag|search|company|groups|pages|events|login|home|explore|settings|topics|features|about|status)(?:[/.?]|$)/i;
/** eu-digital-identity-wallet: three words of a language with hyphens are a project and nobody. */
const project = /github\.com\/(\p{L}{2,}(?:-\p{L}{2,}){2,})\/?$/iu;

/** Cheap questions before the costly ones. */
const hints = {
  at: /@|[([{] ?(?:at|ät|à) ?[)\]}]/i,
  digits: /\d[\d ()/.-]{5}/,
  site: /\.[a-z]{2,8}\/|t\.me\//i,
  spelled: / (?:at|ät) \S+ (?:dot|punkt|point) /i,
  messenger: /(?:skype|telegram|threema|whatsapp|signal|instagram|twitter|bluesky|mastodon|wechat)[a-z-]*:/i,
};
const year = /(?:19|20)\d\d[a-z]?$/;

const isProject = (address: string): boolean => {
  const words =
    project
      .exec(address.replace(/[.,;]+$/, ''))?.[0]
      .split(/[/-]/)
      .slice(1) ?? [];
  const { ordinary, family, given } = gazetteerOf(linguaFranca);
  return (
    words.length > 2 &&
    words.every((word) => word.length < 3 || (ordinary(fold(word)) && !family(fold(word)) && !given(fold(word))))
  );
};

/** CHR304: an e-mail address, telephone number, handle or profile that the frontmatter does not declare. */
export const contacts: Rule = {
  code: 'CHR304',
  *run(segments, context) {
    for (const [index, segment] of segments.entries()) {
      if (isDeclaration(segment)) continue;
      yield* hitsIn(segment, index, context);
    }
  },
};

/** A finished page repeats what the frontmatter declares; the Markdown's own declarations are not read at all. */
function isDeclaration(segment: Segment): boolean {
  return segment.channel === 'anchor' || segment.channel === 'slug';
}

function* hitsIn(segment: Segment, index: number, context: Context): Iterable<Hit> {
  const { text, lang } = segment;
  const pack = roomPacks[lang];
  const digits = hints.digits.test(text);
  const hit = (variant: string, start: number, end: number): Hit => {
    const trace = { speaker: mask(text.slice(start, end)), regime: context.regime };
    return { code: 'CHR304', variant, severity: 'block', segment: index, start, end, trace };
  };
  const declared = (value: string): boolean => context.contacts?.has(contactKey(value)) === true;
  for (const match of hints.at.test(text) ? text.matchAll(email) : []) {
    const box = match[0].split(/[@([{]/)[0]?.trim() ?? '';
    if (declared(match[0]) || pack.mailboxes.test(box)) continue;
    yield hit('email', match.index, match.index + match[0].length);
  }
  for (const match of digits ? text.matchAll(international) : []) {
    // …/eng?i=001-165758: in an address two zeros call nobody abroad
    const inAddress = match[0].startsWith('0') && /https?:\/\/\S*$/.test(text.slice(0, match.index).slice(-200));
    if (!inAddress && !declared(match[0])) yield hit('phone', match.index, match.index + match[0].length);
  }
  for (const match of digits ? text.matchAll(national) : []) {
    if (declared(match[0]) || !pack.telephone.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    yield hit('phone', match.index, match.index + match[0].length);
  }
  for (const match of digits ? text.matchAll(mobile) : []) {
    if (!declared(match[0])) yield hit('phone', match.index, match.index + match[0].length);
  }
  for (const match of hints.spelled.test(text) ? text.matchAll(spelled) : []) {
    if (!pack.mailboxes.test(match[0].split(' ')[0] ?? ''))
      yield hit('email', match.index, match.index + match[0].length);
  }
  for (const match of hints.messenger.test(text) ? text.matchAll(messenger) : []) {
    if (!declared(match[0])) yield hit('handle', match.index, match.index + match[0].length);
  }
  for (const match of text.includes('@') ? text.matchAll(handle) : []) {
    const key = match[0].slice(1);
    if (declared(match[0]) || context.citationKeys.has(key) || year.test(key)) continue;
    if (refers(text, match.index)) continue;
    yield hit('handle', match.index, match.index + match[0].length);
  }
  for (const match of hints.site.test(text) ? text.matchAll(profile) : []) {
    if (noProfile.test(match[0]) || isProject(match[0]) || declared(match[0]) || belongsToKnown(match[0], context))
      continue;
    yield hit('profile', match.index, match.index + match[0].length);
  }
}

/** A reference to nothing stands in the page as it was written, and is found where it was (DOC230). */
function refers(text: string, at: number): boolean {
  reference.lastIndex = at;
  return reference.test(text);
}

/** linkedin.com/in/david-donoghue where David Donoghue is declared. */
function belongsToKnown(address: string, context: Context): boolean {
  const words = (address.split('/').at(-1) ?? '').split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  return words.length > 1 && knownPeople(context).covers(words);
}
