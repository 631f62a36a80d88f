import type { UiLanguage } from '../messages/message.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { prettyReport } from './pretty.ts';
import type { Checked } from './report.ts';
import { sarifReport } from './sarif.ts';

/** How findings can be told; the first is for people at a terminal. */
export const formats = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit', 'html'] as const;
export type Format = (typeof formats)[number];

export interface Telling {
  readonly ui: UiLanguage;
  readonly colour: boolean;
  /** show the words that are masked elsewhere */
  readonly reveal: boolean;
  /** of the tool */
  readonly version: string;
  /** where the pages of the manual are, for people at a terminal */
  readonly manual: string;
}

/** All findings of a run in one of the formats. */
export function reportIn(
  format: Format,
  briefs: readonly Checked[],
  { ui, colour, reveal, version, manual }: Telling,
): string {
  const reports: Record<Format, () => string> = {
    pretty: () => prettyReport(briefs, { ui, colour, reveal, manual }),
    json: () => jsonReport(briefs, ui, reveal),
    github: () => githubReport(briefs, ui),
    gitlab: () => gitlabReport(briefs, ui),
    sarif: () => sarifReport(briefs, ui, version),
    junit: () => junitReport(briefs, ui),
    html: () => htmlReport(briefs, ui),
  };
  return reports[format]();
}
