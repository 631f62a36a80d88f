/** Where in a frontmatter something is being typed. `[]` stands for an item of a list. */
export interface YamlPlace {
  readonly path: readonly string[];
  /** the key whose value is typed; undefined while a key, or an item of a list, is */
  readonly key: string | undefined;
  /** what has been typed of it, without an opening quotation mark */
  readonly typed: string;
}

/**
 * Reads lines, not YAML: what is being typed is seldom whole. Lists and mappings in brackets are followed within a line.
 * @param text the frontmatter from its first line up to the place
 */
export function yamlPlace(text: string): YamlPlace {
  const lines = text.split(/\r?\n/).map(lineOf);
  const last = lines.at(-1) ?? lineOf('');
  const block = parentsOf(lines, lines.length - 1);
  const pair = /^(["']?)([\w-]+)\1:(?:\s+|$)(.*)$/s.exec(last.content);
  const written = pair === null ? last.content : (pair[3] ?? '');
  const own = pair?.[2] === undefined ? [] : [pair[2]];
  if (/^[{[]/.test(written)) return inBrackets(written, [...block, ...own]);
  const typed = written.replace(/^["']/, '');
  return { path: block, key: own[0], typed };
}

interface Line {
  /** columns of the dashes before the content, each an item of a list */
  readonly dashes: readonly number[];
  readonly column: number;
  readonly content: string;
}

function lineOf(text: string): Line {
  const dashes: number[] = [];
  let column = /^ */.exec(text)?.[0].length ?? 0;
  for (let next = /^-(?: +|$)/.exec(text.slice(column)); next !== null; next = /^-(?: +|$)/.exec(text.slice(column))) {
    dashes.push(column);
    column += next[0].length;
  }
  return { dashes, column, content: text.slice(column) };
}

/** Keys and lists around a line, outermost first. */
function parentsOf(lines: readonly Line[], at: number): string[] {
  const path: string[] = [];
  let limit = lines[at]?.column ?? 0;
  // a list may stand at the column of its key
  let inList = false;
  const enter = (dashes: readonly number[]): void => {
    for (const dash of dashes.toReversed()) {
      if (dash >= limit && !(inList && dash === limit)) continue;
      path.unshift('[]');
      limit = dash;
      inList = true;
    }
  };
  enter(lines[at]?.dashes ?? []);
  for (let row = at - 1; row >= 0 && (limit > 0 || inList); row--) {
    const { column, content, dashes } = lines[row] as Line;
    if (content === '' || content.startsWith('#')) continue;
    const key = /^["']?([\w-]+)["']?:\s*$/.exec(content.replace(/\s#.*$/, ''))?.[1];
    if (key !== undefined && (column < limit || (inList && column === limit && dashes.length === 0))) {
      path.unshift(key);
      limit = column;
      inList = false;
    }
    if (dashes.length > 0 && column <= limit && !inList) enter(dashes);
  }
  return path;
}

function inBrackets(text: string, base: readonly string[]): YamlPlace {
  const path = [...base];
  /** for each open bracket: how long the path was outside it, and whether it holds keys */
  const open: { readonly length: number; readonly keys: boolean }[] = [];
  let key: string | undefined;
  let typed = '';
  for (const token of text.match(/"[^"]*"?|'[^']*'?|[{}[\],]|:(?=\s|$)|[^{}[\],:"']+|./gs) ?? []) {
    if (token === '{' || token === '[') {
      open.push({ length: path.length, keys: token === '{' });
      if (key !== undefined) path.push(key);
      if (token === '[') path.push('[]');
      [key, typed] = [undefined, ''];
    } else if (token === '}' || token === ']') {
      path.length = open.pop()?.length ?? path.length;
      [key, typed] = [undefined, ''];
    } else if (token === ',') [key, typed] = [undefined, ''];
    else if (token === ':' && open.at(-1)?.keys === true) [key, typed] = [typed.trim().replace(/^["']|["']$/g, ''), ''];
    else typed += token;
  }
  return { path, key, typed: typed.trimStart().replace(/^["']/, '') };
}
