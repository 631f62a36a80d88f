import type { PdfFile } from '../file.ts';
import type { Clause, Fault } from './fault.ts';
import type { Node, Tree } from './tree.ts';

/** Which elements may stand right below one of a type: any other is a fault of that clause. */
const below: Readonly<Record<string, readonly [clause: Clause, allowed: ReadonlySet<string>]>> = {
  Table: ['7.2-3', new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption'])],
  THead: ['7.2-36', new Set(['TR'])],
  TBody: ['7.2-37', new Set(['TR'])],
  TFoot: ['7.2-38', new Set(['TR'])],
  TR: ['7.2-10', new Set(['TH', 'TD'])],
  L: ['7.2-19', new Set(['L', 'LI', 'Caption'])],
  LI: ['7.2-20', new Set(['Lbl', 'LBody'])],
  TOC: ['7.2-27', new Set(['TOC', 'TOCI', 'Caption'])],
};

/** Where an element of a type must stand. */
const within: Readonly<Record<string, readonly [clause: Clause, parents: ReadonlySet<string>]>> = {
  TR: ['7.2-4', new Set(['Table', 'THead', 'TBody', 'TFoot'])],
  THead: ['7.2-5', new Set(['Table'])],
  TBody: ['7.2-6', new Set(['Table'])],
  TFoot: ['7.2-7', new Set(['Table'])],
  TH: ['7.2-8', new Set(['TR'])],
  TD: ['7.2-9', new Set(['TR'])],
  LI: ['7.2-17', new Set(['L'])],
  LBody: ['7.2-18', new Set(['LI'])],
  TOCI: ['7.2-26', new Set(['TOC'])],
};

/** Lists, tables and contents are nested as 7.2 wants them, pictures say what they show (7.3), headings skip no level (7.4). */
export function elementFaults(file: PdfFile, tree: Tree): Fault[] {
  const faults: Fault[] = [];
  const notes = new Set<string>();
  let level = 0;
  for (const node of tree.nodes) {
    const fault = (clause: Clause): void => void faults.push({ clause, page: node.page });
    nesting(node, fault);
    const said = (key: string): boolean => (file.text(node.dict.get(key)) ?? '') !== '';
    if (node.role === 'Figure' && !said('Alt') && !said('ActualText')) fault('7.3-1');
    if (node.role === 'Formula' && !said('Alt') && !said('ActualText')) fault('7.7-1');
    if (node.dict.has('Lang') && !isLanguage(file.text(node.dict.get('Lang')) ?? '')) fault('7.2-29');
    if (node.role === 'Note') {
      const id = file.text(node.dict.get('ID')) ?? '';
      if (id === '') fault('7.9-1');
      else if (notes.has(id)) fault('7.9-2');
      notes.add(id);
    }
    const depth = /^H([1-6])$/.exec(node.role)?.[1];
    if (node.role === 'H') fault('7.4.4-2');
    if (depth === undefined) continue;
    if (Number(depth) > level + 1) fault('7.4.2-1');
    level = Number(depth);
  }
  return faults;
}

function nesting({ role, kids, parent }: Node, fault: (clause: Clause) => void): void {
  const [only, allowed] = below[role] ?? [];
  if (only !== undefined && kids.some((kid) => allowed?.has(kid.role) === false)) fault(only);
  const [outer, parents] = within[role] ?? [];
  if (outer !== undefined && parents?.has(parent?.role ?? '') !== true) fault(outer);
  const count = (wanted: string): number => kids.filter((kid) => kid.role === wanted).length;
  if (role === 'Table') {
    if (count('THead') > 1) fault('7.2-11');
    if (count('TFoot') > 1) fault('7.2-12');
    if (count('TFoot') > 0 && count('TBody') === 0) fault('7.2-13');
    if (count('THead') > 0 && count('TBody') === 0) fault('7.2-14');
    if (count('Caption') > 1) fault('7.2-39');
    if (kids.slice(1, -1).some((kid) => kid.role === 'Caption')) fault('7.2-16');
  }
  if (kids.slice(1).some((kid) => kid.role === 'Caption')) {
    if (role === 'TOC') fault('7.2-28');
    if (role === 'L') fault('7.2-40');
  }
}

/** RFC 3066, as ISO 32000-1 (14.9.2.1) has it. */
export function isLanguage(tag: string): boolean {
  return /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(tag);
}
