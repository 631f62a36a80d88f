import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ordinaryBrowser } from '../ordinary-browser.ts';
import { descendants } from '../robustness/processes.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const patience = 30_000;

const head = (title: string) => `---
schema: 1
type: meeting-summary
lang: de
title: ${title}
slug: sitzung
date: 2018-11-05
embargo: 2018-11-20T06:00+01:00
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}
  attendance: {total: 30, sectors: {ministries: 20, academia: 10}, minGroup: 5}
---
`;
const brief = (text: string) => `${head('Eine Sitzung')}\n## Themen\n\n${text}\n`;

let folder: string;
let preview: ChildProcess;
let url: string;
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefpress Vorschau ')));
  mkdirSync(join(folder, 'briefs'));
  save('sitzung', brief('Ein Teilnehmer sprach von Fristen.'));
  preview = spawn(process.execPath, [join(home, 'bin/briefpress.js'), 'preview', '--ui', 'de'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH ?? '', HOME: folder },
  });
  url = await new Promise((resolve) => {
    let said = '';
    preview.stdout?.on('data', (text) => {
      said += text;
      const found = /http:\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  browser = await ordinaryBrowser();
  tab = await browser.newPage();
}, 60_000);

afterAll(async () => {
  preview.kill();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As many editors save: beside it, then over it. */
function save(name: string, text: string): void {
  const file = join(folder, 'briefs', `${name}.md`);
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

function run<T>(expression: string): Promise<T> {
  return tab.evaluate(expression) as Promise<T>;
}

/** Waits until an expression holds in the page. */
async function until(expression: string): Promise<void> {
  await expect
    .poll(() => run(`Promise.resolve(${expression}).then(Boolean)`).catch(() => false), { timeout: patience })
    .toBe(true);
}

async function open(path: string): Promise<void> {
  await tab.goto(`${url}${path}`);
}

const pageText = "document.querySelector('#page iframe:not(.coming)').contentDocument.body.innerText";

async function violations(): Promise<unknown> {
  await run(axe);
  return run(`axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`);
}

test('it answers to this machine and to who knows the address alone', async () => {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(new URL(url).hostname).toBe('127.0.0.1');
  expect((await fetch(new URL('/', url))).status).toBe(404);
  expect((await fetch(new URL(`/${'0'.repeat(32)}/`, url))).status).toBe(404);
  expect((await fetch(`${url}site/..%2F..%2F..%2Fetc%2Fpasswd`)).status).toBe(404);
  expect((await fetch(`${url}own/..%2Fpackage.json`)).status).toBe(404);
});

test('all briefs stand there with how they are', { timeout: 60_000 }, async () => {
  await open('');
  await until("document.querySelector('.standing.clean, .standing.warnings, .standing.blocked')");
  const desk = await run("document.querySelector('ul.desk').innerText");
  expect(desk).toContain('briefs/sitzung.md');
  expect(desk).toContain('Sperrfrist bis 20. November 2018, 06:00 Uhr (UTC+01:00)');
  expect(await violations()).toEqual([]);
});

test('a save is seen in page, print and findings, and the place is kept', { timeout: 120_000 }, async () => {
  await open('briefs/sitzung/');
  await until("document.querySelector('#print canvas[data-painted]')");
  save('sitzung', brief('Frau Weber kritisierte die Fristen.'));
  await until(`${pageText}.includes('Weber')`);
  // the page comes ahead of the verdict
  await until("document.querySelector('#standing').textContent.startsWith('gesperrt, ')");
  await until("document.querySelector('#list .block .editor')");
  expect(await run("document.querySelector('#list .editor').href")).toMatch(
    /^vscode:\/\/file\/.*briefs\/sitzung\.md:\d+:\d+$/,
  );
  await until(
    "document.querySelector('#page iframe:not(.coming)').contentDocument.querySelector('mark')?.textContent.includes('Weber')",
  );
  expect(await violations()).toEqual([]);
});

test('what is broken says so, leaves the last page there, and mends', { timeout: 120_000 }, async () => {
  await open('briefs/sitzung/');
  save('sitzung', brief('Noch eine Fassung.').replace('title: Eine Sitzung', 'titel: Eine Sitzung'));
  await until("[...document.querySelectorAll('#list code')].some((code) => code.textContent.startsWith('FM'))");
  expect(await run(`${pageText}.length`)).toBeGreaterThan(50);
  mkdirSync(join(folder, 'templates/partials'), { recursive: true });
  writeFileSync(join(folder, 'templates/partials/head-zone.hbs'), '{{#if');
  await until("document.querySelector('#trouble').textContent.includes('partials/head-zone')");
  expect(await run(`${pageText}.length`)).toBeGreaterThan(50);
  save('sitzung', brief('Wieder in Ordnung.'));
  rmSync(join(folder, 'templates'), { recursive: true });
  await until(`${pageText}.includes('Wieder in Ordnung.')`);
});

test('the list of briefs fits a telephone, embargo and all', async () => {
  await tab.setViewport({ width: 360, height: 700 });
  await open('');
  await until("document.querySelector('ul.desk .standing')?.textContent.includes('Sperrfrist')");
  expect(await run('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  expect(await run("document.querySelector('ul.desk .standing').getBoundingClientRect().right")).toBeLessThanOrEqual(
    360,
  );
  await tab.setViewport({ width: 800, height: 600 });
});

test('of 200 saves in a row the last is shown; a brief that is gone is off the list', {
  timeout: 120_000,
}, async () => {
  await open('briefs/sitzung/');
  for (let n = 1; n <= 200; n += 1) save('sitzung', brief(`Fassung ${n} von zweihundert.`));
  await until(`${pageText}.includes('Fassung 200 von')`);
  save('zweite', brief('Eine zweite.').replace('slug: sitzung', 'slug: zweite'));
  await open('');
  await until("document.querySelectorAll('ul.desk li').length === 2");
  await open('briefs/zweite/');
  await until("document.querySelector('#standing.clean, #standing.warnings, #standing.blocked')");
  rmSync(join(folder, 'briefs/zweite.md'));
  // whoever has it open is told
  await until("!document.querySelector('#gone').hidden");
  await open('');
  await until("document.querySelectorAll('ul.desk li').length === 1");
  expect(preview.exitCode).toBeNull();
});

test('a picture that is renamed is missed, and found again under its name', { timeout: 120_000 }, async () => {
  const file = join(folder, 'briefs/balken.svg');
  writeFileSync(
    file,
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>',
  );
  save('sitzung', brief(':::figure{src="balken.svg" alt="Ein Balken" source="Eigene"}\nEin Balken\n:::'));
  await open('briefs/sitzung/');
  const pictures = `${pageText.replace('.innerText', '')}.querySelectorAll('figure img, figure svg').length`;
  await until(`${pictures} === 1`);
  renameSync(file, `${file}.weg`);
  await until("[...document.querySelectorAll('#list code')].some((code) => code.textContent === 'RES301')");
  renameSync(`${file}.weg`, file);
  await until("![...document.querySelectorAll('#list code')].some((code) => code.textContent === 'RES301')");
  await until(`${pictures} === 1`);
});

test.skipIf(process.platform !== 'linux')('a browser that dies is opened again', { timeout: 120_000 }, async () => {
  await open('briefs/sitzung/');
  await until("document.querySelector('#print canvas[data-painted]')");
  for (const pid of descendants(preview.pid ?? 0)) process.kill(pid, 'SIGKILL');
  save('sitzung', brief('Nach dem Absturz.'));
  await until(`${pageText}.includes('Nach dem Absturz.')`);
  const standing = 'fetch("state.json").then((answer) => answer.json())';
  await until(`(${standing}).then(({ print, version }) => print?.version === version)`);
  expect(preview.exitCode).toBeNull();
  expect(await run("document.querySelector('#trouble').textContent.trim()")).toBe('');
});

test('the look of the house is shown beside the briefs, and changes with the brand', { timeout: 120_000 }, async () => {
  await open('');
  await until("document.querySelectorAll('ul.looks a').length === 2");
  const looks = "[...document.querySelectorAll('ul.looks a')].map((a) => a.textContent + ' ' + a.getAttribute('href'))";
  expect(await run(looks)).toEqual([
    'Alle Bausteine, als Policy Brief briefs/brand/',
    'Alle Bausteine, als Bericht briefs/brand-report/',
  ]);
  expect(await violations()).toEqual([]);
  // in one step: the list is drawn anew while briefs are being read
  await run("document.querySelector('ul.looks a').click()");
  await until("document.querySelector('#print canvas[data-painted]')");
  expect(await run("document.querySelector('h1').textContent")).toBe('Das Aussehen dieses Hauses');
  expect(await run("document.querySelector('#list .block')")).toBeNull();
  const primary = `getComputedStyle(${pageText.replace('.body.innerText', '')}.documentElement).getPropertyValue('--primary')`;
  const before = await run<string>(primary);
  const brand = readFileSync(join(home, '_brand.yml'), 'utf8');
  writeFileSync(join(folder, '_brand.yml'), brand.replace(/^( +petrol:) .*$/m, '$1 "#402060"'));
  await until(`${primary} !== ${JSON.stringify(before)}`);
});
