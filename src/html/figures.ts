import { Failure } from '../failure.ts';
import type { Brand } from './brand.ts';
import { hasFeature } from './fonts/features.ts';

/** Where figures stand among small letters; in heads, tables, captions and notes they are as high as capitals. */
const running = '.text,.abstract,.key-messages';
const others =
  'h1,h2,h3,h4,h5,h6,table,figure,.caption,.box,.side,.label,.notes,.note-call,.note-beside,.sidenote,.margin-note';

/**
 * The rule for the brand's figures; nothing where the brand leaves them to the font.
 * @param faces every face of the brand's fonts; those read first have the figures
 * @throws Failure BP003 where the text face has no old-style figures (OpenType feature `onum`), but the brand wants them
 */
export function figureRule(
  { figures, textFamily }: Brand,
  faces: readonly { readonly family: string; readonly early: boolean; readonly bytes: Uint8Array }[],
): string[] {
  if (figures === undefined) return [];
  if (figures.kind === 'lining') return ['body{font-variant-numeric:lining-nums}'];
  const lacks = faces.some(({ family, early, bytes }) => family === textFamily && early && !hasFeature(bytes, 'onum'));
  if (lacks)
    throw new Failure('BP003', { file: '_brand.yml', line: figures.line, reason: 'no-old-style', family: textFamily });
  return [`:is(${running}){font-variant-numeric:oldstyle-nums}:is(${others}){font-variant-numeric:lining-nums}`];
}
