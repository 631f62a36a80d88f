import pLimit from 'p-limit';
import Tinypool from 'tinypool';
import { Failure, type FailureCode } from './failure.ts';
import type { Finished, FinishTask, Linted, LintTask, Prepared, PrepareTask } from './worker.ts';

/** The worker threads: whatever a hostile brief does to a thread, the main thread lives and says which brief it was. */
export interface Pool {
  /** @returns undefined when the time limit passed or the thread died of the brief */
  lint(task: LintTask): Promise<Linted | undefined>;
  /** @returns undefined when the time limit passed or the thread died of the brief */
  prepare(task: PrepareTask): Promise<Prepared | undefined>;
  /** @throws Failure BP005 when the PDF cannot be read back in time */
  finish(task: FinishTask): Promise<Finished>;
  close(): Promise<void>;
}

/** @param threads how many briefs at a time; @param timeout ms for one task */
export function openPool(threads: number, timeout: number): Pool {
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    // a brief that eats memory ends its thread, not the machine; a deep tree needs some stack
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 8 },
  });
  // no task ever waits inside the pool, or the time limit of a hostile brief would strike the one behind it
  const free = pLimit(threads);
  const run = <T>(name: string, task: unknown): Promise<T | undefined> =>
    free(async () => {
      const watch = new AbortController();
      const timer = setTimeout(() => watch.abort(), timeout);
      try {
        return (await pool.run(task, { name, signal: watch.signal })) as T;
      } catch (error) {
        if (watch.signal.aborted || isDeath(error)) return undefined;
        throw reviveFailure(error);
      } finally {
        clearTimeout(timer);
      }
    });
  return {
    lint: (task) => run('lint', task),
    prepare: (task) => run('prepare', task),
    finish: async (task) => {
      const finished = await run<Finished>('finish', task);
      if (finished === undefined) throw new Failure('BP005', { file: task.file, reason: 'reading' });
      return finished;
    },
    close: () => pool.destroy(),
  };
}

/** Out of memory ends a thread without a word of its own; an overflown stack is the same kind of brief. */
function isDeath(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || (error.name === 'RangeError' && /call stack/i.test(error.message));
}

/** Errors lose their class on the way between threads; a Failure keeps its code and data as own properties. */
function reviveFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const match = /^(BP\d{3}) (\{.*\})$/s.exec(error.message);
  return match === null ? error : new Failure(match[1] as FailureCode, JSON.parse(match[2] ?? '{}'), { cause: error });
}
