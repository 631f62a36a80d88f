/** A PNG chunk: length, type, data, CRC (PNG specification, 5.3). */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(new TextEncoder().encode(type), 4);
  out.set(data, 8);
  view.setUint32(8 + data.length, crc(out.subarray(4, 8 + data.length)));
  return out;
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** A grey PNG of 2 × 2 pixels with a tEXt chunk. */
export function pngWithText(key: string, text: string, deflate: (data: Uint8Array) => Uint8Array): Uint8Array {
  const head = Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0);
  return join(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('tEXt', new TextEncoder().encode(`${key}\0${text}`)),
    chunk('IDAT', new Uint8Array(deflate(Uint8Array.of(0, 128, 128, 0, 128, 128)))),
    chunk('IEND', new Uint8Array()),
  );
}

/** A white JPEG of 1 × 1 pixel. */
const jpeg = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==',
    'base64',
  ),
);

function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return join(Uint8Array.of(0xff, marker, length >> 8, length & 255), data);
}

/** A JPEG with a comment segment (ITU-T T.81, B.2.4.5). */
export function jpegWithComment(text: string): Uint8Array {
  return join(jpeg.subarray(0, 2), segment(0xfe, new TextEncoder().encode(text)), jpeg.subarray(2));
}

/** A JPEG with EXIF: one IFD with the tag Artist (0x013b). */
export function jpegWithExif(artist: string): Uint8Array {
  const value = new TextEncoder().encode(`${artist}\0`);
  const tiff = new Uint8Array(26 + value.length);
  const view = new DataView(tiff.buffer);
  tiff.set(new TextEncoder().encode('MM'), 0);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, 0x013b);
  view.setUint16(12, 2);
  view.setUint32(14, value.length);
  view.setUint32(18, 26);
  tiff.set(value, 26);
  const exif = join(new TextEncoder().encode('Exif\0\0'), tiff);
  return join(jpeg.subarray(0, 2), segment(0xe1, exif), jpeg.subarray(2));
}
