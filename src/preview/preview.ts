import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Source } from '../brief/find.ts';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import type { UiLanguage } from '../messages/message.ts';
import { phrase } from '../messages/messages.ts';
import { openDesk } from './desk.ts';
import type { Editor } from './editors.ts';
import { watchProject } from './watch.ts';

/** What a preview needs of whoever starts it. */
export interface PreviewWishes {
  /** resolves the configuration anew, for a draft */
  readonly config: () => Promise<Config>;
  readonly sources: (config: Config) => readonly Source[];
  readonly specimens: readonly Source[];
  readonly explain: (error: unknown) => string;
  readonly ui: UiLanguage;
  readonly editor: Editor;
  /** absolute path of the package */
  readonly home: string;
  /** where the pages of the manual are that messages name (`manualFrom`) */
  readonly manual: string;
  /** 0: any that is free */
  readonly port: number;
}

/** A preview that runs. */
export interface Preview {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the briefs on 127.0.0.1 and follows what is saved. Nothing is written to disk.
 * @throws Failure when the project cannot be read; BP002 when the port is taken
 */
export async function startPreview(wishes: PreviewWishes): Promise<Preview> {
  const { root, out } = await wishes.config();
  const desk = openDesk(wishes);
  const token = randomBytes(16).toString('hex');
  const [{ serve }, { previewApp }] = await Promise.all([import('@hono/node-server'), import('./server.ts')]);
  const app = previewApp({ ...wishes, desk, token });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: wishes.port }) as Server;
  try {
    await listening(server);
  } catch (cause) {
    await desk.close();
    throw new Failure('BP002', { reason: phrase('portTaken', wishes.ui, { port: wishes.port }) }, { cause });
  }
  const unwatch = watchProject(root, out, (change) => void desk.refresh(change));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${token}/`,
    close: async () => {
      await unwatch();
      server.closeAllConnections();
      server.close();
      await desk.close();
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
}
