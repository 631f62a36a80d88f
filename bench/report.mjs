/** A report of some 30 pages with 120 notes, every tenth of about 200 words: what notes at the foot of pages cost. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontmatterOf } from './frontmatter.mjs';
import { proseOf } from './prose.mjs';
import { seeded } from './random.mjs';
import { de as words } from './words/de.mjs';

/** Writes the same report with either kind of notes below `folder`. Returns the paths by kind, relative to `folder`. */
export function writeReports(folder) {
  mkdirSync(join(folder, 'briefs'), { recursive: true });
  writeFileSync(
    join(folder, 'briefs', 'refs.bib'),
    '@book{one, title={Verfahren}, author={Lindenthal, Mara}, year={2017}}\n',
  );
  return Object.fromEntries(
    ['footnotes', 'endnotes'].map((kind) => {
      const path = `briefs/report-${kind}.md`;
      writeFileSync(join(folder, path), reportWith(kind));
      return [kind, path];
    }),
  );
}

function reportWith(kind) {
  const random = seeded(31);
  const prose = proseOf(words, random);
  const notes = [];
  const call = (at) => {
    if (at % 3 !== 2 || notes.length >= 120) return '';
    const n = notes.length + 1;
    const long = n % 10 === 0 ? ` ${prose.paragraph(14)}` : '';
    notes.push(`[^n${n}]: ${words.note(n, random.between(2009, 2018))}.${long}`);
    return `[^n${n}]`;
  };
  const chapters = Array.from({ length: 6 }, () => {
    const heading = random.pick(words.headings)(prose.measure(), prose.measure());
    return [`## ${heading}`, ...Array.from({ length: 13 }, () => prose.paragraph(8, call))].join('\n\n');
  });
  const head = frontmatterOf({ words, prose, random }, 1)
    .replace('type: policy-brief', 'type: report')
    .replace('notes: footnotes', `notes: ${kind}`)
    .replace(
      'licence:',
      'bibliography: refs.bib\nacknowledgements: Gedankt sei den Kommunen.\nabbreviations: {EU: Union}\nids: {doi: 10.5072/bench.1}\nlicence:',
    );
  return `---\n${head}---\n\n${[...chapters, ...notes].join('\n\n')}\n`;
}
