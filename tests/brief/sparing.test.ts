import fc from 'fast-check';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/brief/markdown.ts';

/** GFM as it comes, looked for everywhere; bare addresses only where the tokenizer finds them, as in ours. */
const plain = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(function () {
    const data = this.data();
    // of directives only those of whole blocks are compared
    data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
      extension.text?.[58] === undefined ? extension : { flow: extension.flow ?? {} },
    );
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({ transforms: _, ...rest }) => rest);
  })
  .freeze();

const pieces = [
  'a',
  'b.c',
  '@',
  'www.a.de',
  'http://a.de',
  '|',
  '-',
  ':-',
  '-:',
  '|---|',
  '| a | b |',
  '|---|---|',
  ' ',
  '    ',
  '\t',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '> ',
  '- ',
  '1. ',
  '* ',
  '*',
  '`',
  '[^1]: ',
  '[^1]',
  '\\|',
  '***',
  '---',
  '===',
  '# ',
  ':::box\n',
  ':::\n',
  '<!-- -->',
  'ü',
]; // prettier-ignore

describe('looking for GFM only where it may be', () => {
  test('gives the same tree as looking everywhere', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        expect(parseMarkdown(markdown)).toEqual(plain.parse(markdown));
      }),
      { numRuns: 3000, seed: 20181120 },
    );
  });

  test.each([
    'kontakt@example.org',
    'a\n\n| a | b |\n|---|---|\n| c | d |\ne\n\nf',
    '> - | a |\n>   |---|\n>   | b |',
    '1. a\n\n   | a |\n   |:-:|\n   | b |',
    'a | b\n-|-\nc | d',
    '[^1]: | a |\n    |---|\n\n[^1]',
    '| a |\r|---|\r| b |',
    ':::table\nTitel\n\n| a |\n|---|\n| b |\n:::',
  ])('%j too', (markdown) => {
    expect(parseMarkdown(markdown)).toEqual(plain.parse(markdown));
  });
});
