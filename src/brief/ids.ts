/** Letters that are written with two where there is one. */
const written: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** What a heading is called by in an address: `Schutz für Flüchtlinge` → `schutz-fuer-fluechtlinge`; empty when no letter is left. */
export function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøåłđıþð]/g, (letter) => written[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** Gives each name once: the second `ziele` becomes `ziele-2`. Ids the house itself uses are taken from the start. */
export function uniqueIds(taken: Iterable<string> = houseIds): (text: string, fallback?: string) => string {
  const used = new Set(taken);
  return (text, fallback = 'section') => {
    const base = slugOf(text) || fallback;
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
    used.add(id);
    return id;
  };
}

/** Ids of the templates. */
export const houseIds: readonly string[] = [
  'content',
  'contents',
  'list-of-figures',
  'list-of-tables',
  'title',
  'notes',
  'key-messages',
  'abstract',
  'recommendations',
  'about',
  'imprint',
  'contact',
  'full-document',
  'citation',
  'rule',
  'draft-findings',
];
