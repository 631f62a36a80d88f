/** What stands around every page: the way home, the list of pages, the search, and how it looks. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the part of the template that is another in each language, and the style sheet. */
export function writeFrame(home, project) {
  const words = JSON.parse(readFileSync(join(home, 'site', 'words.json'), 'utf8'));
  mkdirSync(join(project, 'templates', 'partials'), { recursive: true });
  for (const lang of ['en', 'de'])
    writeFileSync(join(project, 'templates', 'partials', `${lang}.hbs`), frame(home, lang, words[lang]));
  mkdirSync(join(project, 'styles'), { recursive: true });
  const css = ['styles/screen.css', 'site/site.css'].map((file) => readFileSync(join(home, file), 'utf8'));
  writeFileSync(join(project, 'styles', 'screen.css'), css.join('\n'));
}

/** The form is shown by the script that answers it. */
function frame(home, lang, words) {
  const start = lang === 'de' ? 'manual-de' : 'manual';
  return `<header class="house">
<p class="name"><a href="../${start}/">briefpress</a></p>
<details class="pages"><summary>${words.pages}</summary>
<nav aria-label="${words.pages}">
${listOf(home, lang)}
</nav>
</details>
<search class="search" id="search" data-index="../search/${lang}.js" data-none="${words.none}" data-one="${words.one}" data-many="${words.many}" hidden>
<label for="query">${words.search}</label>
<input id="query" type="search" placeholder="${words.hint}" autocomplete="off" spellcheck="false">
<p id="count" role="status"></p>
<ol id="results" aria-label="${words.results}" hidden></ol>
</search>
{{#if translations}}
<nav class="languages" aria-label="{{t.otherLanguages}}"><ul>{{#each translations}}<li><a href="{{address href}}" lang="{{lang}}" hreflang="{{lang}}">{{name}}</a></li>{{/each}}</ul></nav>
{{/if}}
</header>`;
}

/** Headings and links of docs/README.md, which lists all pages. */
function listOf(home, lang) {
  const folder = lang === 'de' ? 'docs/de' : 'docs';
  const lines = readFileSync(join(home, folder, 'README.md'), 'utf8').split('\n');
  const items = lines.flatMap((line) => {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) return [`</ul>\n<p>${heading}</p>\n<ul>`];
    const [, words, path] = /^- \[([^\]]+)\]\(([^)]+)\.md\)/.exec(line) ?? [];
    return words === undefined ? [] : [`<li><a href="../${slugIn(lang, path)}/">${words}</a></li>`];
  });
  return `${items.join('\n').replace(/^<\/ul>\n/, '')}\n</ul>`;
}

function slugIn(lang, path) {
  if (path.endsWith('codes/README')) return lang === 'de' ? 'codes-de' : 'codes';
  return path.replace(/^\.\.\//, '');
}
