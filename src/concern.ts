/** Files of a project whose change concerns every brief; paths from its root, with `/`. */
export function concernsAll(path: string): boolean {
  return (
    /^(?:_brand\.yml|glossary\.yml|types\.yml|\.briefpress-baseline\.json|briefpress\.config\.js|package(?:-lock)?\.json|(?:templates|styles|consents|roster)\/)/.test(
      path,
    ) || /\.woff2$/.test(path)
  );
}
