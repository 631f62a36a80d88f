import type { Finding, Severity } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, generalWords, messageOf, type PhraseKey, phrase, todoText } from '../messages/messages.ts';
import { type Frame, frameOf } from './frame.ts';
import { style } from './html-style.ts';
import { type Checked, count } from './report.ts';

const frameWidth = 140;
const severities: readonly Severity[] = ['block', 'warn', 'info'];

type Say = (key: PhraseKey, data?: Record<string, string | number>) => string;

/**
 * One page of HTML for people: every finding with its line, what it is and what to write instead; what the codes mean at
 * the end. It needs neither network nor script, and always masks. Saved in the project's folder, its links lead to docs/.
 */
export function htmlReport(checked: readonly Checked[], ui: UiLanguage): string {
  const say: Say = (key, data = {}) => phrase(key, ui, data);
  const all = checked.flatMap(({ findings }) => [...findings]);
  const found = checked.filter(({ findings }) => findings.length > 0);
  const clean = checked.filter(({ findings }) => findings.length === 0);
  const blocks = count(all).block;
  const title = `briefpress: ${say('reportTitle')}`;
  return `<!doctype html>
<html lang="${ui}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="name">briefpress</p>
<h1>${escapeHtml(say(blocks > 0 ? 'reportBlocked' : 'reportFree'))}</h1>
${totals(checked, say)}
${found.length > 1 ? contents(found, say) : ''}
</header>
<main>
${found.map((one, i) => fileSection(one, i, ui, say)).join('\n')}
${clean.length > 0 ? withoutFindings(clean, say) : ''}
${all.length > 0 ? codes(all, ui, say) : ''}
</main>
<footer>
<p>${escapeHtml(say('reportMasked'))}</p>
</footer>
</body>
</html>
`;
}

/** How much of each weight, and in how many files. */
function totals(checked: readonly Checked[], say: Say): string {
  const counts = count(checked.flatMap(({ findings }) => [...findings]));
  const waived = checked.reduce((sum, one) => sum + (one.waived ?? 0), 0);
  const rows: (readonly [string, number, string])[] = [
    ...severities.map((severity) => {
      const n = counts[severity];
      return [say(n === 1 ? severity : many[severity]), n, severity] as const;
    }),
    [say(checked.length === 1 ? 'reportFile' : 'reportFiles'), checked.length, 'plain'],
    ...(waived > 0 ? [[say('reportWaived'), waived, 'plain'] as const] : []),
  ];
  const items = rows.map(
    ([label, n, kind]) => `<div class="${n === 0 ? 'none' : kind}"><dt>${escapeHtml(label)}</dt><dd>${n}</dd></div>`,
  );
  return `<dl class="totals">${items.join('')}</dl>`;
}

const many: Record<Severity, PhraseKey> = { block: 'reportBlocks', warn: 'reportWarnings', info: 'reportInfos' };

function contents(found: readonly Checked[], say: Say): string {
  const items = found.map(({ file: path, findings }, i) => {
    const counts = count(findings);
    const said = severities.filter((severity) => counts[severity] > 0);
    const numbers = said.map((severity) => `${badge(severity, `${counts[severity]} ${say(severity)}`)}`).join(' ');
    return `<li><a href="#file-${i + 1}">${pathOf(path)}</a> <span class="counts">${numbers}</span></li>`;
  });
  return `<nav aria-label="${escapeHtml(say('reportFiles'))}"><ul>${items.join('')}</ul></nav>`;
}

function fileSection(one: Checked, i: number, ui: UiLanguage, say: Say): string {
  const id = `file-${i + 1}`;
  return `<section id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${pathOf(one.file)}</h2>
${one.findings.map((finding) => entry(finding, one, ui, say)).join('\n')}
</section>`;
}

function entry(finding: Finding, one: Checked, ui: UiLanguage, say: Say): string {
  const { code, severity, line, column, fix, trace } = finding;
  const frame = frameOf(finding, one, false, frameWidth);
  const instead = fix === undefined || fix.text === '' ? trace?.suggestion : fix.text;
  return `<article class="${severity}">
<h3>${escapeHtml(messageOf(code, ui).title)}</h3>
<p class="where">${badge(severity, say(severity))} <a href="#code-${code}">${code}</a> <span>${escapeHtml(say('reportPlace', { line, column }))}</span></p>
${frame === undefined ? '' : codeLine(frame, line, say)}
<p>${escapeHtml(foundText(finding, ui))}</p>
<p class="todo">${escapeHtml(todoText(finding, ui))}</p>
${instead === undefined ? '' : `<p class="try"><b>${escapeHtml(say('suggestion'))}:</b> <q>${escapeHtml(instead)}</q></p>`}
</article>`;
}

/** The line of the source with the words marked. */
function codeLine({ text, start, end, cutBefore, cutBehind }: Frame, line: number, say: Say): string {
  const show = (from: number, to: number) => masked(escapeHtml(text.slice(from, to)), say);
  return `<pre><span class="number">${line}</span><code>${cutBefore ? '…' : ''}${show(0, start)}<mark>${show(start, end)}</mark>${show(end, text.length)}${cutBehind ? '…' : ''}</code></pre>`;
}

/** What is masked is a shape to the eye and a word to a screen reader. */
function masked(html: string, say: Say): string {
  const word = escapeHtml(say('reportHidden'));
  return html.replace(
    /█+(?:[ .'’-]+█+)*/g,
    (shape) => `<span class="shape" aria-hidden="true">${shape}</span><span class="heard">${word}</span>`,
  );
}

function withoutFindings(clean: readonly Checked[], say: Say): string {
  const items = clean.map(({ file: path }) => `<li>${pathOf(path)}</li>`).join('');
  return `<section aria-labelledby="clean"><h2 id="clean">${escapeHtml(say('reportClean'))}</h2><ul class="clean">${items}</ul></section>`;
}

/** Each code once: what it means, why it matters, where there is more. */
function codes(all: readonly Finding[], ui: UiLanguage, say: Say): string {
  const used = [...new Set(all.map(({ code }) => code))].sort();
  const items = used.map((code) => {
    const { title, why } = generalWords(code, ui);
    return `<div id="code-${code}"><dt><a href="docs/codes/${code}.md">${code}</a> ${escapeHtml(title)}</dt><dd>${escapeHtml(why)}</dd></div>`;
  });
  return `<section aria-labelledby="codes"><h2 id="codes">${escapeHtml(say('reportCodes'))}</h2><dl class="codes">${items.join('')}</dl></section>`;
}

function badge(severity: Severity, words: string): string {
  return `<span class="badge ${severity}">${escapeHtml(words)}</span>`;
}

/** A path may break behind a slash. */
function pathOf(path: string): string {
  return escapeHtml(path).replaceAll('/', '/<wbr>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
