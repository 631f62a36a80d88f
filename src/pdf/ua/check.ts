import type { PdfFile } from '../file.ts';
import { catalogOf, type ReadPage } from '../read.ts';
import { annotationFaults, contentFaults, documentFaults } from './document.ts';
import { elementFaults } from './elements.ts';
import type { Fault } from './fault.ts';
import { tableFaults } from './tables.ts';
import { readTree } from './tree.ts';

/**
 * Holds a finished file against the clauses of PDF/UA-1 (ISO 14289-1) that a print of ours can break.
 * @param pages what `readPages` made of the file
 * @param claimed whether it says that it keeps to them; a draft does not
 * @returns every fault, none when the document may call itself accessible
 */
export function uaFaults(file: PdfFile, pages: readonly ReadPage[], claimed: boolean): Fault[] {
  const root = file.dict(catalogOf(file).get('StructTreeRoot'));
  const own = documentFaults(file, claimed);
  if (root === undefined) return own;
  const tree = readTree(
    file,
    root,
    pages.map(({ ref }) => ref),
  );
  return [
    ...own,
    ...tree.faults,
    ...elementFaults(file, tree),
    ...tableFaults(file, tree),
    ...contentFaults(file, tree, pages),
    ...annotationFaults(file, tree, pages),
  ];
}
