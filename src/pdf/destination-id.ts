/** Most ids say nothing that would have been encoded. */
const plain = /^[\w-]*$/;

/** Chromium names destinations by ids as UTF-8 in bytes, and percent-encodes those that links call. */
export function idOf(name: string): string {
  if (plain.test(name)) return name;
  const text = new TextDecoder().decode(Buffer.from(name, 'latin1'));
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
