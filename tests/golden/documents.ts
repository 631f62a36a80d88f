/** What a page can hold, in a few invented documents. */

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120">
<rect x="90" y="10" width="280" height="24" fill="#0b4f5c"/><rect x="90" y="48" width="150" height="24" fill="#b9c2c9"/>
<text x="0" y="27" font-size="12">Anträge</text><text x="0" y="65" font-size="12">Plätze</text></svg>`;

export const files: Readonly<Record<string, string>> = { 'balken.svg': drawing, 'b.md': '---\ntitle: B\n---\n' };

const text =
  'Zwischen Antrag und Bescheid vergehen im Mittel vierzehn Monate, und die Unterschiede zwischen den Kommunen sind groß. ' +
  'Wer in dieser Zeit eine Ausbildung beginnt, verliert sie oft wieder, weil die Zuständigkeit der Behörden wechselt. ';

const brief = `${text.repeat(2).trim()}[^eins]

## Fristen und Kosten

:margin[Fristen sind keine Ziele.]${text}Das zeigt @fig:balken; die Zahlen stehen in @tab:zahlen.

- ein Punkt mit *Betonung* und \`Code\`
- ein zweiter, der länger ist und über das Ende der Zeile geht, damit man sieht, wie er umbricht
  1. darunter
  2. und noch einer

:::figure{#balken src="balken.svg" alt="Mehr Anträge als Plätze" source="Eigene Darstellung" licence="CC-BY-4.0"}
Auf zwei Anträge kommt ein Platz
:::

### Was folgt

${text}

:::table[Was ein Verfahren kostet]{#zahlen source="Eigene Berechnung"}
| | 2016 | 2017 |
|---|---|---|
| Dauer in Monaten | 12,5 | 14 |
| Kosten in Euro | 1.850 | 2.100 |
:::

:::box[Was das Gesetz sagt]
${text}
:::

:::pullquote
Nicht die Menschen sind zu trennen, sondern die Verfahren.
:::

> ${text}

${text.trim()}[^zwei]

[^eins]: Haus für Migrationspolitik, *Warten auf den Bescheid*, 2018, https://example.org/bescheid.
[^zwei]: Ebenda, S. 12.
`;

const english =
  'Between application and decision fourteen months pass on average, and municipalities differ widely from one another. ' +
  'Those who begin a training in that time often lose it again, because another authority becomes responsible. ';

const report = ['Where we stand', 'Costs and time', 'What to do']
  .map((title, at) => {
    const picture = `:::figure{src="balken.svg" alt="More applications than places" source="Own"}\n${title}: places are few\n:::`;
    return `## ${title}\n\n${english.repeat(6)}\n\n${picture}\n\n### In detail ${at + 1}\n\n${english.repeat(12)}`;
  })
  .join('\n\n');

const summary = `${text}

## Themen

Mehrere Teilnehmende wiesen auf die Dauer der Verfahren hin.

:::agreement
- Beratung beginnt vor dem Antrag.
:::

:::contention
- Ob Fristen helfen, blieb strittig.
:::

:::open
- Wer bezahlt die Beratung?
:::
`;

const french =
  'Quatorze mois passent en moyenne entre la demande et la décision, et les écarts entre les communes sont grands. ' +
  'Qui commence une formation pendant ce temps la perd souvent, car une autre autorité devient compétente. ';

const paper = `${french.repeat(2).trim()}[^un]

## Délais et coûts

${french.trim()}[^deux] :margin[Un délai n’est pas un but.]${french}

:::table[Ce que coûte une procédure]{source="Calcul de la maison"}
| | 2016 | 2017 |
|---|---|---|
| Durée en mois | 12,5 | 14 |
:::

:::questions
1. Qui paie le conseil ?
2. Que change un délai ?
:::

[^un]: Maison de la migration, *Attendre*, 2018, https://example.org/attendre.
[^deux]: Ibid., p. 12.
`;

const page = `## Worum es geht

${text}

:::figure{src="balken.svg" alt="Mehr Anträge als Plätze" source="Eigene Darstellung"}
Auf zwei Anträge kommt ein Platz
:::

## Was zu tun ist

- **Bund:** früh beraten.
- **Länder:** Fristen nennen.
`;

const ids = '{doi: 10.5072/example.1}';

/** Markdown, changes to the frontmatter of tests/html/rendered.ts, and the pages that are looked at. */
export const documents: readonly {
  readonly name: string;
  readonly body: string;
  readonly changes: Record<string, string>;
  readonly pages: readonly number[];
}[] = [
  { name: 'brief', body: brief, changes: { subtitle: 'Was Verfahren kosten' }, pages: [1, 2] },
  {
    name: 'report',
    body: report,
    changes: {
      type: 'report',
      lang: 'en',
      title: 'Ways into work',
      abstract: english,
      acknowledgements: 'Thanks to the municipalities.',
      abbreviations: '{EU: European Union}',
      bibliography: 'sources.bib',
      ids,
    },
    pages: [1, 2, 4],
  },
  {
    name: 'summary',
    body: summary,
    changes: {
      type: 'meeting-summary',
      confidentiality:
        '{rule: chatham-house, meeting: {date: 2018-10, place: Berlin}, attendance: {total: 30, sectors: {ministries: 12, academia: 18}, minGroup: 5}}',
    },
    pages: [1],
  },
  {
    name: 'paper',
    body: paper,
    changes: {
      type: 'background-paper',
      lang: 'fr',
      notes: 'margin',
      title: 'Des voies vers le travail',
      abstract: french,
      bibliography: 'sources.bib',
      ids,
    },
    pages: [1, 2],
  },
  {
    name: 'one-pager',
    body: page,
    changes: {
      type: 'one-pager',
      ids,
      link: 'https://example.org/1',
      parent: 'b.md',
      boilerplate: 'Das Haus ist erfunden.',
      embargo: '2018-11-20T06:00+01:00',
      contact: '{name: Redaktion, email: post@example.org}',
    },
    pages: [1],
  },
  {
    name: 'release',
    body: `${english}\n\n:::figure{src="balken.svg" alt="More applications than places" source="Own"}\nPlaces are few\n:::\n\n${english}`,
    changes: {
      type: 'press-release',
      lang: 'en',
      title: 'Places are few',
      subtitle: 'A policy brief proposes two packages',
      embargo: '2018-11-20T06:00+01:00',
      link: 'https://example.org/1',
      parent: 'b.md',
      boilerplate: 'The house is invented.',
      contact: '{name: Press office, email: press@example.org}',
    },
    pages: [1],
  },
];
