/**
 * The same words as Markdown that md-to-pdf understands: no directives, no footnotes. Calls become superscripts and the
 * notes a list at the end, so that nothing of the text is missing.
 */
export function plainMarkdown(text) {
  const title = /^title: "(.*)"$/m.exec(text)?.[1] ?? '';
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const notes = [];
  const plain = body
    .replaceAll(/^\[\^n\d+\]: (.*)$/gm, (_, note) => {
      notes.push(note);
      return '';
    })
    .replaceAll(/\[\^n(\d+)\]/g, '<sup>$1</sup>')
    .replaceAll(/^:::figure\{src="([^"]*)" alt="([^"]*)" source="([^"]*)"\}\n(.*)\n:::$/gm, '![$2]($1)\n\n*$4. $3*')
    .replaceAll(/^:::table\{source="([^"]*)"\}\n(.*)$/gm, '*$2. $1*')
    .replaceAll(/^:::box\{title="([^"]*)"\}$/gm, '**$1**\n')
    .replaceAll(/^:::recommendation\{addressee="([^"]*)" horizon="([^"]*)"\}$/gm, '### $1 ($2)\n')
    .replaceAll(/^:::[a-z-]*$/gm, '');
  return `# ${title}\n\n${plain}\n\n${notes.map((note, at) => `${at + 1}. ${note}`).join('\n')}\n`;
}
