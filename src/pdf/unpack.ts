import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';
import type { Packed } from './bundled.ts';
import { isOurs } from './private-folder.ts';
import { isProcessGone, processMark } from './process-mark.ts';

/**
 * Unpacks `packed` into the private folder `folder`, unless it lies there already.
 *
 * How it is kept from being tampered with: the bytes are hashed while they are written and thrown away when the hash
 * is not the pinned one; they appear under their name in one step, so nobody ever sees or runs half a file; at every
 * later use the file must be a plain file of the right size, belong to us or root, and be writable by nobody else.
 * Whoever can change such a file could change this program as well.
 * @returns its absolute path
 * @throws Error when the hash is wrong or the folder cannot be written
 */
export async function unpack(packed: Packed, folder: string): Promise<string> {
  const path = join(folder, packed.name);
  if (await isSound(path, packed.size)) return path;
  await sweepParts(folder);
  const part = join(folder, `.${packed.name}.${processMark()}.${randomBytes(6).toString('hex')}.part`);
  try {
    await writeVerified(packed, part);
    await putInPlace(part, path, packed.size);
  } finally {
    await rm(part, { force: true });
  }
  return path;
}

/**
 * Gives a finished file its name. Another process may have done the same in the meantime, and its browser may already
 * run: a browser starts its helpers from its own path and breaks when the file there is exchanged, so a sound file stays.
 */
async function putInPlace(part: string, path: string, size: number): Promise<void> {
  try {
    await link(part, path);
  } catch {
    if (!(await isSound(path, size))) await rename(part, path);
  }
}

async function isSound(path: string, size: number): Promise<boolean> {
  try {
    const stat = await lstat(path);
    return stat.isFile() && stat.size === size && isOurs(stat);
  } catch {
    return false;
  }
}

async function writeVerified(packed: Packed, part: string): Promise<void> {
  const hash = createHash('sha256');
  const file = await open(part, 'wx', 0o700);
  try {
    const source = createReadStream(packed.source, { highWaterMark: 1 << 20 });
    const plain = createBrotliDecompress({ chunkSize: 1 << 20 });
    source.on('error', (error) => plain.destroy(error));
    source.pipe(plain);
    let size = 0;
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > packed.size) break;
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    if (size !== packed.size || hash.digest('hex') !== packed.sha256) {
      throw new Error(`${packed.source} is not the file this version was made for`);
    }
    await file.sync();
    await file.chmod(0o700);
  } finally {
    await file.close();
  }
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten;
}

/** Removes what a killed process left half written. */
async function sweepParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const mark = /^\..+\.([a-z0-9]+-\d+)\.[0-9a-f]{12}\.part$/.exec(name)?.[1];
    if (mark !== undefined && isProcessGone(mark)) await rm(join(folder, name), { force: true });
  }
}
