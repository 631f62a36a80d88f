/**
 * `@fig:key`, `@tab:key`, `@box:key`, `@sec:key`, `@page:key`: what a reference is to, and its key. A capital (`@Fig:key`) begins a
 * sentence. Not in an address, nor in the middle of a word.
 */
export const crossReference =
  /(?<![\p{L}\p{N}@/._-])@([Ff]ig|[Tt]ab|[Bb]ox|[Ss]ec|[Pp]age):([A-Za-z](?:[\w-]{0,78}[A-Za-z\d])?)/gu;
