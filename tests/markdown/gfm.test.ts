import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/brief/markdown.ts';
import { codes, render } from '../html/rendered.ts';
import { remarkTree } from './plain.ts';

/** A tree without places: remark finds some bare addresses in a second pass, which loses them. */
function shape(tree: ReturnType<typeof remarkTree>): unknown {
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}

// What the extensions of GitHub Flavored Markdown 0.29 prescribe, rule by rule, in examples of our own.
describe('GFM is read as remark reads it', () => {
  test.each([
    ['a table', '| Land | Plätze |\n| --- | --- |\n| Niger | 12 |\n'],
    ['alignment', '| a | b | c |\n| :-- | :-: | --: |\n| 1 | 2 | 3 |\n'],
    ['no outer pipes', 'a | b\n-|-\n1 | 2\n'],
    ['an escaped pipe, in code, too', '| a |\n|---|\n| b `\\|` c |\n| **d** \\| e |\n'],
    ['ended by another block', '| a | b |\n|---|---|\n| 1 | 2 |\n> Zitat\n'],
    ['ended by a blank line', '| a | b |\n|---|---|\n| 1 | 2 |\n3\n\n4\n'],
    ['as many heads as dashes, or no table', '| a | b |\n|---|\n| 1 |\n'],
    ['rows of other lengths', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n'],
    ['no rows', '| a | b |\n|---|---|\n'],
    ['in a list and in a quote', '- | a | b |\n  |---|---|\n  | 1 | 2 |\n\n> | a |\n> |---|\n> | 1 |\n'],
    ['tasks', '- [ ] offen\n- [x] getan\n- [X] auch\n'],
    ['tasks within tasks', '- [x] außen\n  - [ ] innen\n  - [x] noch\n'],
    ['no task without a text', '- [ ]\n- [x]keiner\n'],
    ['struck out', '~~so nicht~~ sondern so\n'],
    ['struck out over no paragraph', 'Das ~~hat\n\nkein Ende~~.\n'],
    ['three tildes strike nothing', 'Das ~~~nicht~~~.\n'],
    ['www', 'www.example.org und www.example.org/hilfe?a=b\n'],
    ['www with marks after it', 'Siehe www.example.org/a.b. Und www.example.org!\n'],
    ['brackets', 'www.example.org/suche?q=(a)\n\n(siehe www.example.org/suche?q=(a))\n'],
    ['an entity at the end', 'www.example.org/q=a&hl=de und www.example.org/q=a&hl;\n'],
    ['ended by <', 'www.example.org/hi<lfe\n'],
    ['http and https', 'http://example.org und (https://example.org/?q=https://a.b)\n'],
    ['an address', 'post@example.org, a.b-c_d@a.b\n'],
    ['marks in an address', 'hallo@post+xyz.example, hallo+xyz@post.example\n'],
    ['marks at the end of an address', 'a.b-c_d@a.b. a.b-c_d@a.b- a.b-c_d@a.b_\n'],
    ['a note', 'Text[^1] und[^lang].\n\n[^1]: Kurz.\n[^lang]: Erster Absatz.\n\n    Zweiter Absatz.\n'],
    ['a note that nobody wrote', 'Text[^fehlt].\n'],
  ])('%s', (_, markdown) => {
    expect(shape(parseMarkdown(markdown))).toEqual(shape(remarkTree(markdown)));
  });

  test('one tilde is no strikethrough: "~10 bis ~20"', () => {
    expect(JSON.stringify(parseMarkdown('~10 bis ~20\n'))).not.toContain('delete');
  });
});

describe('elements that GFM filters are not on the page, and a finding says so', () => {
  test.each(['title', 'textarea', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'script', 'plaintext'])(
    '<%s>',
    async (name) => {
      const page = await render(`Davor.\n\n<${name}>hier</${name}>\n\nDanach.\n`);
      const [body = ''] = /<p>Davor[\s\S]*?Danach/.exec(page.web) ?? [];
      expect(body).not.toContain(`<${name}`);
      expect(codes(page).join()).toContain('DOC208');
    },
  );
});
