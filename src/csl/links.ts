const resolver = 'https://doi.org/';

/**
 * A DOI or an address as a link. Only http and https lead anywhere; the style's prefix (`https://doi.org/`) becomes part
 * of the link's words.
 */
export function linked(
  variable: string,
  value: string,
  prefix = '',
): { readonly text: string; readonly href: string; readonly prefix: string } | undefined {
  if (variable !== 'DOI' && variable !== 'URL') return undefined;
  const at = /https?:\/\/\S*$/.exec(prefix)?.index ?? prefix.length;
  const bare = variable === 'DOI' ? value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') : value;
  const href = variable === 'DOI' ? doiAddress(bare) : safeAddress(bare);
  if (href === undefined) return undefined;
  return { text: prefix.slice(at) + bare, href, prefix: prefix.slice(0, at) };
}

function doiAddress(doi: string): string | undefined {
  return /^10\.\d{4,9}\/[^\s<>"{}|\\^`]+$/.test(doi) ? safeAddress(resolver + doi) : undefined;
}

function safeAddress(address: string): string | undefined {
  if (!/^https?:\/\/[^\s<>"\\^`{|}\p{Cc}\p{Cf}]+$/u.test(address)) return undefined;
  try {
    const { protocol, username, password } = new URL(address);
    return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' ? address : undefined;
  } catch {
    return undefined;
  }
}
