import { holds } from './conditions.ts';
import { date } from './dates.ts';
import { decorate } from './decorate.ts';
import { linked } from './links.ts';
import { termOf } from './locale.ts';
import { frameOf, type NameFrame, namesFor } from './names.ts';
import { formatted, isNumeric, isSeveral, pageRanges } from './numbers.ts';
import { type Inline, isEmpty, joined } from './output.ts';
import { richText } from './rich-text.ts';
import { called, type Scope, spend } from './scope.ts';
import type { El } from './xml.ts';

/** Renders the elements of a layout, a macro or a group, one after the other. */
export function renderAll(els: readonly El[], scope: Scope, delimiter = '', frame?: NameFrame): Inline[] {
  return joined(
    els.flatMap((el) => (el.name === 'choose' ? branchOf(el, scope, frame) : [render(el, scope, frame)])),
    delimiter,
  );
}

function render(el: El, scope: Scope, frame?: NameFrame): Inline[] {
  spend(scope);
  const words = renderOne(el, scope, frame);
  if (scope.standingIn && el.attrs.variable !== undefined && !isEmpty(words))
    for (const variable of el.attrs.variable.split(/\s+/)) scope.hidden.add(variable);
  return words;
}

function renderOne(el: El, scope: Scope, frame?: NameFrame): Inline[] {
  switch (el.name) {
    case 'text':
      return text(el, scope);
    case 'number':
      return number(el, scope);
    case 'label':
      return label(el, scope);
    case 'date':
      return date(el, scope);
    case 'names':
      return names(el, scope, frame);
    case 'group':
      return group(el, scope);
    case 'choose':
      return branchOf(el, scope, frame).flat();
    default:
      return [];
  }
}

/** What the branch that holds gives, element by element: the delimiter of a group around it goes between them, too. */
function branchOf(el: El, scope: Scope, frame?: NameFrame, depth = 0): Inline[][] {
  const branch = el.children.find((each) => each.name === 'else' || holds(each, scope));
  return (branch?.children ?? []).flatMap((each) =>
    each.name === 'choose' && depth < 60 ? branchOf(each, scope, frame, depth + 1) : [render(each, scope, frame)],
  );
}

/** A group, and likewise a macro, whose variables are all empty says nothing at all (CSL 1.0.2, "cs:group"). */
function group(el: El, scope: Scope): Inline[] {
  return decorate(el, conditional(el.children, scope, el.attrs.delimiter), scope);
}

function conditional(els: readonly El[], scope: Scope, delimiter?: string): Inline[] {
  const inner: Scope = { ...scope, tally: { called: 0, filled: 0 } };
  const words = renderAll(els, inner, delimiter);
  keep(scope, inner);
  const { called: asked, filled } = inner.tally;
  scope.tally.called += asked;
  scope.tally.filled += filled;
  return asked > 0 && filled === 0 ? [] : words;
}

/** What a rendering in a scope of its own has to tell the one around it. */
function keep(scope: Scope, inner: Scope): void {
  scope.author ??= inner.author;
  scope.yearDone = inner.yearDone;
}

function text(el: El, scope: Scope): Inline[] {
  const { variable, macro, term, value } = el.attrs;
  if (variable !== undefined) return variableText(el, variable, scope);
  if (macro !== undefined) {
    const target = scope.style.macros.get(macro);
    return target ? decorate(el, conditional(target.children, scope), scope) : [];
  }
  if (term !== undefined) {
    const word = termOf(scope.locale, term, el.attrs.form, el.attrs.plural === 'true');
    return word ? decorate(el, [{ children: [word], term: true }], scope) : [];
  }
  return value === undefined ? [] : decorate(el, richText(value), scope);
}

const shortened = new Set(['title', 'container-title', 'collection-title']);

function variableText(el: El, variable: string, scope: Scope): Inline[] {
  const value = scope.hidden.has(variable) ? '' : textOf(variable, el.attrs.form, scope);
  // the letter behind a year says nothing of its own: without it the words around it stay
  if (variable !== 'year-suffix') called(scope, value !== '');
  if (value === '') return [];
  if (variable === 'page' || variable === 'locator') return decorate(el, [ranges(value, variable, scope)], scope);
  const link = linked(variable, value, el.attrs.prefix);
  if (link) {
    const attrs = { ...el.attrs, prefix: link.prefix };
    return decorate({ ...el, attrs }, [{ children: [link.text], href: link.href }], scope);
  }
  return decorate(el, inLanguage(richText(value), variable, scope), scope);
}

/** Titles are in the language of the source. */
function inLanguage(words: Inline[], variable: string, { item, sorting }: Scope): Inline[] {
  const lang = /^[a-z]{2}\b/.exec(item.texts.get('language') ?? '')?.[0];
  return lang && !sorting && /title$/.test(variable) ? [{ children: words, lang }] : words;
}

function ranges(value: string, variable: string, { style, locale, cite }: Scope): string {
  const isPages = variable === 'page' || (cite?.label ?? 'page') === 'page';
  return isPages
    ? pageRanges(value, style.attrs['page-range-format'], locale)
    : value.replace(/(?<=\d)\s*-\s*(?=\d)/g, '–');
}

/** What BibLaTeX calls kinds of theses; how they are called in print is a matter of language and style. */
const theses = new Set(['phdthesis', 'mathesis', 'bathesis']);

function textOf(variable: string, form: string | undefined, scope: Scope): string {
  const { item, cite, number: place, traits, firstNote } = scope;
  switch (variable) {
    case 'citation-number':
      return scope.sorting ? String(place).padStart(8, '0') : String(place);
    case 'year-suffix':
      scope.yearDone = true;
      return traits.yearSuffix;
    case 'locator':
      return cite?.locator ?? '';
    case 'first-reference-note-number':
      return firstNote === undefined ? '' : String(firstNote);
    case 'page-first':
      return item.texts.get('page-first') ?? (/^[\p{L}\d]+/u.exec(item.texts.get('page') ?? '')?.[0] || '');
    default:
      break;
  }
  const short =
    form === 'short' && shortened.has(variable)
      ? (item.texts.get(`${variable}-short`) ??
        item.texts.get(variable === 'title' ? 'shortTitle' : 'journalAbbreviation'))
      : undefined;
  const value = short ?? item.texts.get(variable) ?? '';
  return variable === 'genre' && theses.has(value) ? (termOf(scope.locale, value) ?? value) : value;
}

function number(el: El, scope: Scope): Inline[] {
  const variable = el.attrs.variable ?? '';
  const value = scope.hidden.has(variable) ? '' : textOf(variable, undefined, scope);
  called(scope, value !== '');
  if (value === '') return [];
  if (scope.sorting && isNumeric(value)) return [value.replace(/\d+/g, (digits) => digits.padStart(8, '0'))];
  const done = formatted(value, el.attrs.form ?? 'numeric', variable, scope.locale);
  return decorate(
    el,
    variable === 'page' || variable === 'locator' ? [ranges(done, variable, scope)] : richText(done),
    scope,
  );
}

function label(el: El, scope: Scope): Inline[] {
  const variable = el.attrs.variable ?? '';
  const value = textOf(variable, undefined, scope);
  if (value === '' || scope.hidden.has(variable)) return [];
  const name = variable === 'locator' ? (scope.cite?.label ?? 'page') : variable;
  const { plural = 'contextual' } = el.attrs;
  const counted = /^number-of-/.test(variable) ? Number.parseInt(value, 10) > 1 : isSeveral(value);
  const many = plural === 'always' || (plural === 'contextual' && counted);
  const word = termOf(scope.locale, name, el.attrs.form, many);
  return word ? decorate(el, [word], scope) : [];
}

function names(el: El, scope: Scope, outer: NameFrame | undefined): Inline[] {
  const frame = frameOf(el, scope, outer);
  const isOutermost = scope.inNames === 0;
  scope.inNames += 1;
  let words = namesFor(el, scope, frame);
  if (words.length === 0) words = substituted(el, scope, frame);
  scope.inNames -= 1;
  const done = decorate({ ...el, attrs: withoutDelimiter(el.attrs) }, words, scope);
  if (!isOutermost || isEmpty(done)) return done;
  const isAuthor = scope.author === undefined;
  scope.author ??= done;
  if (isAuthor && scope.sameAuthor !== undefined) return scope.sameAuthor === '' ? [] : [scope.sameAuthor];
  return isAuthor && scope.cite?.suppressAuthor === true && scope.area.el.name === 'citation' ? [] : done;
}

function withoutDelimiter({ delimiter: _, ...attrs }: El['attrs']): El['attrs'] {
  return attrs;
}

/** The first alternative that says something; what it says is not said again (CSL 1.0.2, "cs:substitute"). */
function substituted(el: El, scope: Scope, frame: NameFrame): Inline[] {
  const alternatives = el.children.find(({ name }) => name === 'substitute')?.children ?? [];
  const inner: Scope = { ...scope, standingIn: true };
  for (const alternative of alternatives) {
    const words = render(alternative, inner, frame);
    if (isEmpty(words)) continue;
    keep(scope, inner);
    return words;
  }
  return [];
}
