/** Addresses that open a file at a line in an editor on this machine: {file} is absolute, with `/`. */
const editors = {
  vscode: 'vscode://file{file}:{line}:{column}',
  vscodium: 'vscodium://file{file}:{line}:{column}',
  cursor: 'cursor://file{file}:{line}:{column}',
  zed: 'zed://file{file}:{line}:{column}',
  idea: 'idea://open?file={file}&line={line}&column={column}',
  sublime: 'subl://open?url=file://{file}&line={line}&column={column}',
} as const;

export type Editor = keyof typeof editors;

export const editorNames = Object.keys(editors) as readonly Editor[];

/** @param file absolute path as the system writes it */
export function editorAddress(editor: Editor, file: string, line: number, column: number): string {
  const path = encodeURI(`/${file.replaceAll('\\', '/').replace(/^\//, '')}`);
  return editors[editor].replace('{file}', path).replace('{line}', String(line)).replace('{column}', String(column));
}
