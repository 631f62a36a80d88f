import { isNumeric } from './numbers.ts';
import type { Scope } from './scope.ts';
import type { El } from './xml.ts';

/** Whether a cs:if or cs:else-if holds (CSL 1.0.2, "cs:choose"). */
export function holds({ attrs }: El, scope: Scope): boolean {
  const tests = Object.entries(attrs).flatMap(([name, value]) => {
    const test = testFor(name, scope);
    return test ? value.split(/\s+/).filter(Boolean).map(test) : [];
  });
  const match = attrs.match ?? 'all';
  if (match === 'any') return tests.some(Boolean);
  if (match === 'none') return !tests.some(Boolean);
  return tests.every(Boolean);
}

function testFor(name: string, scope: Scope): ((value: string) => boolean) | undefined {
  const { item, cite, traits } = scope;
  switch (name) {
    case 'type':
      return (value) => item.type === value;
    case 'variable':
      return (value) => isFilled(value, scope);
    // ours, not CSL's: APA names no publisher who is the author (9.29)
    case 'author-is':
      return (value) => {
        const [author, ...others] = item.names.get('author') ?? [];
        return others.length === 0 && author?.literal !== undefined && author.literal === item.texts.get(value);
      };
    case 'is-numeric':
      return (value) => isNumeric(textOf(value, scope));
    case 'is-uncertain-date':
      return (value) => item.dates.get(value)?.circa === true;
    case 'locator':
      return (value) =>
        cite?.locator !== undefined && (cite.label ?? 'page').replace(' ', '-') === value.replace(' ', '-');
    case 'position':
      return (value) => isAt(value, scope);
    case 'disambiguate':
      return (value) => (value === 'true') === traits.flagged;
    default:
      return undefined;
  }
}

function textOf(variable: string, { item, cite, number }: Scope): string {
  if (variable === 'locator') return cite?.locator ?? '';
  return variable === 'citation-number' ? String(number) : (item.texts.get(variable) ?? '');
}

function isFilled(variable: string, scope: Scope): boolean {
  const { item, cite, firstNote, traits, hidden } = scope;
  if (hidden.has(variable)) return false;
  if (variable === 'locator') return cite?.locator !== undefined;
  if (variable === 'citation-number') return true;
  if (variable === 'first-reference-note-number') return firstNote !== undefined;
  if (variable === 'year-suffix') return traits.yearSuffix !== '';
  return item.texts.has(variable) || item.dates.has(variable) || (item.names.get(variable)?.length ?? 0) > 0;
}

/** Every position is a subsequent one but the first; ibid. covers ibid. with a locator (CSL 1.0.2, "position"). */
function isAt(value: string, { position, nearNote, area }: Scope): boolean {
  if (area.el.name !== 'citation') return false;
  switch (value) {
    case 'first':
      return position === 'first';
    case 'subsequent':
      return position !== 'first';
    case 'ibid':
      return position === 'ibid' || position === 'ibid-with-locator';
    case 'ibid-with-locator':
      return position === 'ibid-with-locator';
    case 'near-note':
      return position !== 'first' && nearNote;
    default:
      return false;
  }
}
