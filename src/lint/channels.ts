import type { Channel } from '../finding.ts';

/** CHR5xx: the same leak in another channel. What stands in the running text keeps its rule's own code. */
const codes: Partial<Record<Channel, string>> = {
  frontmatter: 'CHR501',
  alt: 'CHR502',
  title: 'CHR502',
  caption: 'CHR502',
  directive: 'CHR502',
  'file-name': 'CHR503',
  slug: 'CHR503',
  anchor: 'CHR503',
  comment: 'CHR504',
  'raw-html': 'CHR504',
  code: 'CHR505',
  'link-target': 'CHR506',
  'link-text': 'CHR506',
  data: 'CHR507',
  svg: 'CHR508',
  'image-metadata': 'CHR509',
  bibliography: 'CHR510',
  'pdf-metadata': 'CHR511',
  'pdf-outline': 'CHR511',
  'html-attribute': 'CHR512',
  'json-ld': 'CHR512',
  footnote: 'CHR513',
};

/** Rules about who is named or speaks; the others keep their code wherever they find something. */
const attribution = /^CHR(?:10\d|301|302|303)$/;

/** The code under which a rule's hit in a channel is reported. */
export function codeIn(code: string, channel: Channel): string {
  return attribution.test(code) ? (codes[channel] ?? code) : code;
}
