import puppeteer, { type Browser } from 'puppeteer-core';
import { unpackBundled } from '../src/pdf/browser-files.ts';
import { config } from './pdf/fixture.ts';

/** An ordinary browser, as readers have: the product's own lets nothing through that is not on its list. */
export async function ordinaryBrowser(): Promise<Browser> {
  const files = await unpackBundled(config.cacheFolders, true);
  return puppeteer.launch({
    executablePath: files?.executable ?? (await import('puppeteer')).executablePath(),
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox'],
    env: { ...process.env, ...(files?.libraries === undefined ? {} : { LD_LIBRARY_PATH: files.libraries }) },
  });
}
