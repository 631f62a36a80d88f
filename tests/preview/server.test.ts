import { expect, test } from 'vitest';
import type { Desk } from '../../src/preview/desk.ts';
import { previewApp } from '../../src/preview/server.ts';
import { blank, type Status } from '../../src/preview/sheet.ts';

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
  const app = previewApp({ desk, ui: 'de', editor: 'vscode', home: process.cwd(), token: 'token' });
  return (path: string) => app.request(`/token/${path}`, { headers: { host: '127.0.0.1' } });
}

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
