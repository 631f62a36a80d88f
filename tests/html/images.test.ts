import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { wordlessProfile } from '../../src/html/images/icc.ts';
import { prepareImage } from '../../src/html/images/prepare.ts';
import { srgbProfile } from '../../src/pdf/srgb.ts';
import { codes, render } from './rendered.ts';

const text = new TextEncoder();

function joined(...parts: (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function segment(marker: number, body: Uint8Array | readonly number[]): Uint8Array {
  const length = body.length + 2;
  return joined([0xff, marker, length >> 8, length & 255], body);
}

/** A JPEG of 4 × 3 pixels as far as its structure goes, with a name in a comment, in XMP and behind its end. */
const jpeg = joined(
  [0xff, 0xd8],
  segment(0xe0, text.encode('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
  segment(
    0xe1,
    text.encode(
      'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Ute Geheim</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>',
    ),
  ),
  segment(0xe2, text.encode('ICC_PROFILE\0profil')),
  segment(0xfe, text.encode('Foto: Ute Geheim')),
  segment(0xc0, [8, 0, 3, 0, 4, 1, 1, 0x11, 0]),
  segment(0xda, [1, 1, 0, 0, 63, 0]),
  [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9],
  text.encode('Ute Geheim'),
);

function chunk(name: string, body: Uint8Array | readonly number[]): Uint8Array {
  return joined([0, 0, body.length >> 8, body.length & 255], text.encode(name), body, [0, 0, 0, 0]);
}

const png = (width: number, height: number): Uint8Array =>
  joined(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', [0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, 8, 2, 0, 0, 0]),
    chunk('tEXt', text.encode('Author\0Ute Geheim')),
    chunk('IDAT', [1, 2, 3]),
    chunk('IEND', []),
    text.encode('Ute Geheim'),
  );

const holds = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes('Geheim');

test.each([
  ['JPEG', 'a.jpg', jpeg],
  ['PNG', 'a.png', png(4, 3)],
])('%s loses its metadata, keeps its picture, and what it said is handed to the linter', async (_, name, bytes) => {
  const page = await render(`:::figure{src="${name}" alt="A" source="S"}\nT\n:::`, {}, { [name]: bytes });
  expect(codes(page)).toEqual([]);
  const asset = page.assets[0];
  expect(asset && holds(asset.bytes)).toBe(false);
  expect(asset?.bytes.length).toBeGreaterThan(40);
  expect(page.web).toContain('width="4" height="3"');
  expect(page.imageTexts.map((each) => each.text).join(' ')).toContain('Ute Geheim');
  expect(page.imageTexts.every((each) => each.channel === 'image-metadata' && each.at.end > each.at.start)).toBe(true);
});

/** A colour profile whose description and maker's private tag name somebody. */
function namingProfile(): Uint8Array {
  const plain = Buffer.from(srgbProfile());
  const words = Buffer.from('sRGB IEC61966-2.1', 'utf16le').swap16();
  const named = Buffer.from('Ute Geheims Schir', 'utf16le').swap16();
  named.copy(plain, plain.indexOf(words));
  plain.write('Geheim', 84, 'latin1');
  return plain;
}

const wide = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\0', '');

test('a colour profile is kept without its words: a screen has the name of its owner', () => {
  const profile = namingProfile();
  expect(wide(profile)).toContain('Ute Geheim');
  const kept = wordlessProfile(profile);
  expect(wide(kept ?? profile)).not.toMatch(/Geheim/);
  const own = Buffer.from(kept ?? []);
  expect(own.readUInt32BE(0)).toBe(own.length);
  // every tag by which colours are reckoned has its bytes
  const tag = (bytes: Buffer, name: string): Buffer => {
    for (let at = 132; at < 132 + 12 * bytes.readUInt32BE(128); at += 12)
      if (bytes.toString('latin1', at, at + 4) === name)
        return bytes.subarray(bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 4) + bytes.readUInt32BE(at + 8));
    throw new Error(`no ${name}`);
  };
  for (const name of ['wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'])
    expect(tag(own, name)).toEqual(tag(Buffer.from(profile), name));
  expect(tag(own, 'desc').length).toBeGreaterThan(0);
  expect(wordlessProfile(Buffer.concat([profile.subarray(0, 128), Buffer.from('ffffffff', 'hex')]))).toBeUndefined();
});

test('profiles of JPEG, PNG and WebP lose their words, segments nobody knows go, of JFIF and Adobe what is fixed stays', () => {
  const profile = namingProfile();
  const half = profile.length >> 1;
  const share = (n: number, part: Uint8Array) => segment(0xe2, joined(text.encode('ICC_PROFILE\0'), [n, 2], part));
  const jpg = joined(
    [0xff, 0xd8],
    segment(0xe0, text.encode('JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02Geheim Geheim')),
    share(2, profile.subarray(half)),
    share(1, profile.subarray(0, half)),
    segment(0xf3, text.encode('Geheim')),
    segment(0xee, joined(text.encode('Adobe'), [0, 100, 0, 0, 0, 0, 1], text.encode('Geheim'))),
    segment(0xc0, [8, 0, 3, 0, 4, 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [1, 2, 0xff, 0xd9],
  );
  const iccp = joined(text.encode('Ute Geheims Schirm'), [0, 0], deflateSync(profile));
  const pieces = png(4, 3);
  const withProfile = joined(pieces.subarray(0, 33), chunk('iCCP', iccp), pieces.subarray(33));
  const riff = (name: string, body: Uint8Array | readonly number[]) =>
    joined(text.encode(name), [body.length & 255, body.length >> 8, 0, 0], body, body.length & 1 ? [0] : []);
  const body = joined(
    text.encode('WEBP'),
    riff('VP8X', [0x20, 0, 0, 0, 3, 0, 0, 2, 0, 0]),
    riff('ICCP', profile),
    riff('VP8L', [0x2f, 3, 0x80, 0, 0, 0]),
  );
  const webp = joined(text.encode('RIFF'), [body.length & 255, body.length >> 8, 0, 0], body);
  const marks = { jpeg: 'ICC_PROFILE', png: 'iCCPICC', webp: 'ICCP' };
  for (const bytes of [jpg, withProfile, webp]) {
    const made = prepareImage(bytes, 'f', 1e9);
    if (!('bytes' in made)) throw new Error(JSON.stringify(made));
    expect(wide(made.bytes)).toContain(marks[made.kind]);
    const said = wide(made.bytes) + made.kind;
    expect(said).not.toContain('Geheim');
    if (made.kind !== 'png') expect(said).toContain('acsp');
  }
});

test('the published file is named by its number: a file name is words, too', async () => {
  const page = await render(
    ':::figure{src="foto-ute-geheim.png" alt="A" source="S"}\nT\n:::',
    {},
    { 'foto-ute-geheim.png': png(4, 3) },
  );
  expect(page.assets.map((asset) => asset.path)).toEqual(['assets/figure-1.png', 'a.bib', 'a.ris', 'a.csl.json']);
  expect(page.web).not.toContain('geheim');
});

test('too many pixels are refused before anything decodes them', async () => {
  const page = await render(':::figure{src="a.png" alt="A" source="S"}\nT\n:::', {}, { 'a.png': png(20_000, 20_000) });
  expect(codes(page)).toEqual(['RES303 pixels']);
});

const svg = (inner: string, attributes = 'viewBox="0 0 10 10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

test.each([
  ['script', svg('<script>alert(1)</script>'), 'svg-active'],
  ['event attribute', svg('<rect onload="x()"/>'), 'svg-active'],
  ['HTML inside', svg('<foreignObject><p>x</p></foreignObject>'), 'svg-active'],
  ['animation', svg('<rect><animate attributeName="x"/></rect>'), 'svg-active'],
  ['entity bomb', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`, 'svg-active'],
  ['picture inside', svg('<image href="https://example.org/a.png"/>'), 'svg-external'],
  ['use of another file', svg('<use xlink:href="b.svg#x"/>'), 'svg-external'],
  ['paint of another file', svg('<rect fill="url(https://example.org/#x)"/>'), 'svg-external'],
  ['style element', svg('<style>rect{fill:red}</style>'), 'svg-style'],
  ['no size', svg('<rect/>', ''), 'svg-size'],
  ['use in a circle', svg('<g id="a"><use href="#a"/></g>'), 'svg-size'],
  [
    'use bomb',
    svg(
      `<g id="a0"><rect/></g>${Array.from({ length: 20 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(4)}</g>`).join('')}`,
    ),
    'svg-size',
  ],
])('SVG with %s is refused', (_, source, problem) => {
  expect(prepareImage(text.encode(source), 'f', 1e9)).toMatchObject({ problem });
});

test('of the attributes of an SVG only what a browser draws by is kept: any other word could be a name', async () => {
  const inner = [
    '<rect fill="Ute-Geheim" stroke="geheim" x="Geheim" width="5" style="fill:geheim;opacity:.5"/>',
    '<rect fill="#d9d9d9" style="fill:color(display-p3 0.85 0.8 0.8)" stroke="url(#geheim) none"/>',
    '<g transform="geheim(1)"><path d="M0 0 Geheim" stroke="rgb(1, 2, 3)"/></g>',
    '<text font-weight="Geheim" text-anchor="middle" x="1">Wert</text>',
    '<path d="m1-2.5e1,3L4 5Z" fill="rebeccapurple" stroke-linecap="round" transform="translate(1,2) rotate(-45)" vector-effect="non-scaling-stroke"/>',
    '<circle r="50%" fill="#0b4f5c" stroke="currentColor" stroke-dasharray="4 2.5" clip-path="url(#geheim)"/>',
    '<clipPath id="geheim" clipPathUnits="userSpaceOnUse"><rect width="5mm"/></clipPath>',
  ].join('');
  const figure = ':::figure{src="a.svg" alt="Ein Kasten" source="S"}\nT\n:::\n\n';
  const { web } = await render(
    figure,
    {},
    { 'a.svg': svg(inner, 'viewBox="0 0 10 10" preserveAspectRatio="xMidYMid slice"') },
  );
  const drawing = web.slice(web.indexOf('<svg'), web.lastIndexOf('</svg>'));
  expect(drawing).not.toMatch(/geheim/i);
  for (const kept of [
    'opacity=".5"',
    'fill="color(display-p3 0.85 0.8 0.8)"',
    'stroke="url(#figure-1-1) none"',
    'stroke="rgb(1, 2, 3)"',
    'text-anchor="middle"',
    'd="m1-2.5e1,3L4 5Z"',
    'fill="rebeccapurple"',
    'stroke-linecap="round"',
    'transform="translate(1,2) rotate(-45)"',
    'vector-effect="non-scaling-stroke"',
    'r="50%"',
    'fill="#0b4f5c"',
    'stroke="currentColor"',
    'stroke-dasharray="4 2.5"',
    'clip-path="url(#figure-1-1)"',
    'clipPathUnits="userSpaceOnUse"',
    'width="5mm"',
    'preserveAspectRatio="xMidYMid slice"',
  ])
    expect(drawing).toContain(kept);
});

test('an SVG is set into the page: drawing kept, words of its editor gone, ids unique', async () => {
  const source = svg(
    '<metadata>Ute Geheim</metadata><!-- Ute Geheim --><title>Titel</title><defs><linearGradient id="ute-geheim"><stop offset="0" style="stop-color:#123456"/></linearGradient></defs><rect fill="url(#ute-geheim)" class="geheim" data-name="Geheim" inkscape:label="Geheim" width="5"/><text x="1" font-family="Comic Sans">Wert</text>',
  );
  const figure = ':::figure{src="a.svg" alt="Ein Kasten" source="S"}\nT\n:::\n\n';
  const page = await render(figure + figure, {}, { 'a.svg': source });
  const drawing = page.web.slice(page.web.indexOf('<svg'), page.web.lastIndexOf('</svg>'));
  expect(drawing).not.toMatch(/geheim|Comic|inkscape|data-name/i);
  expect(drawing).toContain('fill="url(#figure-1-1)"');
  expect(drawing).toContain('id="figure-2-1"');
  expect(drawing).toContain('stop-color="#123456"');
  expect(drawing).toContain('role="img" aria-label="Ein Kasten"');
  expect(page.imageTexts.filter((each) => each.text.includes('Geheim')).length).toBeGreaterThan(0);
});
