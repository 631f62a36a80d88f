import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Three letters that stand for a number, so that no word of one note is the beginning of another's. */
export function letters(n: number): string {
  return [n / 676, n / 26, n].map((part) => String.fromCharCode(97 + (Math.floor(part) % 26))).join('');
}

const words =
  'Verfahren Kommunen dauern Unterschiede Zuwanderungspolitik zwischen Ländern Fristen Kosten Beratung und mit der die das für eine im Bericht Anerkennung Arbeitsmarkt Sprachkurse Menschen kommen bleiben Wege öffnen Regeln brauchen Zeit'.split(
    ' ',
  );

/** Writes texts with notes; the same calls give the same text. */
export class Writer {
  readonly notes: string[] = [];
  #state = 7;

  prose(count: number): string {
    return Array.from({ length: count }, () => {
      this.#state = (this.#state * 1103515245 + 12345) & 0x7fffffff;
      return words[(this.#state >> 8) % words.length];
    }).join(' ');
  }

  /** The word `Ort…` with a call behind it; its note begins with `Beleg…` and ends with `Schluss…`. */
  call(length: number, middle = this.prose(length)): string {
    const n = this.notes.length;
    this.notes.push(`[^n${n}]: Beleg${letters(n)} ${middle} Schluss${letters(n)}.`);
    return `Ort${letters(n)}[^n${n}]`;
  }

  text(blocks: readonly string[]): string {
    return `${[...blocks, ...this.notes].join('\n\n')}\n`;
  }
}

/** A report of some 30 pages with 120 notes, every tenth of 200 words. */
export function longReport(): { body: string; count: number } {
  const writer = new Writer();
  const blocks: string[] = [];
  for (let chapter = 1; chapter <= 6; chapter++) {
    blocks.push(`## Kapitel ${chapter}`);
    for (let at = 0; at < 10; at++) {
      if (at === 4) blocks.push(`### Abschnitt ${chapter}`);
      const calls = [0, 1].map(() => writer.call(writer.notes.length % 10 === 9 ? 200 : 8 + at * 3));
      blocks.push(`${writer.prose(35)} ${calls[0]} ${writer.prose(30)} ${calls[1]} ${writer.prose(20 + at)}.`);
    }
  }
  return { body: writer.text(blocks), count: writer.notes.length };
}

/** Notes in every place and of every length that makes them hard to set. */
export function hardBrief(): { body: string; count: number } {
  const writer = new Writer();
  const call = (length = 12, middle?: string): string => writer.call(length, middle);
  const prose = (length: number): string => writer.prose(length);
  const rows = Array.from(
    { length: 40 },
    (_, at) => `| Zeile ${at} ${at % 6 === 2 ? call() : ''} | ${at % 9 === 2 ? call(25) : at} |`,
  );
  const blocks = [
    `${prose(80)} ${call()}`,
    `## Überschrift ${call()}`,
    `${prose(90)} ${call()} ${call()} ${prose(60)}`,
    `:::table{source="Eigene"}\nTabelle ${call()}\n\n| A | B ${call()} |\n|---|---|\n${rows.join('\n')}\n:::`,
    `${prose(100)} ${call(260)} ${prose(50)}`,
    `- ${prose(40)} ${call()}\n- ${prose(30)}\n  - ${prose(20)} ${call()}\n  - ${prose(50)} ${call(80)}\n- ${prose(30)}`,
    `:::box{title="Ein Kasten"}\n${prose(120)} ${call()}\n\n- ${prose(20)} ${call()}\n- ${prose(30)}\n\n${prose(150)} ${call(60)}\n:::`,
    `:::figure{src="f.svg" alt="Ein Balken" source="Eigene"}\nAbbildung ${call(30)}\n:::`,
    `> ${prose(60)} ${call()}\n>\n> ${prose(30)}`,
    `:::pullquote\n${prose(12)} ${call()}\n:::`,
    Array.from({ length: 30 }, () => `${prose(8)} ${call(18)}`).join(' '),
    // longer than a page
    `${prose(40)} ${call(1500)} ${prose(200)}`,
    `${prose(150)} ${call()}`,
    `### Unterkapitel`,
    `${prose(60)} ${call(0, `${prose(20)}\n\n    ${prose(30)}\n\n    - ${prose(8)}\n    - ${prose(9)}\n\n    ${prose(12)}[^n1]`)}`,
    `${prose(30)} ${call(0, `https://example.org/${'ein-langer-pfad/der-kein-ende-nimmt/'.repeat(20)}`)} :margin[Am Rand ${call(8)}] ${prose(80)} noch einmal[^n0].`,
    `Viele ${Array.from({ length: 12 }, () => call(45)).join(' ')} auf einmal. ${prose(100)}`,
    `:::recommendation{addressee="bund" horizon="short"}\n${prose(30)} ${call()}\n:::`,
    `:::recommendation{addressee="eu" horizon="short"}\n${prose(30)} ${call(60)}\n:::`,
    ...Array.from({ length: 6 }, (_, at) => `${prose(80)} ${call(10 + (at % 3) * 40)} ${prose(40)}`),
  ];
  return { body: writer.text(blocks), count: writer.notes.length };
}

export const bar =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="160"><rect width="300" height="160"/></svg>';

interface Item {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** What another reader finds on each page, in pt. */
export async function pagesOf(pdf: Uint8Array): Promise<Item[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: Item[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, end: x + item.width, y, size }];
      }),
    );
  }
  await task.destroy();
  return pages;
}

/** Pages (from 1) on which a word stands; a word may be parted between items. */
export function pagesWith(pages: readonly (readonly Item[])[], word: string): number[] {
  return pages.flatMap((items, at) =>
    items
      .map(({ text }) => text)
      .join('')
      .includes(word)
      ? [at + 1]
      : [],
  );
}

/** Lines painted over each other. */
export function overlaps(pages: readonly (readonly Item[])[]): string[] {
  return pages.flatMap((items, page) => {
    const lines = items.filter(({ size }) => size > 7.4);
    return lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .filter((other) => {
          const apart = Math.abs(one.y - other.y);
          return apart > 0.7 && apart < 6 && one.x < other.end - 1 && other.x < one.end - 1;
        })
        .map((other) => `${page + 1}: ${one.text} / ${other.text}`),
    );
  });
}
