import { html } from 'hono/html';
import type { UiLanguage } from '../messages/message.ts';
import { type PhraseKey, phrase } from '../messages/messages.ts';
import type { SheetState } from './state.ts';

type Say = (key: PhraseKey, data?: Record<string, string | number>) => string;
type Markup = ReturnType<typeof html>;

/** All briefs with how they stand. */
export function deskPage(sheets: readonly SheetState[], trouble: string | undefined, ui: UiLanguage): string {
  const say: Say = (key, data = {}) => phrase(key, ui, data);
  const rows = sheets
    .filter(({ specimen }) => !specimen)
    .map(
      ({ slug, file, title, status, standing, findings }) => html`<li>
<p class="name"><a href="briefs/${slug}/">${title ?? file}</a>${title === null ? '' : html` <span class="file">${file}</span>`}</p>
<p class="state"><span class="standing ${status}">${standing}</span>
<span class="count">${findings.length === 0 ? '' : say('previewCount', { n: findings.length })}</span></p>
</li>`,
    );
  const looks = sheets
    .filter(({ specimen }) => specimen)
    .sort((a, b) => a.slug.length - b.slug.length)
    .map(({ slug }) => {
      const name = say(slug.endsWith('-report') ? 'previewLookReport' : 'previewLookBrief');
      return html`<li><a href="briefs/${slug}/">${name}</a></li>`;
    });
  const body = html`<main>
<h1>${say('previewTitle')}</h1>
${alert(trouble)}
<ul class="desk">${rows}</ul>
${looks.length === 0 ? '' : html`<h2>${say('previewLook')}</h2><ul class="looks">${looks}</ul>`}
</main>`;
  return document({ title: say('previewTitle'), ui, kind: 'desk', up: '', body });
}

/** One brief: its page, its print and what was found. The script fills it; the first state is there without it. */
export function sheetPage(state: SheetState, ui: UiLanguage): string {
  const say: Say = (key, data = {}) => phrase(key, ui, data);
  const body = html`<header>
<a class="skip" href="#findings">${say('previewFindings')}</a>
<p><a href="../../">${say('previewAll')}</a></p>
<h1>${state.specimen ? say('previewLook') : state.file}</h1>
<p id="standing" class="standing ${state.status}" role="status">${state.standing}</p>
</header>
<main>
<section id="page" aria-label="${say('previewPage')}">
<h2>${say('previewPage')}</h2>
<iframe title="${say('previewPage')}" src="../../site/${state.slug}/index.html" sandbox="allow-same-origin"></iframe>
</section>
<section id="print" aria-label="${say('previewPrint')}" data-label="${say('previewPageOf')}" data-waiting="${say('previewPrinting')}">
<h2>${say('previewPrint')} <span id="print-state"></span></h2>
<div class="pages" tabindex="0" role="group" aria-label="${say('previewPrint')}"></div>
</section>
<section id="findings" aria-labelledby="findings-head" tabindex="-1">
<h2 id="findings-head">${say('previewFindings')} <span id="count"></span></h2>
<div id="trouble">${alert(state.trouble ?? undefined)}</div>
<p id="none" hidden>${say('previewNone')}</p>
<ol id="list"></ol>
</section>
</main>
<template id="finding"><li><article>
<h3></h3>
<p class="where"><span class="weight"></span> <code></code> <a class="editor"></a> <button type="button" class="show">${say('previewShow')}</button></p>
<p class="message"></p><p class="todo"></p>
<p class="instead"><b>${say('suggestion')}:</b> <q></q></p>
<details><summary>${say('why')}</summary><p></p></details>
</article></li></template>
<p id="gone" class="notice" role="alert" hidden>${say('previewGone')}</p>
<p id="lost" class="notice" role="alert" hidden>${say('previewLost')}</p>`;
  return document({
    title: `${state.specimen ? say('previewLook') : state.file} · briefpress`,
    ui,
    kind: 'sheet',
    up: '../../',
    body,
  });
}

/** Stands where the page of a brief will, until there is one. */
export function noPage({ file, standing }: SheetState, ui: UiLanguage): string {
  return String(html`<!doctype html>
<html lang="${ui}">
<head>
<meta charset="utf-8">
<title>${file}</title>
<link rel="stylesheet" href="../../own/preview.css">
</head>
<body class="no-page">
<p>${standing}</p>
</body>
</html>
`);
}

function alert(text: string | undefined): Markup {
  return html`${text === undefined ? '' : html`<p class="trouble" role="alert">${text}</p>`}`;
}

interface Frame {
  readonly title: string;
  readonly ui: UiLanguage;
  readonly kind: 'desk' | 'sheet';
  /** from the page to the preview's root */
  readonly up: string;
  readonly body: Markup;
}

function document({ title, ui, kind, up, body }: Frame): string {
  return String(html`<!doctype html>
<html lang="${ui}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${up}own/preview.css">
<script type="module" src="${up}own/client.js"></script>
</head>
<body class="${kind}">
${body}
</body>
</html>
`);
}
