import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rememberingReader } from '../../src/asked.ts';
import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits, resolveConfig } from '../../src/config.ts';
import { translationDrafts } from '../../src/editions.ts';

const home = dirname(dirname(import.meta.dirname));

/** `code variant line: words {here/there @line}` of what is found in the first of some files, in their order. */
export function foundIn(files: Readonly<Record<string, string>>, requirePairs = false): string[] {
  const root = mkdtempSync(join(tmpdir(), 'briefpress-editions-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const [[file, source] = ['', '']] = Object.entries(files);
    const brief = parseBrief({ file, source, defaults: { lang: 'de', type: 'report' }, limits: defaultLimits });
    const config = resolveConfig({ cwd: root, home, jobs: 1, requirePairs });
    return translationDrafts(brief, segmentsOf(brief), rememberingReader(root).read, config).map(
      ({ code, variant, severity, start, end, data = {} }) => {
        const line = source.slice(0, start).split('\n').length;
        const words = source.slice(start, end).split('\n', 1)[0]?.slice(0, 40);
        const compared = 'here' in data || 'there' in data ? ` ${data.here ?? ''}/${data.there ?? ''}` : '';
        return `${severity === 'warn' ? '' : `${severity} `}${code} ${variant} ${line}: ${words}${compared} @${data.line ?? '-'}`;
      },
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A short edition: `head` is further frontmatter. */
export function edition(lang: 'de' | 'en' | 'fr', other: 'de' | 'en' | 'fr', body: string, head = ''): string {
  return `---\ntype: background-paper\nlang: ${lang}\ntranslations: {${other}: ../${other}/a.md}\ntitle: Ein Paper\ndate: 2018-11-20\nbibliography: ../b.bib\n${head}---\n\n${body}\n`;
}

/** What is found in the German edition beside the English one. */
export function between(german: string, english: string, heads: readonly [string, string] = ['', '']): string[] {
  return foundIn({
    'de/a.md': edition('de', 'en', german, heads[0]),
    'en/a.md': edition('en', 'de', english, heads[1]),
  });
}
