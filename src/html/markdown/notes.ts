import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { h } from 'hastscript';
import type { FootnoteDefinition, Nodes, Parents } from 'mdast';
import type { Brief } from '../../brief/brief.ts';
import { fill } from '../labels/labels.ts';
import { isSingle } from '../page-style.ts';
import type { Handler, Note, Rendering, State } from './rendering.ts';

/** Where the print has the notes: where a page has no margin column they stand at the end instead. */
export function notesPlace({ meta, type }: Brief): 'footnotes' | 'endnotes' | 'margin' {
  const wanted = meta?.notes ?? 'footnotes';
  return wanted === 'margin' && isSingle(type) ? 'endnotes' : wanted;
}

/** A call becomes its number, linked to the note; numbers follow the order of first calls, ids the numbers (a label could be a name). */
export function noteCall(rendering: Rendering): Handler {
  return (_state, node, parent: Parents | undefined) => {
    const label = String(node.identifier).toUpperCase();
    let note = rendering.notes.get(label);
    if (!note) {
      note = { number: rendering.notes.size + 1, label, calls: 0, copies: [], content: [] };
      rendering.notes.set(label, note);
    }
    note.calls += 1;
    const id = callId(note, note.calls);
    const call = h('sup', { className: ['note-call'] }, [
      ...(follows(node, parent) ? [{ type: 'text' as const, value: ',\u202f' }] : []),
      h(
        'a',
        { href: `#note-${note.number}`, id, ariaLabel: fill(rendering.labels.note, { n: note.number }) },
        String(note.number),
      ),
    ]);
    if (note.calls > 1) return call;
    const copy = h('span', { className: ['sidenote', 'web-only'], ariaHidden: 'true' });
    note.copies.push(copy);
    return [call, copy];
  };
}

/** Two calls side by side would read as one number: 2 and 3 as 23. */
function follows(node: Nodes, parent: Parents | undefined): boolean {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  return siblings[siblings.indexOf(node) - 1]?.type === 'footnoteReference';
}

function callId(note: Note, call: number): string {
  return call === 1 ? `call-${note.number}` : `call-${note.number}-${call}`;
}

/** Reads all notes that are called, and those that notes call; gives the list that stands at the end. */
export function noteList(state: State, rendering: Rendering): Element | undefined {
  // a Map visits what is added while it is walked: a note may call a new one
  for (const note of rendering.notes.values()) {
    const definition: FootnoteDefinition | undefined = state.footnoteById.get(note.label);
    if (definition) note.content = state.all(definition);
    for (const copy of note.copies)
      copy.children = [h('span', { className: ['number'] }, `${note.number} `), ...note.content.flatMap(flatten)];
  }
  if (rendering.notes.size === 0) return undefined;
  // at the foot of printed pages and beside their lines they need no head
  const className = notesPlace(rendering.brief) === 'endnotes' ? [] : ['web-only'];
  return h('section', { className: ['notes'], ariaLabelledBy: 'notes' }, [
    h('h2', { id: 'notes', className }, rendering.labels.notes),
    h(
      'ol',
      [...rendering.notes.values()].map((note) => entry(note, rendering)),
    ),
  ]);
}

function entry(note: Note, rendering: Rendering): Element {
  const content = [...note.content];
  const back = Array.from({ length: note.calls }, (_, at) => backLink(note, at + 1, rendering));
  const last = content.findLastIndex((each) => each.type === 'element');
  const end = content[last];
  if (end?.type === 'element' && end.tagName === 'p') content[last] = { ...end, children: [...end.children, ...back] };
  else content.push(h('p', back));
  return h('li', { id: `note-${note.number}` }, content);
}

/** Leads from a note to one of its calls, which are counted where there are several. At the foot and in the margin the number does. */
function backLink(note: Note, call: number, { brief, labels }: Rendering): Element {
  const href = `#${callId(note, call)}`;
  const label = fill(labels.noteBack, { n: note.number });
  return h('span', { className: notesPlace(brief) === 'endnotes' ? [] : ['web-only'] }, [
    '\u00a0',
    h('a', { className: ['back'], href, ariaLabel: call === 1 ? label : `${label} (${call})` }, '↑'),
  ]);
}

/** A copy of a note for the margin: only what may stand in a line, without ids and out of the order of tabs. */
function flatten(node: HastNodes): ElementContent[] {
  if (node.type === 'text') return [{ ...node }];
  if (node.type !== 'element' || node.properties.className?.toString().includes('sidenote')) return [];
  const children = node.children.flatMap(flatten);
  if (node.tagName === 'a') {
    const href = String(node.properties.href ?? '');
    const [only] = node.children;
    // the margin is narrow: of a bare address it shows the host
    const host =
      only?.type === 'text' && only.value === href ? /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(href)?.[1] : undefined;
    return [h('a', { href, tabIndex: -1 }, host ?? children)];
  }
  // set by the rules of its own language, here as in the note
  const { lang } = node.properties;
  if (node.tagName === 'span' && typeof lang === 'string') return [h('span', { lang }, children)];
  if (node.properties.className?.toString() === 'citation') return [h('span', { className: ['citation'] }, children)];
  if (node.tagName === 'p' || node.tagName === 'li') return [h('span', { className: ['line'] }, children)];
  if (['em', 'strong', 'code', 'sup', 'sub', 'del'].includes(node.tagName)) return [h(node.tagName, children)];
  return children;
}
