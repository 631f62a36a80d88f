import { asComment, pieces } from './code.ts';

/** Fenced code that is a program to run (`{r}`), or a drawing some renderers make of it. */
const program = /^ {0,3}[`~]{3,}\s*(?:\{[^}]*\}|mermaid|plantuml|graphviz|dot|abc|flow|sequence|vega)\s*\n/;
const ours =
  /^(?:box|key-messages|recommendation|pullquote|figure|table|chart|options|margin|agreement|contention|open|questions)\b/;
const noted =
  /^(?:callout-)?(?:note|warning|tip|info|important|caution|danger|success|spoiler|example|box|aside|admonition)$/;

/** Programs become comments, blocks of other tools boxes. */
export function ownBlocks(text: string): string {
  return pieces(text)
    .map((piece) =>
      !piece.code
        ? alerts(divs(leftOut(piece.text)))
        : program.test(piece.text)
          ? `${asComment(piece.text)}\n`
          : piece.text,
    )
    .join('');
}

/** Lists of contents, tags, films, inclusions, page breaks: whole lines that only some other renderer understands. */
function leftOut(words: string): string {
  return (
    words
      .replace(/^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc\}|\\(?:newpage|pagebreak|tableofcontents))[ \t]*$/gim, '')
      .replace(/^#{1,6} tags:.*$/gim, '')
      .replace(/^[ \t]*(\{\{<.*>\}\}|\{%.*%\})[ \t]*$/gm, (whole, code: string) =>
        /pagebreak/.test(whole) ? '' : asComment(code),
      )
      .replace(/^(?:\*\*[^*\n]+\*\*\n+)?(?:\[[^\]\n]*\]\(#_Toc\d+\)[ \t]*\n+)+/gm, '')
      // [1 Introduction [2](#introduction)](#introduction): a list of contents with its pages
      .replace(/^(?:\[[^[\]\n]*\[\d{1,4}\]\(#[^)\s]*\)\]\(#[^)\s]*\)[ \t]*(?:\n+|$))+/gm, '')
  );
}

/** `::: {.note}`, `:::info`, `::: {#fig-a}` … `:::`: notes are boxes, figures figures, all else its content alone. */
function divs(words: string): string {
  const out: string[] = [];
  const open: Kind[] = [];
  for (const line of words.split('\n')) {
    const fence = /^[ \t]*:{3,}[ \t]*(.*?)[ \t]*:*$/.exec(line);
    if (fence === null) out.push(line);
    else if ((fence[1] ?? '') === '') {
      const kind = open.pop();
      if (kind !== 'plain') out.push(':::');
    } else {
      const [kind, head] = opening(fence[1] ?? '');
      open.push(kind);
      if (head !== '') out.push(head);
    }
  }
  for (const kind of open) if (kind !== 'plain') out.push(':::');
  return out
    .join('\n')
    .replace(/^:::box\n+#{1,6}[ \t]+(.+)$/gm, (_, title: string) => `:::box[${bracketless(title)}]`)
    .replace(/^:::framed\{#([\w-]+)\}\n([\s\S]*?)^:::$/gm, framed);
}

type Kind = 'box' | 'own' | 'plain';

function opening(rest: string): readonly [Kind, string] {
  if (ours.test(rest)) return ['own', `:::${rest}`];
  const figure = /^\{#fig[-:]([\w-]+)/.exec(rest)?.[1];
  if (figure !== undefined) return ['own', `:::framed{#${figure}}`];
  const [first = ''] = /[\w-]+/.exec(rest.replace(/^\{[^}]*?\./, '')) ?? [];
  if (!noted.test(first.toLowerCase())) return ['plain', ''];
  const title = /title="([^"]*)"/.exec(rest)?.[1] ?? (rest.startsWith('{') ? '' : rest.slice(first.length).trim());
  return ['box', title === '' ? ':::box' : `:::box[${bracketless(title)}]`];
}

/** A picture and its caption in a block with a key; without a picture the caption alone. */
function framed(_: string, id: string, inside: string): string {
  const picture = /!\[([^\]\n]*)\]\(([^)\s]+)[^)\n]*\)(?:\{([^}\n]*)\})?/.exec(inside);
  const words = inside.replace(picture?.[0] ?? '', '').trim();
  if (picture === null) return words;
  const alt = /fig-alt="([^"]*)"/.exec(picture[3] ?? '')?.[1] ?? picture[1] ?? '';
  return `:::figure{#${id} src="${picture[2]}" alt="${alt.replaceAll('"', '')}"}\n${words}\n:::`;
}

/** `> [!NOTE]` of GitHub. */
function alerts(words: string): string {
  return words.replace(/^> ?\[!(\w+)\][ \t]*\n((?:>.*(?:\n|$))*)/gm, (_, kind: string, quoted: string) => {
    const title = kind.charAt(0) + kind.slice(1).toLowerCase();
    return `:::box[${title}]\n${quoted.replace(/^> ?/gm, '').trimEnd()}\n:::\n`;
  });
}

const bracketless = (title: string): string =>
  title
    .replace(/\s*\{[^}]*\}\s*$/, '')
    .replace(/[[\]]/g, '')
    .trim();
