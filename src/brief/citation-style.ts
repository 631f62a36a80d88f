/** Citation styles that come along (`styles/citations/`); any other is a CSL file of the project. */
export const citationStyles = ['house', 'apa', 'chicago-author-date', 'chicago-notes', 'din-iso-690'] as const;
export type CitationStyle = (typeof citationStyles)[number];
