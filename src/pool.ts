import { MessageChannel, type MessagePort } from 'node:worker_threads';
import pLimit from 'p-limit';
import type Tinypool from 'tinypool';
import { Failure, type FailureCode } from './failure.ts';
import type { Outline } from './outline.ts';
import type { Ahead, Finished, FinishTask, LintTask, Prepared, PrepareTask, Read } from './worker.ts';

/** The worker threads: whatever a hostile brief does to a thread, the main thread lives and says which brief it was. */
export interface Pool {
  /** @returns undefined when the time limit passed or the thread died of the brief */
  lint(task: LintTask): Promise<Read | undefined>;
  /** @returns undefined when the time limit passed or the thread died of the brief */
  outline(task: LintTask): Promise<Outline | undefined>;
  /**
   * @param ahead told of the page as soon as it is made, while it is still being judged
   * @returns undefined when the time limit passed or the thread died of the brief
   */
  prepare(task: PrepareTask, ahead?: (early: Ahead) => void): Promise<Prepared | undefined>;
  /** @throws Failure BP005 when the PDF cannot be read back in time */
  finish(task: FinishTask): Promise<Finished>;
  close(): Promise<void>;
}

/** How many threads do what. */
export interface Crew {
  /** read, lint and render */
  readonly readers: number;
  /** stamp and gate prints and nothing else; without any, the readers do that too */
  readonly finishers: number;
}

/** @param timeout ms for one task (see `whenExhausted`) */
export async function openPool({ readers, finishers }: Crew, timeout: number): Promise<Pool> {
  const library = await import('tinypool');
  const reading = openThreads(library.default, readers, timeout);
  const finishing = finishers === 0 ? reading : openThreads(library.default, finishers, timeout);
  return {
    lint: (task) => reading.run('lint', task),
    outline: (task) => reading.run('outline', task),
    prepare: async (task, ahead) => {
      if (ahead === undefined) return reading.run('prepare', task);
      const { port1, port2 } = new MessageChannel();
      port1.once('message', ahead);
      const sent = { ...task, ahead: port2 };
      return reading.run<Prepared>('prepare', sent, [port2]).finally(() => port1.close());
    },
    finish: async (task) => {
      const finished = await finishing.run<Finished>('finish', task);
      if (finished === undefined) throw new Failure('BP005', { file: task.file, reason: 'reading' });
      return finished;
    },
    close: async () => {
      await Promise.all([...new Set([reading, finishing])].map((threads) => threads.close()));
    },
  };
}

interface Threads {
  /** @param handed what goes over to the thread and is no longer here */
  run<T>(name: string, task: unknown, handed?: MessagePort[]): Promise<T | undefined>;
  close(): Promise<void>;
}

function openThreads(Threadpool: typeof Tinypool, count: number, timeout: number): Threads {
  const pool = new Threadpool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: count,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    // a program that calls us may have been started with options that no thread takes
    execArgv: [],
    // a brief that eats memory ends its thread, not the machine; a deep tree needs some stack; most of what a brief is made
    // of on its way lives briefly, and a roomy young generation is not cleared in the middle of it
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
  });
  // no task ever waits inside the pool, or the time limit of a hostile brief would strike the one behind it
  const free = pLimit(count);
  return {
    run: <T>(name: string, task: unknown, handed: MessagePort[] = []): Promise<T | undefined> =>
      free(async () => {
        const watch = new AbortController();
        const stop = whenExhausted(timeout, () => watch.abort());
        try {
          return (await pool.run(task, { name, signal: watch.signal, transferList: handed })) as T;
        } catch (error) {
          if (watch.signal.aborted || isDeath(error)) return undefined;
          throw reviveFailure(error);
        } finally {
          stop();
        }
      }),
    close: () => pool.destroy(),
  };
}

/**
 * Ends a task that has had its time: on the clock, and of the processor. On a machine busy with other things an honest
 * brief gets little of it, and must not be called hostile for that. What gets next to nothing waits for what never comes,
 * and after eight times the limit all is over anyhow.
 * @param limit ms
 * @returns what ends the watch
 */
export function whenExhausted(limit: number, end: () => void): () => void {
  const [start, begun] = [performance.now(), process.cpuUsage()];
  const look = (): void => {
    const { user, system } = process.cpuUsage(begun);
    const [worked, passed] = [(user + system) / 1000, performance.now() - start];
    if (worked >= limit || worked < passed * leastShare || passed >= 8 * limit) end();
    else timer = setTimeout(look, limit / 10);
  };
  let timer = setTimeout(look, limit);
  return () => clearTimeout(timer);
}

/** Of the processor, for whoever works at all. */
const leastShare = 0.05;

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
