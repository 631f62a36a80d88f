/** axe-core in the project's own browser, over finished pages with the styles they are published with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openOwnBrowser, setScreen, showFile } from '../browser.mjs';

export const schemes = ['light', 'dark'];
/** CSS px */
export const widths = [360, 768, 1440];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const judge = `axe.run({ runOnly: ${JSON.stringify(tags)} }).then((result) => [
  ...result.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')),
  ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the window: ' + document.documentElement.scrollWidth] : []),
])`;

/** @returns one line a complaint */
export async function askAxe(home, files) {
  const browser = await openOwnBrowser(home);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  try {
    const tab = await browser.openTab();
    const found = [];
    for (const file of files) found.push(...(await judged(tab, axe, file)));
    return found;
  } finally {
    await browser.close();
  }
}

async function judged({ session }, axe, file) {
  const run = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${file}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  await showFile(session, file);
  const found = [];
  for (const scheme of schemes) {
    for (const width of widths) {
      await setScreen(session, scheme, { width, height: 900 });
      // its promise resolves before it counts itself as done: each run gets a fresh one
      await run(axe);
      for (const complaint of await run(judge)) found.push(`${file} (${scheme}, ${width} px) ${complaint}`);
    }
  }
  return found;
}
