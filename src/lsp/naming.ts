import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../finding.ts';
import { editableFrontmatter } from './frontmatter-edit.ts';

/**
 * The line that names a bibliography, for a brief that cites and names none: the one that lies beside it, else one to be made.
 * Undefined where the frontmatter cannot be written in or names one already.
 */
export function naming({ code, variant }: Finding, document: TextDocument): TextEdit | undefined {
  if (code !== 'CIT101' || variant !== 'no-bibliography') return undefined;
  const frontmatter = editableFrontmatter(document);
  if (frontmatter === undefined || /^bibliography:/m.test(frontmatter.yaml)) return undefined;
  const { yaml, line, insert } = frontmatter;
  return insert(yaml.length, `bibliography: ${besides(document.uri)}${line}`);
}

/** The first bibliography of the document's folder, in code-unit order; its name needs no quotation marks in YAML. */
function besides(uri: string): string {
  try {
    const names = readdirSync(dirname(fileURLToPath(uri))).filter((name) => /^[A-Za-z0-9][\w-]*\.bib$/.test(name));
    return names.sort()[0] ?? usual;
  } catch {
    return usual;
  }
}

const usual = 'refs.bib';
