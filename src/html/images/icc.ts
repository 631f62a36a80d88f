import { deflateSync, inflateSync } from 'node:zlib';
import { concat } from './bytes.ts';

/** Tags of a colour profile by which colours are reckoned (ICC.1:2022, 9); all others say something: who made it, for which screen. */
const reckoning = new Set(
  'rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC wtpt bkpt chad lumi chrm cicp gamt A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 D2B0 D2B1 D2B2 D2B3 B2D0 B2D1 B2D2 B2D3'.split(
    ' ',
  ),
);
const headLength = 128;
const maxBytes = 4_000_000;
const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/**
 * A colour profile without words: a screen's bears the name of the machine, which may be its owner's. Undefined for what is none.
 * @param profile ICC.1:2022, version 2 or 4
 */
export function wordlessProfile(profile: Uint8Array): Uint8Array | undefined {
  if (profile.length < headLength + 4 || profile.length > maxBytes) return undefined;
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const count = view.getUint32(headLength);
  if (latin(profile.subarray(36, 40)) !== 'acsp' || count > 100) return undefined;
  const tags = [...ownTags(view.getUint8(8))];
  const blocks = new Map<string, Uint8Array>();
  for (let at = headLength + 4; at < headLength + 4 + 12 * count; at += 12) {
    if (at + 12 > profile.length) return undefined;
    const name = latin(profile.subarray(at, at + 4));
    const [start, size] = [view.getUint32(at + 4), view.getUint32(at + 8)];
    if (start + size > profile.length) return undefined;
    if (!reckoning.has(name)) continue;
    const same = blocks.get(`${start} ${size}`) ?? profile.subarray(start, start + size);
    blocks.set(`${start} ${size}`, same);
    tags.push({ name, data: same });
  }
  // blocks may overlap: no more than the profile itself
  if ([...blocks.values()].reduce((sum, { length }) => sum + length, 0) > profile.length) return undefined;
  return assemble(wordlessHead(profile), tags);
}

interface Tag {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What every profile must have: a description and a copyright (ICC.1:2022, 8.2). */
function ownTags(version: number): Tag[] {
  if (version >= 4) {
    // multiLocalizedUnicodeType (10.15): one record
    const text = Buffer.concat([
      Buffer.from('mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0\x06\0\0\0\x1c', 'latin1'),
      Buffer.from('\0I\0C\0C', 'latin1'),
    ]);
    return [
      { name: 'desc', data: text },
      { name: 'cprt', data: text },
    ];
  }
  // textDescriptionType of version 2 (ICC.1:2001-04, 6.5.17): ASCII, then no Unicode and no script code
  const description = Buffer.concat([Buffer.from('desc\0\0\0\0\0\0\0\x04ICC\0', 'latin1'), Buffer.alloc(8 + 3 + 67)]);
  return [
    { name: 'desc', data: description },
    { name: 'cprt', data: Buffer.from('text\0\0\0\0ICC\0', 'latin1') },
  ];
}

/** Without software, device, maker and time (7.2). */
function wordlessHead(profile: Uint8Array): Uint8Array {
  const head = profile.slice(0, headLength);
  for (const [from, to] of [
    [4, 8],
    [24, 36],
    [48, 56],
    [80, 128],
  ] as const)
    head.fill(0, from, to);
  // 1 January 2000
  head.set([7, 208, 0, 1, 0, 1], 24);
  return head;
}

function assemble(head: Uint8Array, tags: readonly Tag[]): Uint8Array {
  const table = new Uint8Array(4 + 12 * tags.length);
  const view = new DataView(table.buffer);
  view.setUint32(0, tags.length);
  const parts: Uint8Array[] = [head, table];
  let at = head.length + table.length;
  // several tags may call the same data (7.3.1), each block begins at a multiple of four
  const places = new Map<Uint8Array, number>();
  tags.forEach(({ name, data }, index) => {
    const place = places.get(data) ?? at;
    if (place === at) {
      const padding = new Uint8Array(-data.length & 3);
      parts.push(data, padding);
      at += data.length + padding.length;
      places.set(data, place);
    }
    for (let i = 0; i < 4; i++) view.setUint8(4 + 12 * index + i, name.charCodeAt(i));
    view.setUint32(8 + 12 * index, place);
    view.setUint32(12 + 12 * index, data.length);
  });
  const whole = concat(parts);
  new DataView(whole.buffer).setUint32(0, whole.length);
  return whole;
}

/** Content of a PNG's iCCP chunk (PNG 3rd edition, 11.3.2.3) with a profile without words; undefined where there is none. */
export function wordlessPngProfile(content: Uint8Array): Uint8Array | undefined {
  const end = content.indexOf(0);
  if (end < 0 || end > 79) return undefined;
  try {
    const profile = wordlessProfile(inflateSync(content.subarray(end + 2), { maxOutputLength: maxBytes }));
    return profile && concat([Buffer.from('ICC\0\0', 'latin1'), deflateSync(profile)]);
  } catch {
    return undefined;
  }
}
