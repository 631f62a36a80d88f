import { expect, test } from 'vitest';
import type { Desk } from '../../src/preview/desk.ts';
import { earlyTitle } from '../../src/preview/early-title.ts';
import { previewApp } from '../../src/preview/server.ts';
import { blank, type Sheet, type Status } from '../../src/preview/sheet.ts';
import { stateOf } from '../../src/preview/state.ts';
import { people, testIndex } from '../roster/people.ts';

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

test('a brief that is being read has its title in the list, unless it names who was in the room', () => {
  const config = (indexes: ReturnType<typeof testIndex>[]) =>
    ({ rosters: { indexes, unread: [], seal: '' } }) as unknown as Parameters<typeof earlyTitle>[1];
  const titled = (title: string) => ({ ...source, text: `---\nlang: de\ntitle: ${title}\n---\n` });
  expect(earlyTitle(titled('Wohnraum auf dem Land'), config([]))).toBe('Wohnraum auf dem Land');
  expect(earlyTitle(titled('[1]'), config([]))).toBeUndefined();
  expect(earlyTitle(titled('Wohnraum auf dem Land'), config([testIndex()]))).toBe('Wohnraum auf dem Land');
  expect(earlyTitle(titled(`Ein Abend mit ${people[0]?.name}`), config([testIndex()]))).toBeUndefined();
  const list = (sheet: Sheet) => stateOf(sheet, { ui: 'de', editor: 'vscode', manual: 'docs' }).title;
  expect(list(blank('a', source, false, 'Wohnraum'))).toBe('Wohnraum');
  expect(list({ ...blank('a', source, false, 'Wohnraum'), status: 'held' })).toBeNull();
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
