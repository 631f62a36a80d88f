import type { Language } from '../../brief/brief.ts';

/** Little words of each language that the others do not have. */
const little: Readonly<Record<Language, string>> = {
  de: 'der die das und ist nicht von mit für auf ein eine dem den des sich auch wird werden sind im zu zur zum bei oder',
  en: 'the of and to is that for are with it this by be was from which have has not they their an or at as',
  fr: 'le la les des du et est une dans pour que qui sur par au aux avec ne pas ce cette sont il elle ou',
};
const words = Object.entries(little).map(([lang, list]) => [lang as Language, new Set(list.split(' '))] as const);

/** The language a text is in, by its little words; undefined where it has too few of them, or as many of another language. */
export function languageIn(text: string): Language | undefined {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = words
    .map(([lang, known]) => ({ lang, count: all.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first !== undefined && first.count >= 3 && first.count > 2 * (second?.count ?? 0) ? first.lang : undefined;
}
