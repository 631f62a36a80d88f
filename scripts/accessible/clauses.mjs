/**
 * Whether veraPDF and our own checker see the same: tests/pdf/damaged.ts makes a file for each clause of PDF/UA-1 that the
 * checker claims, broken in that clause, and one with everything the clauses speak of, without fault.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource } from '../import-source.mjs';
import { rulesBroken } from './verapdf.mjs';

/** Where ours is stricter (docs/accessibility.md says how). */
const stricter = new Set(['7.1-3', '7.2-41', '7.5-1']);

/** @returns one line that counts, and a line each for what they do not agree on */
export async function compareClauses(home, jar) {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-clauses-'));
  try {
    const files = await writeDamaged(home, folder);
    const theirs = rulesBroken(jar, 'ua1', [...files.keys()]);
    const complaints = [];
    let agreed = 0;
    for (const [path, { clause, ours }] of files) {
      const rules = theirs.get(path) ?? [];
      const [we, they] = [ours, rules].map((found) => (clause === 'none' ? found.length > 0 : found.includes(clause)));
      const wanted = clause !== 'none';
      if (we === wanted && (they === wanted || (wanted && stricter.has(clause)))) agreed += they === wanted ? 1 : 0;
      else
        complaints.push(
          `${clause}: ours found ${ours.join(', ') || 'nothing'}, veraPDF ${rules.join(', ') || 'nothing'}`,
        );
    }
    const count = `veraPDF and the own checker agree on ${agreed} of ${files.size} files, each broken in one clause of PDF/UA-1 or in none; ours alone sees ${stricter.size}.`;
    return { count, complaints };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns by path of each file what is wrong with it and what our checker finds */
async function writeDamaged(home, folder) {
  const { clausesBroken, complete, config, damages, openBrowser, Patient, soundPrint } = await importSource(
    home,
    `export * from './tests/pdf/damaged.ts';
    export { config } from './tests/pdf/fixture.ts';
    export { openBrowser } from './src/pdf/browser.ts';`,
  );
  const browser = await openBrowser(config);
  const good = await soundPrint(browser).finally(() => browser.close());
  const files = new Map();
  const put = (clause, pdf) => {
    const path = join(folder, `${clause}.pdf`);
    writeFileSync(path, pdf);
    files.set(path, { clause, ours: clausesBroken(pdf) });
  };
  put('none', complete(good));
  for (const [clause, damage] of Object.entries(damages)) {
    const patient = new Patient(good);
    damage(patient);
    put(clause, patient.save());
  }
  return files;
}
