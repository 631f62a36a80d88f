import type { Conjugated, Verb } from '../pack.ts';
import { irregularVerbs } from './irregular.ts';

/** Forms of a French verb in the third person, from its infinitive and the table of irregular verbs: `mettre en garde`. */
export function conjugate(verb: Verb): Conjugated[] {
  const words = verb.lemma.split(' ');
  const reflexive = words[0] === 'se' ? ['se'] : [];
  const base = words[reflexive.length] ?? '';
  const beside = words.slice(reflexive.length + 1).join(' ');
  const [present, presents, imperfect, participle] = (irregularVerbs[base] ?? regular(base)).split(' ') as [
    string,
    string,
    string,
    string,
  ];
  const forms: Conjugated[] = [
    { text: present, form: 'finite', plural: false, beside },
    { text: presents, form: 'finite', plural: true, beside },
    { text: `${imperfect}ait`, form: 'finite', plural: false, beside },
    { text: `${imperfect}aient`, form: 'finite', plural: true, beside },
    { text: base, form: 'infinitive', plural: undefined, beside },
    { text: `${imperfect}ant`, form: 'gerund', plural: undefined, beside },
  ];
  // the narrative past: déclara, déclarèrent
  if (base.endsWith('er')) {
    forms.push({ text: `${imperfect}a`, form: 'finite', plural: false, beside });
    forms.push({ text: `${participle.slice(0, -1)}èrent`, form: 'finite', plural: true, beside });
  }
  // would and will: préférerait, réclamera
  if (irregularVerbs[base] === undefined || /(?:tre|dre|ire)$/.test(base)) {
    const stem = base.replace(/e$/, '');
    forms.push({ text: `${stem}ait`, form: 'finite', plural: false, beside });
    forms.push({ text: `${stem}aient`, form: 'finite', plural: true, beside });
  }
  for (const ending of ['', 'e', 's', 'es']) {
    forms.push({ text: participle + ending, form: 'participle', plural: undefined, beside });
  }
  return forms;
}

/** -er, -ir and -re verbs; é and e before the last consonant take a grave accent: suggérer, suggère. */
function regular(base: string): string {
  const stem = base.slice(0, -2);
  if (base.endsWith('er')) {
    const open = stem.replace(/[ée]([^aeiouéèy]{1,2})$/, 'è$1').replace(/pè?l$/, 'pell');
    const soft = /g$/.test(stem) ? `${stem}e` : stem.replace(/c$/, 'ç');
    const shown = /[ée][^aeiouéèy]$/.test(stem) ? open : stem;
    return `${shown}e ${shown}ent ${soft} ${stem}é`;
  }
  if (base.endsWith('ir')) return `${stem}it ${stem}issent ${stem}iss ${stem}i`;
  return `${stem} ${stem}ent ${stem} ${stem}u`;
}
