import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Finding } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, messageOf, todoText } from '../messages/messages.ts';
import { type Checked, count } from './report.ts';

/** JUnit XML as CI servers read it: a suite a brief, a failed case a finding that blocks; the rest goes to system-out. */
export function junitReport(checked: readonly Checked[], ui: UiLanguage): string {
  const suites = checked.map((one) => suite(one, ui));
  return `${toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, x('testsuites', { name: 'briefpress' }, suites)])}\n`;
}

function suite({ file, findings }: Checked, ui: UiLanguage) {
  const blocking = findings.filter(({ severity }) => severity === 'block');
  const others = findings.filter(({ severity }) => severity !== 'block');
  const cases =
    blocking.length === 0
      ? [x('testcase', { classname: file, name: file })]
      : blocking.map((finding) =>
          x('testcase', { classname: file, name: `${finding.code} ${finding.line}:${finding.column}` }, [
            x('failure', { type: finding.code, message: messageOf(finding.code, ui).title }, line(finding, ui)),
          ]),
        );
  return x(
    'testsuite',
    { name: file, tests: String(cases.length), failures: String(count(findings).block), errors: '0' },
    others.length === 0 ? cases : [...cases, x('system-out', others.map((finding) => line(finding, ui)).join('\n'))],
  );
}

function line(finding: Finding, ui: UiLanguage): string {
  return `${finding.file}:${finding.line}:${finding.column} ${finding.code} ${foundText(finding, ui)} ${todoText(finding, ui)}`;
}
