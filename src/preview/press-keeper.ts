import { Failure } from '../failure.ts';
import type { Press } from '../press.ts';

/** A press that is opened when somebody needs it, and once more when its browser is gone. */
export interface PressKeeper {
  readonly press: () => Press | undefined;
  /**
   * @throws Failure what the work throws; a browser that was killed, or has crashed, is opened once more first, but a
   *   broken brand or template would be broken again
   */
  readonly use: <T>(work: (open: Press) => Promise<T>) => Promise<T>;
  /** what is under way in the old press is taken up by the new one */
  readonly replace: (fresh: Promise<Press>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param open opens a press for the project as it is now */
export function keepPress(open: () => Promise<Press>): PressKeeper {
  let press: Press | undefined;
  let opening: Promise<Press> | undefined;
  let closed = false;
  const reopen = (gone: Press | undefined): Promise<Press> => {
    if (press !== gone && press !== undefined) return Promise.resolve(press);
    opening ??= open()
      .then((fresh) => {
        press = fresh;
        void gone?.close();
        return fresh;
      })
      .finally(() => {
        opening = undefined;
      });
    return opening;
  };
  return {
    press: () => press,
    use: async (work) => {
      const now = press ?? (await reopen(undefined));
      try {
        return await work(now);
      } catch (error) {
        // what was under way when it was closed has failed of that
        if (closed || (error instanceof Failure && error.code !== 'BP005')) throw error;
        return work(await reopen(now));
      }
    },
    replace: async (fresh) => {
      const old = press;
      press = await fresh;
      void old?.close();
    },
    close: async () => {
      closed = true;
      await opening?.catch(() => undefined);
      await press?.close();
    },
  };
}
