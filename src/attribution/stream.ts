/** Characters on their way from a source to a segment, each with the source range it came from. */
export interface Stream {
  readonly text: string;
  /** source offset at which character i begins and ends (UTF-16 both sides); both never decrease */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Part of a stream. */
export function sliceStream(stream: Stream, start: number, end: number): Stream {
  return { text: stream.text.slice(start, end), from: stream.from.slice(start, end), to: stream.to.slice(start, end) };
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

export function streamBuilder(capacity = 256): StreamBuilder {
  let from = new Uint32Array(capacity);
  let to = new Uint32Array(capacity);
  let length = 0;
  const parts: string[] = [];
  const room = (more: number): void => {
    if (length + more <= from.length) return;
    const size = Math.max(from.length * 2, length + more);
    const [f, t] = [new Uint32Array(size), new Uint32Array(size)];
    f.set(from);
    t.set(to);
    [from, to] = [f, t];
  };
  return {
    copy(source, start, end) {
      room(end - start);
      for (let i = start; i < end; i++, length++) {
        from[length] = i;
        to[length] = i + 1;
      }
      parts.push(source.slice(start, end));
    },
    put(text, start, end) {
      room(text.length);
      for (let i = 0; i < text.length; i++, length++) {
        from[length] = start;
        to[length] = end;
      }
      parts.push(text);
    },
    append(stream, start, end) {
      room(end - start);
      from.set(stream.from.subarray(start, end), length);
      to.set(stream.to.subarray(start, end), length);
      length += end - start;
      parts.push(stream.text.slice(start, end));
    },
    get length() {
      return length;
    },
    finish: () => ({ text: parts.join(''), from: from.slice(0, length), to: to.slice(0, length) }),
  };
}

/** A source text as it stands. */
export function plainStream(source: string, start = 0, end = source.length): Stream {
  const builder = streamBuilder(end - start);
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
