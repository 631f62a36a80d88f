/**
 * An ICC profile of sRGB (ICC.1:2010, 7 to 10; IEC 61966-2-1; primaries adapted to D50 by Bradford), made here so that
 * no profile of others has to be shipped. It tells what the colours of a PDF mean (PDF/A-2, 6.2.4.3).
 */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', text('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve()],
    ['gTRC', curve()],
    ['bTRC', curve()],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  let offset = 128 + table.length;
  tags.forEach(([name, data], index) => {
    const at = 4 + index * 12;
    table.write(name, at, 'latin1');
    table.writeUInt32BE(offset, at + 4);
    table.writeUInt32BE(data.length, at + 8);
    offset += data.length;
  });
  return Buffer.concat([header(offset), table, ...tags.map(([, data]) => data)]);
}

/** Version 4.2, display device, RGB to XYZ. No date but the one every profile may have. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [2018, 1, 1].forEach((part, index) => {
    bytes.writeUInt16BE(part, 24 + index * 2);
  });
  bytes.write('acsp', 36, 'latin1');
  fixed(bytes, 68, [0.9642, 1, 0.8249]);
  return bytes;
}

function xyz(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 0, 'latin1');
  fixed(bytes, 8, values);
  return bytes;
}

/** The sRGB transfer function as a parametric curve of type 3 (10.18). */
function curve(): Buffer {
  const bytes = Buffer.alloc(32);
  bytes.write('para', 0, 'latin1');
  bytes.writeUInt16BE(3, 8);
  fixed(bytes, 12, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  return bytes;
}

/** One English string (10.15), padded to four bytes. */
function text(value: string): Buffer {
  const bytes = Buffer.alloc(28 + Math.ceil((value.length * 2) / 4) * 4);
  bytes.write('mluc', 0, 'latin1');
  bytes.writeUInt32BE(1, 8);
  bytes.writeUInt32BE(12, 12);
  bytes.write('enUS', 16, 'latin1');
  bytes.writeUInt32BE(value.length * 2, 20);
  bytes.writeUInt32BE(28, 24);
  Buffer.from(value, 'utf16le').swap16().copy(bytes, 28);
  return bytes;
}

/** Numbers as s15Fixed16. */
function fixed(bytes: Buffer, at: number, values: readonly number[]): void {
  values.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 65_536), at + index * 4);
  });
}
