import type { Element } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { hyphenateTree, hyphenatorFor } from '../../src/html/typography/hyphenate.ts';
import { render } from './rendered.ts';

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
const shown = (text: string): string => text.replaceAll('\u00AD', '|');

describe('hyphenation', () => {
  test.each([
    ['de', 'Aufenthaltstitel', 'Aufent|halts|titel'],
    ['de', 'Verwaltungsverfahren', 'Verwal|tungs|ver|fahren'],
    ['de', 'Rückkehrberatung', 'Rück|kehr|be|ra|tung'],
    ['en', 'recommendations', 'recom|mend|a|tions'],
    ['en', 'municipalities', 'muni|cip|al|ities'],
    ['fr', 'qualifications', 'quali|fi|ca|tions'],
  ] as const)('%s: %s', async (lang, word, expected) => {
    const divided = shown((await hyphenatorFor(lang, new Set()))(word));
    expect(divided.replaceAll('|', '')).toBe(word);
    expect(divided).toBe(expected);
  });

  test('leaves short words, abbreviations, addresses and compounds with a sign alone', async () => {
    const hyphenate = await hyphenatorFor('de', new Set());
    for (const text of [
      'Frist',
      'BAMFVORLAGE',
      'https://beispielseite.example/verwaltung',
      'verwaltung@beispielstadt.example',
      'kommunen_verzeichnis',
    ])
      expect(hyphenate(text)).toBe(text);
  });

  test('divides no name', async () => {
    const german = await hyphenatorFor('de', new Set(['Lindenthaler']));
    expect(shown(german('Mara Lindenthaler plant'))).toBe('Mara Lindenthaler plant');
    const english = await hyphenatorFor('en', new Set());
    expect(shown(english('Lindenthaler recommendations'))).toBe('Lindenthaler recom|mend|a|tions');
  });

  test('leaves less than four letters on no line, and no break within a ligature', async () => {
    const hyphenate = await hyphenatorFor('de', new Set());
    for (const word of ['Aufnahmeorte', 'Fachkräften', 'Partnerschaften', 'Ausbildungsduldung']) {
      const parts = shown(hyphenate(word)).split('|');
      expect(Math.min(...parts.map((part) => part.length))).toBeGreaterThan(1);
      expect((parts[0]?.length ?? 0) > 3 && (parts.at(-1)?.length ?? 0) > 3).toBe(true);
      expect(shown(hyphenate(word))).not.toMatch(/f\|[ft]/);
    }
  });

  test('divides in heads and cells only what is longer', async () => {
    const hyphenate = await hyphenatorFor('de', new Set());
    const tree = h('div', [
      h('h2', [h('em', 'Aufenthaltsverfestigungsmöglichkeiten')]),
      h('div', { className: ['table'] }, [h('td', 'Erstaufnahmeland, Ausbildungspartnerschaft')]),
      h('div', { className: ['table', 'dense'] }, [h('th', ' Antragstellende')]),
    ]) as Element;
    hyphenateTree(tree, 'de', hyphenate);
    expect(shown(textOf(tree))).toBe(
      'Aufent|halts|ver|fes|ti|gungs|mög|lich|keitenErstaufnahmeland, Ausbil|dungs|part|ner|schaft Antrag|stel|lende',
    );
  });

  test('reaches what the frontmatter says, in print alone', async () => {
    const page = await render('Text.', {
      title: 'Fachkräfteeinwanderungsverfahren und Aufenthaltstitel',
      abstract: 'Aufenthaltstitel',
      keyMessages: '[Aufenthaltstitel, Zwei., Drei.]',
      recommendations: '[{addressee: bund, text: Aufenthaltstitel}]',
    });
    const body = shown(page.print.body);
    expect(body).toContain('>Fach|kräfte|ein|wan|de|rungs|ver|fahren und Aufenthaltstitel</h1>');
    expect(body.match(/<p>Aufent\|halts\|titel/g)).toHaveLength(3);
    expect(page.web + page.print.title + page.facts.title).not.toContain('\u00AD');
  });

  test('reaches running text, not heads, code or other languages', async () => {
    const hyphenate = await hyphenatorFor('de', new Set());
    const tree = h('div', [
      h('h2', 'Aufenthaltstitel'),
      h('p', [
        'Aufenthaltstitel ',
        h('em', 'Aufenthaltstitel'),
        h('code', 'Aufenthaltstitel'),
        h('span', { lang: 'en' }, 'municipalities'),
      ]),
    ]) as Element;
    hyphenateTree(tree, 'de', hyphenate);
    expect(shown(textOf(tree))).toBe(
      'AufenthaltstitelAufent|halts|titel Aufent|halts|titelAufenthaltstitelmunicipalities',
    );
  });
});
