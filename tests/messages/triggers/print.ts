import type { Triggers } from './trigger.ts';

/** The printed page, code of the project, and what breaks. */
export const print: Triggers = {
  PAGE501: {
    said: [
      'A template of the project that asks for a font on another server.',
      'Eine Vorlage des Projekts, die eine Schrift von einem anderen Server verlangt.',
    ],
    proof: 'tests/pdf/printer.test.ts',
  },
  PAGE502: {
    said: ['A picture whose file breaks off in the middle.', 'Ein Bild, dessen Datei mittendrin abbricht.'],
    proof: 'tests/pdf/printer.test.ts',
  },
  PAGE503: {
    said: [
      'A paragraph that a style sheet of the project hides in print.',
      'Ein Absatz, den ein Stylesheet des Projekts im Druck verbirgt.',
    ],
    proof: 'tests/gate/gate.test.ts',
  },
  PAGE504: {
    said: ['A word of four hundred letters in a table.', 'Ein Wort von vierhundert Buchstaben in einer Tabelle.'],
    proof: 'tests/pdf/printer.test.ts',
  },
  PAGE505: {
    said: [
      'A letter that no font of the house has, for example a rune (U+16A0).',
      'Ein Zeichen, das keine Schrift des Hauses hat, zum Beispiel eine Rune (U+16A0).',
    ],
    proof: 'tests/html/letters.test.ts',
  },
  PAGE506: {
    said: [
      'A drawing of so many parts that the browser stops.',
      'Eine Zeichnung aus so vielen Teilen, dass der Browser aufgibt.',
    ],
    proof: 'tests/pdf/printer.test.ts',
  },
  PAGE507: {
    said: [
      'A template of the project with a table that has no heads.',
      'Eine Vorlage des Projekts mit einer Tabelle ohne Spaltenköpfe.',
    ],
    proof: 'tests/pdf/ua.test.ts',
  },
  PAGE508: {
    said: [
      'One line that calls more notes than a page holds.',
      'Eine Zeile mit mehr Anmerkungen, als auf eine Seite passen.',
    ],
    proof: 'tests/pdf/notes.test.ts',
  },
  OWN101: {
    said: [
      'A rule in `briefpress.config.js` ([plugins.md](../plugins.md)) that wants "cooperation", and a text that says "co-operation".',
      'Eine Regel in `briefpress.config.js` ([plugins.md](../plugins.md)), die „cooperation“ verlangt, und ein Text mit „co-operation“.',
    ],
    proof: 'tests/plugins/plugins.test.ts',
  },
  OWN102: {
    said: [
      'A check in `briefpress.config.js` ([plugins.md](../plugins.md)) that finds a link into the intranet.',
      'Eine Prüfung in `briefpress.config.js` ([plugins.md](../plugins.md)), die einen Link ins Intranet findet.',
    ],
    proof: 'tests/plugins/plugins.test.ts',
  },
  BP001: { command: 'npx briefpress lint no-such-file.md' },
  BP002: { command: 'npx briefpress lint --max-warnings many' },
  BP003: { command: 'npx briefpress build', files: { '_brand.yml': 'meta: {name: House\n' } },
  BP004: { command: 'npx briefpress build --browser /no/such/browser' },
  BP005: {
    said: ['Something ends the browser while it prints.', 'Etwas beendet den Browser, während er druckt.'],
    proof: 'tests/pdf/printer.test.ts',
  },
  BP006: {
    command: 'npx briefpress build --only html',
    files: { 'templates/partials/head-zone.hbs': '{{#if title}}\n' },
  },
  BP007: { command: 'npx briefpress build --only html --out package.json' },
  BP008: {
    command: 'npx briefpress build --only html',
    files: { 'briefs/one.md': '---\nslug: visas\n---\n\nOne.\n', 'briefs/two.md': '---\nslug: visas\n---\n\nTwo.\n' },
  },
  BP009: {
    said: ['A mistake in briefpress itself.', 'Ein Fehler in briefpress selbst.'],
    proof: 'tests/robustness/project.ts',
  },
  BP010: { command: 'npx briefpress roster list msg-4' },
  BP011: { command: 'npx briefpress lint --changed=no-such-branch' },
  BP012: { command: 'npx briefpress lint', files: { 'briefpress.config.js': 'export default { rules: 1 };\n' } },
};
