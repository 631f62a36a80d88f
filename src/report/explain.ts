import pc from 'picocolors';
import { Failure } from '../failure.ts';
import type { UiLanguage } from '../messages/message.ts';
import { allCodes, generalWords, phrase } from '../messages/messages.ts';

/**
 * What a code means, why it matters and what to do, for the terminal; docs/codes/ says the same with examples.
 * @throws Failure BP002 when there is no such code
 */
export function explanation(asked: string, ui: UiLanguage, colour: boolean): string {
  const code = asked.toUpperCase();
  if (!allCodes(ui).includes(code)) throw new Failure('BP002', { reason: phrase('badCode', ui, { value: asked }) });
  const paint = pc.createColors(colour);
  const { title, found, why, todo } = generalWords(code, ui);
  return [
    paint.bold(`${code}  ${title}`),
    '',
    found,
    '',
    `${paint.dim(`${phrase('why', ui)}:`)} ${why}`,
    `${paint.dim(`${phrase('todo', ui)}:`)} ${todo}`,
    `${paint.dim(`${phrase('docs', ui)}:`)} docs/codes/${code}.md`,
    '',
  ].join('\n');
}
