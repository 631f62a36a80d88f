// One page a code, English and German, and an index.

/** Headings and connecting words of the pages. */
const words = {
  en: {
    found: 'What was found',
    why: 'Why it matters',
    todo: 'What to do',
    examples: 'Examples (each is a test)',
    example: 'Example',
    frontmatter: 'In the frontmatter:',
    other: 'And in the other edition:',
    failure: 'Something broke that nobody can mend in the text. The command ends with exit code 2.',
    others: 'otherwise',
  },
  de: {
    found: 'Was gefunden wurde',
    why: 'Warum es wichtig ist',
    todo: 'Was zu tun ist',
    examples: 'Beispiele (jedes ist ein Test)',
    example: 'Beispiel',
    frontmatter: 'Im Vorspann:',
    other: 'Und in der anderen Fassung:',
    failure: 'Etwas ist gescheitert, das sich im Text nicht beheben lässt. Der Befehl endet mit Exit-Code 2.',
    others: 'sonst',
  },
};

const failureTitles = {
  BP001: ['No such file or folder', 'Datei oder Ordner fehlt'],
  BP002: ['Option not understood', 'Option nicht verstanden'],
  BP003: ['A file of the house is broken', 'Eine Datei des Hauses ist fehlerhaft'],
  BP004: ['No browser', 'Kein Browser'],
  BP005: ['The browser stopped', 'Der Browser hat aufgehört'],
  BP006: ['A template is broken', 'Eine Vorlage ist fehlerhaft'],
  BP007: ['The output cannot be written', 'Die Ausgabe lässt sich nicht schreiben'],
  BP008: ['Two briefs want one address', 'Zwei Dokumente wollen eine Adresse'],
  BP009: ['Our fault', 'Unser Fehler'],
  BP012: ['Code of the project is broken', 'Code des Projekts ist fehlerhaft'],
  BP011: ['What has changed cannot be told', 'Was sich geändert hat, lässt sich nicht sagen'],
  BP010: [
    'A list of participants cannot be read or written',
    'Eine Teilnehmerliste lässt sich nicht lesen oder schreiben',
  ],
};

/** Groups of the index, by the beginning of the code: heading and, where it can be said for all, weight. */
const groups = [
  [
    'CHR1',
    'Who speaks',
    'Wer spricht',
    'Blocks; a description that names no more than a large region is a warning.',
    'Blockiert; eine Beschreibung, die nur eine große Region nennt, ist eine Warnung.',
  ],
  [
    'CHR2',
    'Verbatim words',
    'Wörtliches',
    'Blocks in a meeting summary, a warning elsewhere.',
    'Blockiert in einem Sitzungsbericht, sonst eine Warnung.',
  ],
  [
    'CHR3',
    'Who was in the room',
    'Wer dabei war',
    'Blocks, with few exceptions (CHR305).',
    'Blockiert, mit wenigen Ausnahmen (CHR305).',
  ],
  ['CHR4', 'Sources', 'Quellen', 'Blocks.', 'Blockiert.'],
  [
    'CHR5',
    'Other places than the text',
    'Andere Stellen als der Text',
    'Weighs what the broken rule weighs.',
    'Wiegt so viel wie die verletzte Regel.',
  ],
  [
    'CHR6',
    'Worth a look',
    'Einen Blick wert',
    'A warning or a note; initials that speak, and words whose speaker follows from the sentence beside, block.',
    'Warnung oder Hinweis; sprechende Initialen und Worte, deren Sprecher aus dem Nachbarsatz folgt, blockieren.',
  ],
  ['WV', 'Waivers', 'Ausnahmen'],
  ['SRC', 'The file', 'Die Datei', 'Blocks.', 'Blockiert.'],
  [
    'FM',
    'Frontmatter',
    'Vorspann',
    'Blocks; FM112 is a note to `lint` and blocks `build`.',
    'Blockiert; FM112 ist für `lint` ein Hinweis und blockiert `build`.',
  ],
  [
    'DOC3',
    'Editions in other languages',
    'Fassungen in anderen Sprachen',
    'A warning; a key spelt otherwise is a note. With `build --require-pairs` warnings block.',
    'Warnung; ein anders geschriebener Schlüssel ist ein Hinweis. Mit `build --require-pairs` blockieren Warnungen.',
  ],
  ['DOC2', 'The document', 'Das Dokument'],
  ['OWN', 'Rules and checks of the project', 'Regeln und Prüfungen des Projekts'],
  ['CIT', 'Citations and sources', 'Belege und Quellen'],
  ['RES', 'Files, pictures and links', 'Dateien, Bilder und Links'],
  ['LIM', 'Limits', 'Grenzen', 'Blocks.', 'Blockiert.'],
  ['PAGE', 'The printed page', 'Die gedruckte Seite'],
  ['BP', 'Failures (exit code 2)', 'Fehlschläge (Exit-Code 2)'],
];

/** @returns {Map<string, string>} path → text */
export function codePages({ en, de, examples, triggers }) {
  const pages = new Map();
  for (const code of Object.keys(en.codes)) {
    const own = examples.filter(({ expect }) => expect === code);
    pages.set(pathOf(code), page(code, en.codes[code], de.codes[code], { cases: own, trigger: triggers[code] }));
  }
  for (const code of Object.keys(en.failures)) {
    const [titleEn, titleDe] = failureTitles[code];
    pages.set(
      pathOf(code),
      page(code, failure(titleEn, en.failures[code], 'en'), failure(titleDe, de.failures[code], 'de'), {
        cases: [],
        trigger: triggers[code],
      }),
    );
  }
  pages.set('docs/codes/README.md', index(en, de));
  return pages;
}

/**
 * What each code's page says in one language, for the site.
 * @returns {Map<string, { title: string, text: string }>}
 */
export function codeTexts({ en, de, examples, triggers }, language) {
  const texts = new Map();
  const own = { en, de }[language];
  // on the site the German pages lie one folder deeper
  const up = (parts) => parts.join('\n\n').replaceAll('](../', language === 'de' ? '](../../' : '](../');
  for (const [code, message] of Object.entries(own.codes)) {
    const cases = examples.filter(({ expect }) => expect === code);
    const parts = [...section(message, language), ...exampleSection({ cases, trigger: triggers[code] }, language)];
    texts.set(code, { title: message.title, text: up(parts.slice(1)) });
  }
  for (const [code, found] of Object.entries(own.failures)) {
    const title = failureTitles[code][language === 'en' ? 0 : 1];
    texts.set(code, {
      title,
      text: up([...section(failure(title, found, language), language).slice(1), ...shown(triggers[code], language)]),
    });
  }
  return texts;
}

/**
 * The index of codes in one language, for the site.
 * @returns {{ title: string, text: string }}
 */
export function codeIndex(sources, language) {
  const at = language === 'en' ? 0 : 1;
  const texts = codeTexts(sources, language);
  const parts = [indexWords[language]];
  for (const [start, ...words] of groups) {
    const rows = [...texts]
      .filter(([code]) => code.startsWith(start))
      .map(([code, { title }]) => `| [${code}](${code}.md) | ${title} |`);
    const weight = words[2 + at];
    parts.push(`## ${words[at]}`, ...(weight === undefined ? [] : [weight]));
    parts.push([`| Code | ${language === 'en' ? 'Meaning' : 'Bedeutung'} |`, '|---|---|', ...rows].join('\n'));
  }
  return { title: 'Codes', text: parts.join('\n\n') };
}

const pathOf = (code) => `docs/codes/${code}.md`;

function page(code, english, german, examples) {
  return [
    `# ${code}`,
    `[English](#english) · [Deutsch](#deutsch) · [all codes · alle Codes](README.md)`,
    '## English',
    ...section(english, 'en'),
    ...exampleSection(examples, 'en'),
    '## Deutsch',
    ...section(german, 'de'),
    ...exampleSection(examples, 'de'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function failure(title, found, language) {
  return { title, found, why: '', todo: '', note: words[language].failure };
}

function section(message, language) {
  const label = words[language];
  const parts = [`**${message.title}**`];
  if (message.note) parts.push(message.note);
  parts.push(`**${label.found}:**`, variants(message.found, label.others));
  if (message.why !== '') parts.push(`**${label.why}:** ${plain(message.why)}`);
  if (message.todo === '') return parts;
  if (typeof message.todo === 'string') parts.push(`**${label.todo}:** ${plain(message.todo)}`);
  else parts.push(`**${label.todo}:**`, variants(message.todo, label.others));
  return parts;
}

/** `default` serves every variant that is not named, so it stands first and unnamed. */
function variants(found) {
  const { default: common, ...rest } = found;
  const lines = [`- ${plain(common)}`];
  for (const name of Object.keys(rest).sort()) lines.push(`- \`${name}\`: ${plain(rest[name])}`);
  return lines.join('\n');
}

/** A place for data is an ellipsis on paper; what Markdown would take for HTML stays text. */
function plain(text) {
  return text
    .replace(/\{\w+\}\.?/g, '…')
    .replaceAll('<', '\\<')
    .replaceAll('](', ']\\(')
    .replace(/\[@[^\]]+\]/g, '`$&`')
    .replaceAll('[^', '\\[^')
    .replace(/\bdocs\/([\w/-]+\.md)\b/g, '[$&](../$1)');
}

function exampleSection({ cases, trigger }, language) {
  const texts = cases.filter(({ lang }) => lang === language).map(({ text }) => text);
  if (texts.length === 0) return trigger === undefined ? [] : shown(trigger, language);
  return [`**${words[language].examples}:**`, ['```markdown', texts.join('\n\n'), '```'].join('\n')];
}

/** What brings a code about, as an author would see it before them. */
function shown({ said, command, source, head, text, german, counterpart, files = {} }, language) {
  const label = words[language];
  const own = language === 'de' ? (german ?? text) : (text ?? german);
  const parts = [`**${label.example}:**`];
  if (said !== undefined) parts.push(said[language === 'en' ? 0 : 1]);
  if (source !== undefined) parts.push(fenced('markdown', source));
  if (head !== undefined) parts.push(...(own === undefined ? [] : [label.frontmatter]), fenced('yaml', head));
  if (own !== undefined) parts.push(fenced('markdown', own));
  if (counterpart !== undefined) parts.push(label.other, fenced('markdown', counterpart));
  for (const [path, content] of Object.entries(files))
    if (typeof content === 'string') parts.push(`\`${path}\`:`, fenced(languageOf(path), content));
  if (command !== undefined) parts.push(fenced('sh', command));
  return parts;
}

const languageOf = (path) => ({ md: 'markdown', yml: 'yaml', js: 'js', svg: 'svg' })[path.split('.').at(-1)] ?? 'text';

/** A text that holds a fence stands in a longer one. */
function fenced(kind, text) {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${kind}\n${text.trimEnd()}\n${fence}`;
}

const indexWords = {
  en:
    'Every finding and every failure has a code. The code stays; the words may get better. ' +
    'A finding that blocks keeps a brief from being published; a warning or a note does not.',
  de:
    'Jeder Befund und jeder Fehlschlag hat einen Code. Der Code bleibt; die Worte dürfen besser werden. ' +
    'Ein blockierender Befund verhindert die Veröffentlichung; eine Warnung oder ein Hinweis nicht.',
};

function index(en, de) {
  const parts = ['# Codes', indexWords.en, indexWords.de];
  const all = [...Object.keys(en.codes), ...Object.keys(en.failures)];
  for (const [start, english, german, weighs = '', wiegt = ''] of groups) {
    const rows = all
      .filter((code) => code.startsWith(start))
      .map((code) => {
        const [titleEn, titleDe] = failureTitles[code] ?? [en.codes[code].title, de.codes[code].title];
        return `| [${code}](${code}.md) | ${titleEn} | ${titleDe} |`;
      });
    parts.push(`## ${english} · ${german}`);
    if (weighs !== '') parts.push(`${weighs} · ${wiegt}`);
    parts.push(['| | English | Deutsch |', '|---|---|---|', ...rows].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}
