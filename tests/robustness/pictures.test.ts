import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocking, brief, type Ended, expectClear, openProject, type Project, snapshot } from './project.ts';

/** One build of pictures and texts that a browser chokes on or silently leaves white. */
let project: Project;
let end: Ended;

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A white PNG (ISO/IEC 15948) of one bit a pixel: a few kilobytes whatever its size. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height, 0), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${content}</svg>`;
const layer = (i: number) =>
  `<g id="g${i}">${i === 0 ? '<path d="M0 0h1"/>' : `<use href="#g${i - 1}"/>`.repeat(10)}</g>`;
const figure = (src: string) => `:::figure{src="${src}" alt="Ein Balken." source="Eigene Zahlen."}\nEin Balken\n:::`;

const pictures: Record<string, Uint8Array | string> = {
  'pixels.png': png(20_000, 20_000),
  'wide.png': png(50_000, 40),
  'tall.png': png(40, 50_000),
  'use.svg': svg(`${Array.from({ length: 9 }, (_, i) => layer(i)).join('')}<use href="#g8"/>`),
  'circle.svg': svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g><use href="#a"/>'),
  'deep.svg': svg('<g>'.repeat(20_000)),
  'broken.png': png(10, 10).subarray(0, 40),
  'lies.png': Buffer.from('GIF89a not a picture'),
  'empty.png': Buffer.alloc(0),
};
const texts: Record<string, string> = {
  'a table of 20,000 rows': `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(20_000)}`,
  'a table of 500 columns': `${'| a '.repeat(500)}|\n${'|---'.repeat(500)}|\n${'| b '.repeat(500)}|`,
};

const fileOf = (name: string) => `briefs/case-${[...Object.keys(pictures), ...Object.keys(texts)].indexOf(name)}.md`;

beforeAll(async () => {
  project = openProject();
  for (const [name, bytes] of Object.entries(pictures)) {
    project.write(`briefs/${name}`, bytes);
    project.write(fileOf(name), brief(figure(name)));
  }
  for (const [name, body] of Object.entries(texts)) project.write(fileOf(name), brief(body));
  project.write('briefs/word.md', brief('a'.repeat(2_000_000)));
  end = await project.run(['build'], { limit: 300_000 });
}, 310_000);
afterAll(() => project.remove());

test('the build ends with findings, in bounded time', () => {
  expectClear(end, 1);
  expect(end.ms).toBeLessThan(240_000);
});

describe('is refused', () => {
  test.each(Object.keys(pictures))('%s, where it is called', (name) => {
    const found = blocking(end, fileOf(name));
    expect(found.join()).toMatch(/^(RES|PAGE|LIM)/);
    expect(found.filter((each) => !/ 1[2-4]$/.test(each))).toEqual([]);
  });

  test.each(Object.keys(texts))('%s', (name) => {
    expect(blocking(end, fileOf(name)).join()).toMatch(/LIM|PAGE/);
  });
});

describe('is refused, or printed to the last letter', () => {
  test('a word of 2 MB', () => {
    const found = blocking(end, 'briefs/word.md');
    if (found.length > 0) expect(found.join()).toMatch(/^(LIM|PAGE)/);
    else expect(Object.keys(snapshot(join(project.folder, 'output', 'word')))).toContain('word.pdf');
  });
});
