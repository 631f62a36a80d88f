/**
 * Child process, the floor: print finished documents and nothing else. Two tabs stay open, so that styles and fonts are
 * loaded once; bodies are swapped; everything is inline, so that no request has to be answered; PDFs stay in memory.
 * Arguments: file with the finished documents (JSON), path of the browser.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import puppeteer from 'puppeteer-core';

const [file, executablePath] = process.argv.slice(2);
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
await Promise.all([printAll(browser, (await browser.pages())[0]), printAll(browser, undefined)]);
const printed = performance.now();
browser.process()?.kill('SIGKILL');
console.log(JSON.stringify({ inner: printed - started, printing: printed - opened, bytes }));
process.exit(0);

async function printAll(open, first) {
  const page = first ?? (await open.newPage());
  const session = await page.createCDPSession();
  await page.setContent(shell);
  for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
    await page.evaluate(show, document);
    const { data } = await session.send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    bytes += Buffer.from(data, 'base64').length;
  }
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
