import type { MessagePort } from 'node:worker_threads';
import type { Asked } from './asked.ts';
import type { Config } from './config.ts';
import type { Finding } from './finding.ts';
import type { Known } from './gate/known.ts';
import type { Asset, PrintDocument } from './html/page.ts';
import type { Context } from './lint/context.ts';
import type { Outline } from './outline.ts';
import type { PdfMeta } from './pdf/pdf.ts';
import type { PrintProblem } from './pdf/problem.ts';

/** A brief as the main thread hands it to a worker. */
export interface LintTask {
  /** path as shown in findings */
  readonly file: string;
  readonly source: string;
  /** absolute path of the folder outside which this brief may read nothing */
  readonly root: string;
  readonly config: Config;
  /** somebody is writing it: it comes again and again, with a word more */
  readonly again?: boolean;
}

/** What was found in a brief. */
export interface Linted {
  readonly findings: readonly Finding[];
  /** how many findings a waiver took out */
  readonly waived: number;
}

/** A brief read and judged. */
export interface Read extends Linted {
  /** every file it asked for; undefined where reading it came to no end */
  readonly asked: readonly Asked[] | undefined;
}

/** A brief to be rendered and judged. */
export interface PrepareTask extends LintTask {
  /** findings are shown on a draft, whatever they are */
  readonly draft: boolean;
  /** is sent the page (`Ahead`) as soon as it is made, while it is still being judged */
  readonly ahead?: MessagePort;
}

/** A page as soon as it is made: it may be painted while it is being judged, and published after that. */
export interface Ahead {
  readonly print: PrintDocument;
  /**
   * In a preview: its author may see it before the gate has, since nothing of it leaves his machine. Undefined where a
   * participants' roster applies: then not even a draft may show everything.
   */
  readonly web: Shown | undefined;
}

/** What a browser is shown of a brief. */
export interface Shown {
  readonly web: string;
  readonly assets: readonly Asset[];
}

/** A brief rendered and judged as far as HTML goes. */
export interface Prepared extends Read {
  /** undefined when the frontmatter leaves nothing to build a page from */
  readonly page: PreparedPage | undefined;
}

/** A page that can be printed and published, and what the gate needs to judge its PDF. */
export interface PreparedPage {
  readonly slug: string;
  /** ISO moment before which nobody outside may have it */
  readonly embargo: string | undefined;
  readonly web: string;
  readonly print: PrintDocument;
  readonly assets: readonly Asset[];
  readonly pdfMeta: PdfMeta;
  readonly context: Context;
  /** what the gate knows already when the PDF comes */
  readonly known: Known;
  /** files the page was made of besides the brief */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/** A printed PDF to be stamped and judged. */
export interface FinishTask extends LintTask {
  /** as printed */
  readonly pdf: Uint8Array;
  readonly problems: readonly PrintProblem[];
  /** findings stand on the pages as well, as on a draft's: their number says nothing of the text */
  readonly listed: boolean;
  readonly page: Pick<PreparedPage, 'pdfMeta' | 'context' | 'known'>;
}

/** The stamped PDF and what the gate found in it. */
export interface Finished extends Linted {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Everything that can be found without a browser: in the Markdown, in its pictures, and while rendering. */
export async function lint(task: LintTask): Promise<Read> {
  return (await import('./reading.ts')).lint(task);
}

/** The parts of a brief, for editors. */
export async function outline(task: LintTask): Promise<Outline> {
  return (await import('./outline.ts')).outline(task);
}

/** Reads, lints, renders and gates the HTML. */
export async function prepare(task: PrepareTask): Promise<Prepared> {
  return (await import('./reading.ts')).prepare(task);
}

/** Stamps the print, reads it back and gates it: a thread that does only this never loads what reads briefs. */
export async function finish(task: FinishTask): Promise<Finished> {
  return (await import('./finishing.ts')).finish(task);
}
