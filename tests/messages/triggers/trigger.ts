/** What a code looks like: its page in docs/codes shows it, and a test sees the code found in it. */
export interface Trigger {
  /** lines of the frontmatter, in the place of the sample's own */
  readonly head?: string;
  /** Markdown below it */
  readonly text?: string;
  /** the same for German readers, and in a German brief */
  readonly german?: string;
  /** the whole file, where its beginning is what is wrong */
  readonly source?: string;
  /** its name, where that is what is wrong */
  readonly name?: string;
  /** `policy-brief` unless said */
  readonly type?: string;
  /** files beside it, by their paths; the page shows those of text */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** what the German edition says where this one says `text` */
  readonly counterpart?: string;
  /** a command, for what breaks */
  readonly command?: string;
  /** in words, English and German, what no few lines can show */
  readonly said?: readonly [en: string, de: string];
  /** makes the text that is not shown */
  readonly made?: () => string;
  /** a test that brings it about, where that takes more than a text */
  readonly proof?: string;
}

export type Triggers = Readonly<Record<string, Trigger>>;
