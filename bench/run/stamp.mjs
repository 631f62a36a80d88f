/**
 * Child process: what is done to prints after the browser, and nothing else: tags, notes, metadata, our own checker, the gate's
 * reading. Everything is printed first, untimed. Arguments: home, project folder, paths. Prints processor time in ms.
 */
import { tune } from '../../bin/load.js';
import { findSources } from '../../src/brief/find.ts';
import { resolveConfig } from '../../src/config.ts';
import { loadHouse } from '../../src/html/house.ts';
import { openBrowser } from '../../src/pdf/browser.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { finish, prepare } from '../../src/worker.ts';

// as bin/briefpress.js does
tune();

const [home, cwd, ...paths] = process.argv.slice(2);
const config = resolveConfig({ cwd, home, jobs: 1 });
const browser = await openBrowser(config);
const printer = await openPrinter(browser, loadHouse(config), { tabs: 1 });
const tasks = [];
for (const { file, text, root } of findSources(config, cwd, paths)) {
  const task = { file, source: text, root, config };
  const { page } = await prepare({ ...task, draft: false });
  tasks.push({ ...task, page, ...(await printer.print(page.print, { timeout: 60_000 })) });
}
await printer.close();
await browser.close();

const before = process.cpuUsage();
let pages = 0;
for (const task of tasks) pages += (await finish(task)).pages;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ inner: (user + system) / 1000, pages }));
