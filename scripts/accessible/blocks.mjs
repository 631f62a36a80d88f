/** The blocks of the corpus, as Markdown: everything that can stand in a text, once each. */

const nestedList = ({ own: { sentences } }) =>
  `- ${sentences[0]}\n  - ${sentences[1]}\n    1. ${sentences[2]}\n    2. ${sentences[3]}\n  - ${sentences[4]}\n- ${sentences[5]}`;
const numbered = ({ own: { sentences } }) => `3. ${sentences[1]}\n\n   ${sentences[2]}\n4. ${sentences[3]}`;
const table = ({ own: { head, caption, source }, pick }) =>
  `:::table{source="${source}"}\n${caption}\n\n| ${head.join(' | ')} |\n|---|---:|---:|\n${Array.from({ length: 3 + pick(30) }, (_, at) => `| ${String.fromCharCode(65 + (at % 26))} | ${pick(40)} | ${at % 4 === 0 ? '' : `${pick(99)} %`} |`).join('\n')}\n:::`;
const definitionTable = ({ own: { head, sentences } }) =>
  `| ${head[0]} | ${head[1]} |\n|---|---|\n| *A* | ${sentences[2]} |\n| **B** | |`;
export const figure = ({ own: { alt, source, caption } }) =>
  `:::figure{src="figures/columns.svg" alt="${alt}" source="${source}"}\n${caption}\n:::`;
const box = ({ own: { sections, sentences }, paragraph }) =>
  `:::box{title="${sections[2]}"}\n${paragraph(2)}\n\n- ${sentences[0]}\n- ${sentences[1]}\n:::`;
// in a summary the words of a quotation would come from the room
const quote = ({ type, own: { sentences } }) =>
  type === 'meeting-summary' ? sentences[4] : `> ${sentences[4]}\n>\n> ${sentences[5]}`;
const code = () => '```\na,b,c\n1,2,3\n```';
const pullquote = ({ own: { message } }) => `:::pullquote\n${message}\n:::`;
const subsection = ({ own: { sections }, paragraph, pick }) =>
  `### ${sections[pick(4)]} ${pick(90)}\n\n${paragraph(2)}\n\n#### ${sections[pick(4)]}\n\n${paragraph(1)}`;
const foreign = ({
  own: {
    foreign: [lang, term],
    sentences,
  },
}) => `${sentences[3]} (:lang[${term}]{${lang}})`;

function longNote({ own, notes: list, pick, paragraph }) {
  const label = `n${list.length + 1}`;
  list.push(
    `[^${label}]: ${Array.from({ length: 1 + pick(20) }, (_, at) => own.sentences[at % 6]).join(' ')} <https://example.org/papers/${label}.pdf>`,
  );
  return `${paragraph(1).slice(0, -1)}.[^${label}] ${paragraph(1)}`;
}

const chart =
  (mark) =>
  ({ lang, own: { alt, source, caption } }) =>
    `:::chart{spec="data/${mark}-${lang}.json" data="data/rows-${lang}.csv" alt="${alt}" source="${source}"}\n${caption}\n:::`;
const map = ({ lang, own: { alt, source, caption } }) =>
  `:::chart{map="africa" data="data/countries-${lang}.csv" classes="10 20" alt="${alt}" source="${source}"}\n${caption}\n:::`;
const options = ({ lang, own: { source, caption } }) =>
  `:::options{src="data/options-${lang}.yml" source="${source}"}\n${caption}\n:::`;
const rows = ({ lang, own: { source, caption } }) =>
  `:::table{src="data/rows-${lang}.csv" source="${source}"}\n${caption}\n:::`;
// a summary has no sources
const cited = ({ type, own: { sentences } }) =>
  type === 'meeting-summary'
    ? sentences[0]
    : `${sentences[0].slice(0, -1)} [@one, p. 12]. ${sentences[1].slice(0, -1)} [see @one, chap. 3].`;
const marginal = ({ own: { message, sentences } }) => `:margin[${message}]${sentences[2]} ${sentences[4]}`;
const referring = (blocks) => {
  const key = `${blocks.name}-${blocks.notes.length}-${blocks.keys++}`;
  const { own, paragraph } = blocks;
  return `${own.sentences[5].slice(0, -1)} (@fig:${key}, @page:${key}). ${paragraph(3)}\n\n${figure(blocks).replace('{', `{#${key} `)}`;
};

export const kinds = [
  ...[nestedList, numbered, table, figure, box, quote, code, pullquote, subsection, longNote, foreign, definitionTable],
  ...[chart('bar'), chart('line'), map, options, rows, cited, marginal, referring],
];
