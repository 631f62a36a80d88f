/** Characters on their way from a source to a segment, each with the source range it came from. */
export interface Stream {
  readonly text: string;
  /** source offset at which character i begins and ends (UTF-16 both sides); both never decrease */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Part of a stream. */
export function sliceStream(stream: Stream, start: number, end: number): Stream {
  return {
    text: stream.text.slice(start, end),
    from: stream.from.subarray(start, end),
    to: stream.to.subarray(start, end),
  };
}

/** Replace [start, end) of a stream's text; edits are sorted and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects characters in source order. */
export interface StreamBuilder {
  /** characters as they stand in the source from `at` on */
  copy(source: string, start: number, end: number): void;
  /** text that one source range stands for: every character gets the whole range */
  put(text: string, start: number, end: number): void;
  /** part of another stream */
  append(stream: Stream, start: number, end: number): void;
  readonly length: number;
  finish(): Stream;
}

/** 0, 1, 2, …: what stands in the source as it is needs no arrays of its own. Never written to. */
let counting = new Uint32Array(1024).map((_, i) => i);

function countFrom(start: number, end: number): Uint32Array {
  if (end > counting.length) counting = new Uint32Array(Math.max(end, counting.length * 2)).map((_, i) => i);
  return counting.subarray(start, end);
}

/** @param expected about how many characters will come; one allocation when that is right */
export function streamBuilder(expected = 0): StreamBuilder {
  let from = countFrom(0, 0);
  let to = from;
  let length = 0;
  /** while only one piece was copied: its place in the source */
  let single: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  const parts: string[] = [];
  const room = (more: number): void => {
    if (length + more <= from.length) return;
    const size = Math.max(expected, from.length * 2, length + more + 16);
    const [f, t] = [new Uint32Array(size), new Uint32Array(size)];
    f.set(from.subarray(0, length));
    t.set(to.subarray(0, length));
    [from, to] = [f, t];
  };
  /** gives the single piece its arrays before another one comes */
  const settle = (): void => {
    if (single === undefined) return;
    const { text, start, end } = single;
    single = undefined;
    room(text.length);
    from.set(countFrom(start, end));
    to.set(countFrom(start + 1, end + 1));
  };
  return {
    copy(source, start, end) {
      const text = source.slice(start, end);
      parts.push(text);
      if (length === 0 && single === undefined) {
        single = { text, start, end };
        length = end - start;
        return;
      }
      settle();
      room(end - start);
      from.set(countFrom(start, end), length);
      to.set(countFrom(start + 1, end + 1), length);
      length += end - start;
    },
    put(text, start, end) {
      settle();
      room(text.length);
      from.fill(start, length, length + text.length);
      to.fill(end, length, length + text.length);
      length += text.length;
      parts.push(text);
    },
    append(stream, start, end) {
      settle();
      room(end - start);
      from.set(stream.from.subarray(start, end), length);
      to.set(stream.to.subarray(start, end), length);
      length += end - start;
      parts.push(stream.text.slice(start, end));
    },
    get length() {
      return length;
    },
    finish() {
      if (single === undefined)
        return { text: parts.join(''), from: from.subarray(0, length), to: to.subarray(0, length) };
      const { text, start, end } = single;
      return { text, from: countFrom(start, end), to: countFrom(start + 1, end + 1) };
    },
  };
}

/** A source text as it stands. */
export function plainStream(source: string, start = 0, end = source.length): Stream {
  const builder = streamBuilder();
  builder.copy(source, start, end);
  return builder.finish();
}

/**
 * Applies edits. A replacement of the same length keeps its characters' ranges; any other stands for the range as a
 * whole, so that a finding never covers less than what was written.
 */
export function applyEdits(stream: Stream, edits: readonly Edit[]): Stream {
  if (edits.length === 0) return stream;
  const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const from = new Uint32Array(stream.text.length + growth);
  const to = new Uint32Array(from.length);
  const parts: string[] = [];
  let read = 0;
  let write = 0;
  const keep = (end: number): void => {
    from.set(stream.from.subarray(read, end), write);
    to.set(stream.to.subarray(read, end), write);
    write += end - read;
  };
  for (const edit of edits) {
    parts.push(stream.text.slice(read, edit.start), edit.text);
    keep(edit.start);
    read = edit.start;
    if (edit.text.length === edit.end - edit.start) {
      keep(edit.end);
    } else {
      const length = edit.text.length;
      from.fill(stream.from[edit.start] ?? 0, write, write + length);
      to.fill(stream.to[edit.end - 1] ?? 0, write, write + length);
      write += length;
    }
    read = edit.end;
  }
  parts.push(stream.text.slice(read));
  keep(stream.text.length);
  return { text: parts.join(''), from, to };
}

/** Every match of a global expression as an edit; `replace` answers undefined to leave a match alone. */
export function editsOf(
  text: string,
  expression: RegExp,
  replace: (match: RegExpExecArray) => Edit | undefined,
): readonly Edit[] {
  const edits: Edit[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const edit = replace(match);
    if (edit !== undefined) edits.push(edit);
    if (match[0] === '') expression.lastIndex++;
  }
  return edits;
}
