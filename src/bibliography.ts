import { resolvedCitation } from './attribution/segments/segment.ts';
import type { Brief } from './brief/brief.ts';
import type { ProjectReader } from './brief/project-file.ts';
import { bibliographyWords } from './csl/bibliography-words.ts';
import type { Draft } from './finding.ts';
import type { FileText } from './gate/html.ts';
import type { ContextExtra } from './lint/build-context.ts';

/** What the bibliography a brief names adds to the linter's knowledge, and the words in it that are to be linted. */
export function bibliographyOf(
  brief: Brief,
  read: ProjectReader,
  limit: number,
): { known: ContextExtra; texts: FileText[]; drafts: Draft[] } {
  const none = { known: {}, texts: [], drafts: [] };
  const named = brief.metaStrings.find(({ path }) => path === 'bibliography');
  if (named === undefined) return none;
  const at = { start: named.start, end: named.end };
  const file = read(brief.file, named.value, limit);
  if (!file.ok)
    return {
      ...none,
      drafts: [
        { code: 'RES301', variant: file.reason === 'other-case' ? 'other-case' : 'missing', severity: 'block', ...at },
      ],
    };
  const entries = bibliographyWords(new TextDecoder().decode(file.bytes));
  if (entries === undefined) {
    return {
      ...none,
      drafts: [
        { code: 'FM111', severity: 'block', ...at, data: { field: 'bibliography', expected: 'BibTeX, CSL-JSON' } },
      ],
    };
  }
  return {
    known: { citationKeys: new Set([...entries.keys, resolvedCitation]), bibliographyNames: new Set(entries.names) },
    texts: entries.texts.map((text) => ({ channel: 'bibliography', text, at })),
    drafts: [],
  };
}
