declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js' {
  /** @throws with `location` where the text is no BibTeX */
  export function parse(text: string): import('./bibtex-ast.ts').BibtexAst;
}
