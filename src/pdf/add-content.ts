import { deflateSync } from 'node:zlib';
import type { PdfFile } from './file.ts';
import { type Dict, Ref, Stream } from './values.ts';
import { dictOf } from './write.ts';

/** Paints something over a page, as an artifact, in the page's own coordinates whatever its content has done to them. */
export function addContent(
  file: PdfFile,
  { ref, dict }: { readonly ref: Ref; readonly dict: Dict },
  content: string,
): void {
  const old = dict.get('Contents');
  dict.set('Contents', [
    file.add(streamOf('q\n')),
    ...(old instanceof Ref && !Array.isArray(file.resolve(old)) ? [old] : file.array(old)),
    file.add(streamOf(`\nQ\n/Artifact BMC\nq ${content}Q\nEMC\n`)),
  ]);
  file.touch(ref);
}

function streamOf(content: string): Stream {
  return new Stream(dictOf({ Filter: '/FlateDecode' }), deflateSync(Buffer.from(content, 'latin1')));
}
