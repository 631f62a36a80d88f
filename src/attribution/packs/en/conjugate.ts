import type { Conjugated, Verb } from '../pack.ts';
import { irregularVerbs } from './irregular.ts';

/** Verbs whose last consonant is doubled: refer, referred. */
const DOUBLING =
  /(?:(?<!f)fer|(?<!a)beg|dmit|mit|pel|quip|rop|lug|tat|nod|stop|drop|let|bet|set|cut|(?<!ex)plan|jab|blog|quip|rap|slam|sum|chip|flag|rug|trim|scrap)$/;

/** All forms of an English verb, from its infinitive and the table of irregular verbs: `point out`, `insist`. */
export function conjugate(verb: Verb): Conjugated[] {
  const [base = '', ...rest] = verb.lemma.split(' ');
  const beside = rest.join(' ');
  const [past = '', participle = '', ...others] = (
    irregularVerbs[base] ?? `${regularPast(base)} ${regularPast(base)}`
  ).split(' ');
  return [
    { text: base, form: 'finite', plural: true, beside, present: true },
    { text: base, form: 'infinitive', plural: undefined, beside },
    { text: thirdPerson(base), form: 'finite', plural: false, beside, present: true },
    { text: past, form: 'finite', plural: undefined, beside },
    { text: participle, form: 'participle', plural: undefined, beside },
    { text: gerund(base), form: 'gerund', plural: undefined, beside },
    // spelt beside spelled
    ...others.map((text, at) => ({
      text,
      form: at % 2 === 0 ? ('finite' as const) : ('participle' as const),
      plural: undefined,
      beside,
    })),
  ];
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
