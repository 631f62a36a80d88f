import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { type Config, resolveConfig } from '../../src/config.ts';
import { type Ahead, prepare } from '../../src/worker.ts';
import { testIndex } from '../roster/people.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const source = `---
schema: 1
type: meeting-summary
lang: de
title: Eine Sitzung
slug: sitzung
date: 2018-11-05
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}
---

## Themen

Ein Teilnehmer sprach von Fristen.
`;

/** What comes before the verdict. */
async function early(more: Partial<Config> = {}): Promise<Ahead> {
  const config = { ...resolveConfig({ cwd: home, home, jobs: 1 }), ...more, preview: true };
  const { port1, port2 } = new MessageChannel();
  const sent = new Promise<Ahead>((resolve) => port1.once('message', resolve));
  await prepare({ file: 'briefs/sitzung.md', source, root: home, config, draft: true, ahead: port2 });
  return sent.finally(() => port1.close());
}

test('an author sees the page before the gate has judged it', async () => {
  const { web, print } = await early();
  expect(web?.web).toContain('Ein Teilnehmer sprach von Fristen.');
  expect(print.body).toContain('Ein Teilnehmer sprach von Fristen.');
});

test('where a roster applies, nothing is shown before it was held against it', async () => {
  const { web } = await early({ rosters: { indexes: [testIndex()], unread: [], seal: '' } });
  expect(web).toBeUndefined();
});
