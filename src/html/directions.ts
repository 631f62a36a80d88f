import type { Element, Root } from 'hast';

/** Elements (a list as a whole: its marks stand at the side it begins on) that may be read from right to left where all around is read from left to right. */
const own = new Set(['p', 'ul', 'ol', 'blockquote', 'td', 'th', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption']);
const leftwards = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Tells the direction of blocks, and of words in a language of their own, whose first letter belongs to a script that is
 * written leftwards, in place: without it their punctuation stands at the wrong end (UAX 9, P2 and P3).
 */
export function setDirections(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName === 'svg') continue;
    const mayTurn = own.has(child.tagName) || (child.tagName === 'span' && child.properties.lang !== undefined);
    if (mayTurn && leftwards.test(firstLetter(child))) child.properties.dir = 'rtl';
    setDirections(child);
  }
}

function firstLetter(node: Element): string {
  for (const child of node.children) {
    const found =
      child.type === 'text' ? /\p{L}/u.exec(child.value)?.[0] : child.type === 'element' ? firstLetter(child) : '';
    if (found) return found;
  }
  return '';
}
