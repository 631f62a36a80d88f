import { afterAll, beforeAll } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { openPrinter, type Printer } from '../../src/pdf/printer.ts';
import { house } from '../html/rendered.ts';
import { config } from './fixture.ts';

/** A browser and a printer for the house of the tests, open while the tests of a file run. */
export function usePrinter(): { readonly browser: OpenBrowser; readonly printer: Printer } {
  let browser: OpenBrowser;
  let printer: Printer;
  beforeAll(async () => {
    browser = await openBrowser(config);
    printer = await openPrinter(browser, house, { tabs: 1 });
  });
  afterAll(async () => {
    await printer?.close();
    await browser?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get printer() {
      return printer;
    },
  };
}
