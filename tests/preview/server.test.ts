import { expect, test } from 'vitest';
import type { Desk } from '../../src/preview/desk.ts';
import { previewApp } from '../../src/preview/server.ts';
import { blank, type Sheet, type Status } from '../../src/preview/sheet.ts';
import { stateOf } from '../../src/preview/state.ts';

const source = { file: 'briefs/a.md', root: '/p', text: 'Text.' };

/** The preview of one brief that has no page yet, or none that may be shown. */
function preview(status: Status) {
  const sheet = { ...blank('a', source, false), status };
  const desk: Desk = {
    sheets: () => [sheet],
    sheet: (slug) => (slug === 'a' ? sheet : undefined),
    open: () => sheet,
    trouble: () => undefined,
    asset: () => undefined,
    print: async () => undefined,
    refresh: async () => {},
    listen: () => () => {},
    close: async () => {},
  };
  const app = previewApp({ desk, ui: 'de', editor: 'vscode', manual: 'docs', home: process.cwd(), token: 'token' });
  return (path: string) => app.request(`/token/${path}`, { headers: { host: '127.0.0.1' } });
}

test('a finding of the file as a whole is looked for nowhere in the page', async () => {
  const finding = (start: number, end: number) => ({
    ...{ file: 'briefs/a.md', code: 'CHR503', variant: 'default', severity: 'warn' as const, line: 1, column: 1 },
    ...{ start, end, data: {}, message: '' },
  });
  const findings = [finding(0, 1), finding(4, 8)];
  const sheet = { ...blank('a', { ...source, text: '---\nWort' }, false), findings };
  const told = stateOf(sheet as unknown as Sheet, { ui: 'de', editor: 'vscode', manual: 'docs' }).findings.map(
    ({ words }) => words,
  );
  expect(told).toEqual([null, 'Wort']);
});

test.each<[Status, string]>([
  ['reading', 'wird gelesen'],
  ['held', 'zurückgehalten'],
])('where there is no page the frame says how the brief stands: %s', async (status, words) => {
  const answer = await preview(status)('site/a/index.html');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await answer.text()).toMatch(new RegExp(`<p>${words}`));
  expect(await (await preview(status)('site/b/index.html')).text()).toContain('404');
});
