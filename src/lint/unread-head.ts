import type { Brief } from '../brief/brief.ts';
import type { Draft } from '../finding.ts';

/** Of such a frontmatter nobody knows whom it declares. */
const unreadable: ReadonlySet<string> = new Set(['FM107', 'FM108', 'FM110', 'FM114']);
/** of a block, up to its end; of braces, up to the comma */
const nameField = /^[ \t]*(?:- *)?(?:name|given|family)[ \t]*:|[{,][ \t]*(?:name|given|family)[ \t]*:[^,{}]*$/;

/**
 * Without the warnings that a name is not declared, where it stands in a field for names of a frontmatter that could not be read:
 * it may well be declared there. The frontmatter blocks, and is judged once it can be read.
 */
export function withoutUndeclared(drafts: readonly Draft[], { source, drafts: own }: Brief): readonly Draft[] {
  if (!own.some(({ code, severity }) => severity === 'block' && unreadable.has(code))) return drafts;
  return drafts.filter(({ code, severity, start, trace }) => {
    if (severity !== 'warn' || (code !== 'CHR301' && trace?.rule !== 'CHR301')) return true;
    return !nameField.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start));
  });
}
