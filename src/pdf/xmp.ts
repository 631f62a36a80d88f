import type { PdfMeta } from './pdf.ts';

/** Dates as a PDF writes them: for Info (ISO 32000-1, 7.9.4) and for XMP (ISO 8601). */
export interface PdfDate {
  readonly info: string;
  readonly xmp: string;
}

/**
 * A date without time is midnight UTC, so that no machine's zone decides.
 * @throws Error when `iso` is no ISO 8601 date or date-time
 */
export function pdfDate(iso: string): PdfDate {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso);
  if (match === null) throw new Error(`not an ISO 8601 date: ${iso}`);
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const sign = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}'${zone.slice(-2)}'`;
  return {
    info: `D:${year}${month}${day}${hour}${minute}${second}${sign}`,
    xmp: `${year}-${month}-${day}T${hour}:${minute}:${second}${zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`}`,
  };
}

/** What else the packet claims. */
export interface XmpClaims {
  readonly pdfUa: boolean;
  readonly pdfA: boolean;
}

/** The XMP packet (ISO 16684-1) of a brief: Dublin Core, PDF and XMP basics; read-only, without padding. */
export function xmpPacket(meta: PdfMeta, claims: XmpClaims): string {
  const date = pdfDate(meta.date).xmp;
  const lines = [
    alternative('dc:title', meta.title),
    sequence('dc:creator', meta.authors),
    meta.subject === '' ? '' : alternative('dc:description', meta.subject),
    bag('dc:subject', meta.keywords),
    bag('dc:language', [meta.lang]),
    bag('dc:publisher', meta.publisher === '' ? [] : [meta.publisher]),
    // Dublin Core in XMP (ISO 16684-1, 8.3): one identifier, the others are related resources
    meta.identifiers[0] === undefined ? '' : simple('dc:identifier', meta.identifiers[0]),
    bag('dc:relation', [...(meta.series === '' ? [] : [meta.series]), ...meta.identifiers.slice(1)]),
    meta.licence === undefined ? '' : alternative('dc:rights', meta.licence.name),
    meta.licence?.url ? simple('xmpRights:WebStatement', meta.licence.url) : '',
    simple('dc:format', format),
    sequence('dc:date', [date]),
    meta.keywords.length === 0 ? '' : simple('pdf:Keywords', meta.keywords.join(', ')),
    simple('pdf:Producer', producer),
    simple('xmp:CreatorTool', producer),
    simple('xmp:CreateDate', date),
    simple('xmp:ModifyDate', date),
    simple('xmp:MetadataDate', date),
    meta.draft ? simple('xmp:Label', draftLabel) : '',
    claims.pdfUa ? simple('pdfuaid:part', '1') : '',
    claims.pdfA ? simple('pdfaid:part', '2') + simple('pdfaid:conformance', 'A') : '',
    claims.pdfA && claims.pdfUa ? uaSchema : '',
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${namespaces}>`,
    lines.join(''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** Creator and producer of every PDF; a browser's version would tell about the machine and change without reason. */
export const producer = 'briefpress';
const format = 'application/pdf';
const draftLabel = 'draft';

const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

/** PDF/A-2 (ISO 19005-2, 6.6.2.3) knows the properties of PDF/UA only when they are described in the packet. */
const uaSchema = [
  '<pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
].join('');

/** What every packet says, whatever the brief: the gate need not judge it. */
export const packetWords: readonly string[] = [
  producer,
  format,
  draftLabel,
  ...readXmp(uaSchema).map(({ value }) => value),
];

function simple(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

function alternative(name: string, value: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>`;
}

function sequence(name: string, values: readonly string[]): string {
  return list(name, 'Seq', values);
}

function bag(name: string, values: readonly string[]): string {
  return list(name, 'Bag', values);
}

function list(name: string, kind: string, values: readonly string[]): string {
  if (values.length === 0) return '';
  const items = values.map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`).join('');
  return `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}

function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 (2.2) allows no other control characters
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Every text and attribute value in a packet, with the element or attribute it stands in. Lenient, for the gate: it
 * reads any XML, not only the packets made here.
 */
export function readXmp(packet: string): { key: string; value: string }[] {
  const found: { key: string; value: string }[] = [];
  const open: string[] = [];
  for (const [, comment, tag, text] of packet.matchAll(/<(!--[\s\S]*?--|[?!][\s\S]*?)>|<([^>]*)>|([^<]+)/g)) {
    if (comment !== undefined) {
      if (comment.startsWith('!--')) found.push({ key: 'comment', value: comment.slice(3, -2).trim() });
    } else if (tag === undefined) {
      const value = unescapeXml(text ?? '').trim();
      const key = open.findLast((name) => !name.startsWith('rdf:')) ?? '';
      if (value !== '') found.push({ key, value });
    } else if (tag.startsWith('/')) {
      open.pop();
    } else {
      const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
      for (const [, key, double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
        const known = key === undefined || key.startsWith('xmlns') || key.startsWith('rdf:') || key === 'xml:lang';
        if (!known) found.push({ key, value: unescapeXml(double ?? single ?? '') });
      }
      if (!tag.endsWith('/')) open.push(name);
    }
  }
  return found;
}

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot|apos));/gi,
    (_, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? '';
      return String.fromCodePoint(Math.min(Number.parseInt(decimal ?? hex ?? '0', decimal ? 10 : 16), 0x10ffff));
    },
  );
}
