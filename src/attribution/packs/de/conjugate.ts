import type { Conjugated, Verb, VerbForm } from '../pack.ts';
import { strongVerbs } from './strong.ts';

/** Prefixes that are never split off and take no ge-. */
const INSEPARABLE = [
  'be',
  'ent',
  'emp',
  'er',
  'ge',
  'miss',
  'ver',
  'zer',
  'wider',
  'unter',
  'über',
  'hinter',
  'voraus',
];
const ADJECTIVE = ['e', 'en', 'er', 'es', 'em'];

interface Parts {
  readonly infinitive: string;
  readonly present: string;
  readonly preterite: string;
  readonly preteritePlural: string;
  readonly participle: string;
  readonly subjunctive: string;
}

/** All forms of a German verb in the third person, from its infinitive and the table of strong verbs. */
export function conjugate(verb: Verb): Conjugated[] {
  const words = verb.lemma.split(' ');
  const last = words.pop() ?? '';
  const [particle, infinitive] = last.includes('|') ? (last.split('|') as [string, string]) : ['', last];
  const beside = words.join(' ');
  const parts = principalParts(infinitive);
  const forms: Conjugated[] = [];
  const add = (text: string, form: VerbForm, plural: boolean | undefined, split: boolean): void => {
    forms.push({ text, form, plural, beside: split ? [beside, particle].filter(Boolean).join(' ') : beside });
  };
  for (const split of particle === '' ? [false] : [true, false]) {
    const lead = split ? '' : particle;
    add(lead + parts.present, 'finite', false, split);
    add(lead + parts.preterite, 'finite', false, split);
    add(lead + parts.preteritePlural, 'finite', true, split);
    add(lead + infinitive, 'finite', true, split);
    add(lead + subjunctive(infinitive), 'reported', false, split);
    if (parts.subjunctive !== '') add(lead + parts.subjunctive, 'reported', undefined, split);
  }
  add(particle + infinitive, 'infinitive', undefined, false);
  if (particle !== '') add(`${particle}zu${infinitive}`, 'infinitive', undefined, false);
  add(particle + parts.participle, 'participle', undefined, false);
  for (const ending of ADJECTIVE) {
    add(particle + parts.participle + ending, 'attributive', undefined, false);
    add(`${particle}${infinitive}d${ending}`, 'attributive', undefined, false);
  }
  add(`${particle}${infinitive}d`, 'gerund', undefined, false);
  return forms;
}

const stemOf = (infinitive: string): string => infinitive.replace(/e?n$/, '');
const subjunctive = (infinitive: string): string => `${stemOf(infinitive)}e`;

function principalParts(infinitive: string): Parts {
  const strong = strongParts(infinitive);
  if (strong !== undefined) return strong;
  const stem = stemOf(infinitive);
  const link = /[td]$|(?:[^aeiouäöülrhmn]|ch)[nm]$/.test(stem) ? 'e' : '';
  const bare = infinitive.endsWith('ieren') || inseparable(infinitive) !== undefined;
  return {
    infinitive,
    present: `${stem}${link}t`,
    preterite: `${stem}${link}te`,
    preteritePlural: `${stem}${link}ten`,
    participle: `${bare ? '' : 'ge'}${stem}${link}t`,
    subjunctive: '',
  };
}

function inseparable(infinitive: string): string | undefined {
  return INSEPARABLE.find((prefix) => infinitive.startsWith(prefix) && infinitive.length > prefix.length + 3);
}

/** `sprechen` from the table, `besprechen` from `sprechen`. */
function strongParts(infinitive: string): Parts | undefined {
  const direct = strongVerbs[infinitive];
  const prefix = direct === undefined ? inseparable(infinitive) : '';
  const entry = direct ?? (prefix === undefined ? undefined : strongVerbs[infinitive.slice(prefix.length)]);
  if (entry === undefined || prefix === undefined) return undefined;
  const [present = '', preterite = '', participle = '', second = ''] = entry.split(' ');
  return {
    infinitive,
    present: prefix + present,
    preterite: prefix + preterite,
    preteritePlural: prefix + preterite + (preterite.endsWith('e') ? 'n' : 'en'),
    participle: prefix + (prefix === '' ? participle : participle.replace(/^ge/, '')),
    subjunctive: second === '' ? '' : prefix + second,
  };
}
