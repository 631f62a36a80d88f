/**
 * Child process, the floor: print finished documents and nothing else. Two tabs stay open, so that styles and fonts are
 * loaded once; bodies are swapped; everything is inline, so that no request has to be answered; PDFs stay in memory.
 * Arguments: file with the finished documents (JSON), path of the browser; and how often the first of them is printed over and
 * over in one warm tab, when that is what is asked for.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import puppeteer from 'puppeteer-core';
import { median } from '../measure.mjs';

const [file, executablePath, times] = process.argv.slice(2);
const { shell, documents } = JSON.parse(readFileSync(file, 'utf8'));

const started = performance.now();
const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});
const waiting = [...documents];
let bytes = 0;
const opened = performance.now();
if (times === undefined) await printTwoByTwo();
else await printAgain(Number(times));
process.exit(0);

async function printTwoByTwo() {
  await Promise.all([printAll(browser, (await browser.pages())[0]), printAll(browser, undefined)]);
  const printed = performance.now();
  browser.process()?.kill('SIGKILL');
  console.log(JSON.stringify({ inner: printed - started, printing: printed - opened, bytes }));
}

async function printAll(open, first) {
  const print = await openTab(first ?? (await open.newPage()));
  for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) await print(document);
}

async function printAgain(samples) {
  const print = await openTab((await browser.pages())[0]);
  const taken = [];
  for (let count = 0; count < samples; count += 1) {
    const begun = performance.now();
    await print(documents[0]);
    taken.push(performance.now() - begun);
  }
  browser.process()?.kill('SIGKILL');
  const warm = taken.slice(5);
  console.log(JSON.stringify({ inner: median(warm), best: Math.min(...warm), samples: warm.length }));
}

/** @returns prints a document in that tab */
async function openTab(page) {
  const session = await page.createCDPSession();
  await page.setContent(shell);
  return async (document) => {
    await page.evaluate(show, document);
    const { data } = await session.send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    bytes += Buffer.from(data, 'base64').length;
  };
}

/** Runs in the page. */
async function show({ lang, title, bodyClass, body, pageStyle }) {
  document.documentElement.lang = lang;
  document.title = title;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyle);
  document.adoptedStyleSheets = [sheet];
  document.body.className = bodyClass;
  document.body.innerHTML = body;
  await Promise.all([...document.images].map((image) => image.decode()));
  await document.fonts.ready;
}
