/** What can break without any fault in a brief. Each has a page in docs/codes/. */
export type FailureCode =
  | 'BP001' // no such file or folder
  | 'BP002' // bad option
  | 'BP003' // configuration or brand file is broken
  | 'BP004' // no browser
  | 'BP005' // browser crashed or hung
  | 'BP006' // template is broken
  | 'BP007' // output cannot be written
  | 'BP008' // two briefs want the same slug
  | 'BP009' // something unexpected: our fault
  | 'BP010' // a list of participants cannot be read or written
  | 'BP011' // git cannot say what has changed
  | 'BP012'; // a plugin of the project is broken, or not to be run

/** Thrown, never collected; the command line turns it into exit code 2 and one clear message. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** what the message needs */
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: FailureCode, data: Record<string, string | number> = {}, options?: { readonly cause?: unknown }) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.code = code;
    this.data = data;
  }
}
