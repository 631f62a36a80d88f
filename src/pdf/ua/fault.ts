/** Clauses of PDF/UA-1 (ISO 14289-1) that are checked, with veraPDF's number of the test within the clause. */
export const clauses = [
  ...['5-1', '6.2-1', '7.1-3', '7.1-4', '7.1-5', '7.1-6', '7.1-7', '7.1-8', '7.1-9', '7.1-10', '7.1-11'],
  ...['7.2-3', '7.2-4', '7.2-5', '7.2-6', '7.2-7', '7.2-8', '7.2-9', '7.2-10', '7.2-11', '7.2-12', '7.2-13'],
  ...['7.2-14', '7.2-15', '7.2-16', '7.2-17', '7.2-18', '7.2-19', '7.2-20', '7.2-26', '7.2-27', '7.2-28', '7.2-29'],
  ...['7.2-34', '7.2-36', '7.2-37', '7.2-38', '7.2-39', '7.2-40', '7.2-41', '7.2-43'],
  ...['7.3-1', '7.4.2-1', '7.4.4-2', '7.5-1', '7.7-1', '7.9-1', '7.9-2'],
  ...['7.18.1-1', '7.18.1-2', '7.18.3-1', '7.18.5-1', '7.18.5-2', '7.21.4.1-1', '7.21.7-1', '7.21.7-2'],
] as const;

export type Clause = (typeof clauses)[number];

/** One thing that keeps people from reading the PDF with other means than the eye. */
export interface Fault {
  readonly clause: Clause;
  /** 1-based, where it is known */
  readonly page?: number | undefined;
}
