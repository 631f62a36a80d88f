import type { CDPSession } from './browser.ts';

/** Calls a function inside the page, together with those it calls itself. */
export async function evaluate<T>(
  session: CDPSession,
  run: unknown,
  argument?: object,
  others: readonly unknown[] = [],
): Promise<T> {
  const call = argument === undefined ? '' : JSON.stringify(argument);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(() => {${others.map(String).join('\n')}\nreturn (${String(run)})(${call});})()`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}
