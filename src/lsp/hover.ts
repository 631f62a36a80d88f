import type { Hover, Position } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, messageOf, phrase, todoText } from '../messages/messages.ts';
import { frontmatterBefore } from './completion.ts';
import { type Manual, rangeOf } from './diagnostics.ts';
import type { Fields } from './fields.ts';
import { yamlPlace } from './yaml-path.ts';

interface Telling {
  readonly ui: UiLanguage;
  /** whether the editor shows Markdown */
  readonly asMarkdown: boolean;
  readonly manual: Manual;
}

/** What the findings at a place mean: what, why, what to do, what could be written instead. Null where there is none. */
export function hoverText(
  findings: readonly Finding[],
  document: TextDocument,
  position: Position,
  { ui, asMarkdown, manual }: Telling,
): Hover | null {
  const at = document.offsetAt(position);
  const here = findings.filter(({ start, end }) => start <= at && at <= Math.max(end, start));
  const [first] = here;
  if (first === undefined) return null;
  const text = here
    .map((finding) => manual.placed(explained(finding, ui, asMarkdown)))
    .join(asMarkdown ? '\n\n---\n\n' : '\n\n');
  return {
    contents: { kind: asMarkdown ? 'markdown' : 'plaintext', value: text },
    range: rangeOf(first, document),
  };
}

function explained(finding: Finding, ui: UiLanguage, asMarkdown: boolean): string {
  const { code, fix, trace } = finding;
  const { title, why } = messageOf(code, ui);
  const instead = fix === undefined || fix.text === '' ? trace?.suggestion : fix.text;
  const say = asMarkdown ? quiet : (text: string) => text;
  const strong = (text: string) => (asMarkdown ? `**${text}**` : text);
  return [
    strong(say(`${code}  ${title}`)),
    say(foundText(finding, ui)),
    `${strong(`${phrase('why', ui)}:`)} ${say(why)}`,
    `${strong(`${phrase('todo', ui)}:`)} ${say(todoText(finding, ui))}`,
    ...(instead === undefined ? [] : [`${strong(`${phrase('suggestion', ui)}:`)} ${say(instead)}`]),
  ].join('\n\n');
}

/** What a key of the frontmatter is for. */
export function fieldHover(document: TextDocument, position: Position, fields: Fields, ui: UiLanguage): Hover | null {
  const source = document.getText();
  const line = source.slice(0, document.offsetAt({ line: position.line + 1, character: 0 })).replace(/[\r\n]+$/, '');
  const start = document.offsetAt({ line: position.line, character: 0 });
  const key = /^[ -]*["']?([\w-]+)["']?:/.exec(line.slice(start));
  if (key === null || position.character > key[0].length) return null;
  const end = start + key[0].length;
  const yaml = frontmatterBefore(source, end);
  const place = yaml === undefined ? undefined : yamlPlace(yaml);
  const about = place?.key === undefined ? undefined : fields.aboutAt([...place.path, place.key], ui);
  return about === undefined ? null : { contents: { kind: 'plaintext', value: about } };
}

/** Words of a document must not become links or pictures in the editor; code between backticks stays as it is. */
function quiet(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>()#!|~&]/g, '\\$&').replaceAll('://', ':\\//')))
    .join('');
}
