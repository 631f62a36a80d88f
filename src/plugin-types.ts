import type { PluggableList } from 'unified';
import type { Severity } from './finding.ts';

/** What a project adds of its own: the default export of its `briefpress.config.js`. */
export interface Plugins {
  /** plugins of remark, on the tree of the Markdown before it becomes HTML; they must not be asynchronous */
  readonly remark?: PluggableList;
  /** plugins of rehype, on the tree of the HTML before it is sanitised; they must not be asynchronous */
  readonly rehype?: PluggableList;
  /** helpers for templates: `{{name value}}`; what they return is escaped */
  readonly helpers?: Readonly<Record<string, (...values: unknown[]) => unknown>>;
  readonly rules?: readonly PluginRule[];
  readonly checks?: readonly PluginCheck[];
}

/** Looks at a text as it is written. */
export interface PluginRule {
  readonly name: string;
  readonly check: (brief: PluginBrief) => readonly PluginFinding[] | Promise<readonly PluginFinding[]>;
}

/** Looks at what would be published; what it finds blocks unless it says otherwise. */
export interface PluginCheck {
  readonly name: string;
  readonly check: (
    page: PluginPage,
  ) => readonly Omit<PluginFinding, 'start' | 'end'>[] | Promise<readonly Omit<PluginFinding, 'start' | 'end'>[]>;
}

/** A brief as a plugin sees it. */
export interface PluginBrief {
  /** path from the project's root */
  readonly file: string;
  /** the whole file, frontmatter included: offsets count in it */
  readonly text: string;
  readonly lang: string;
  readonly type: string;
  /** the frontmatter as it was read; nothing in it is checked */
  readonly frontmatter: Readonly<Record<string, unknown>>;
}

/** A finished page as a plugin sees it. */
export interface PluginPage extends Omit<PluginBrief, 'text'> {
  readonly slug: string;
  /** the finished web page */
  readonly web: string;
  /** the body that is printed */
  readonly print: string;
}

/** What a plugin has to say. */
export interface PluginFinding {
  /** UTF-16 offsets into the file, end exclusive */
  readonly start: number;
  readonly end: number;
  /** shown in every report, also where words are masked: it must quote nothing */
  readonly message: string;
  /** `warn` for rules and `block` for checks unless said */
  readonly severity?: Severity;
}
