/**
 * npm run accessible: builds the sample briefs and a corpus of documents (each type, language and kind of notes; twenty
 * generated ones with everything a text can hold; other papers, for a print shop, without colour) and lets veraPDF judge every
 * PDF by PDF/UA-1 and PDF/A-2a. Then it compares veraPDF's eye with our own checker's, clause by clause. Exit 1 when something
 * does not pass or they do not agree. Without Java or Maven it says so and ends with 0: our own checker has judged all of them.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBuilt } from './accessible/built.mjs';
import { compareClauses } from './accessible/clauses.mjs';
import { findVeraPdf, judge } from './accessible/verapdf.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
process.exitCode = await withBuilt(home, { ending: '.pdf', houses: true }, judgePdfs);

async function judgePdfs(files) {
  console.log(`${files.length} documents built and passed by the own checker.`);
  const { jar, missing } = findVeraPdf(home);
  if (jar === undefined) {
    console.log(`veraPDF was not asked: ${missing}.`);
    return 0;
  }
  const results = Object.entries({ 'PDF/UA-1': 'ua1', 'PDF/A-2a': '2a' }).map(([name, flavour]) => {
    const { passed, failures } = judge(jar, flavour, files);
    console.log(`veraPDF, ${name}: ${passed} of ${files.length} pass.`);
    if (failures !== '') console.log(failures);
    return passed === files.length;
  });
  const { count, complaints } = await compareClauses(home, jar);
  console.log([count, ...complaints].join('\n'));
  return complaints.length === 0 && results.every(Boolean) ? 0 : 1;
}
