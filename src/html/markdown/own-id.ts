import type { ElementContent } from 'hast';

const ownId = /\s*\{#([A-Za-z][\w-]{0,79})\}\s*$/;

/** `## Heading {#own-id}`, as other tools write it: an address that stays when the words change. */
export function withoutOwnId(children: readonly ElementContent[]): {
  words: ElementContent[];
  own: string | undefined;
} {
  const last = children.at(-1);
  const found = last?.type === 'text' ? ownId.exec(last.value) : null;
  if (last?.type !== 'text' || !found) return { words: [...children], own: undefined };
  return { words: [...children.slice(0, -1), { ...last, value: last.value.slice(0, found.index) }], own: found[1] };
}

/** The words alone, of plain text. */
export function wordsWithoutOwnId(text: string): string {
  return text.replace(ownId, '');
}
