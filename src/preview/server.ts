import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { UiLanguage } from '../messages/message.ts';
import type { Desk } from './desk.ts';
import type { Editor } from './editors.ts';
import { deskPage, noPage, sheetPage } from './pages.ts';
import { stateOf } from './state.ts';

export interface PreviewOptions {
  readonly desk: Desk;
  readonly ui: UiLanguage;
  readonly editor: Editor;
  /** where the pages of the manual are that messages name (`manualFrom`) */
  readonly manual: string;
  /** absolute path of the package, where the page's own style and script lie */
  readonly home: string;
  /** unguessable; first part of every path, so that no other page in the browser finds the briefs */
  readonly token: string;
}

/** Files of the page itself: name in the address, where it lies, type. */
const ownFiles: Readonly<Record<string, readonly [string, string]>> = {
  'preview.css': ['styles/preview.css', 'text/css'],
  'client.js': ['templates/preview/client.js', 'text/javascript'],
  'pdf.mjs': ['pdfjs-dist/build/pdf.min.mjs', 'text/javascript'],
  'pdf.worker.mjs': ['pdfjs-dist/build/pdf.worker.min.mjs', 'text/javascript'],
};

const policy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The preview as a web application for this machine alone. It answers to loopback names only (a page from elsewhere can
 * point its own name at 127.0.0.1), to paths that begin with the token, and says nothing to other origins.
 */
export function previewApp({ desk, ui, editor, manual, home, token }: PreviewOptions): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(context.req.header('host') ?? '')) {
      return context.text('', 403);
    }
    await next();
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-store');
    return undefined;
  });
  const base = `/${token}`;
  const page = (context: Context, text: string) => {
    context.header('Content-Security-Policy', policy);
    return context.html(text);
  };
  const sheetOf = (context: Context) => desk.sheet(context.req.param('slug') ?? '');
  const state = (sheet: NonNullable<ReturnType<typeof sheetOf>>) => stateOf(sheet, { ui, editor, manual });

  app.get(`${base}/`, (context) => page(context, deskPage(desk.sheets().map(state), desk.trouble(), ui)));
  app.get(`${base}/briefs/:slug/`, (context) => {
    const sheet = desk.open(context.req.param('slug'));
    return sheet === undefined ? context.notFound() : page(context, sheetPage(state(sheet), ui));
  });
  app.get(`${base}/briefs/:slug/state.json`, (context) => {
    const sheet = sheetOf(context);
    return sheet === undefined ? context.notFound() : context.json(state(sheet));
  });
  const print = async (context: Context) => {
    const pdf = await desk.print(context.req.param('slug') ?? '');
    if (pdf === undefined) return context.notFound();
    return context.body(new Uint8Array(pdf.bytes), 200, { 'Content-Type': 'application/pdf' });
  };
  app.get(`${base}/briefs/:slug/brief.pdf`, print);
  // what the page's own button asks for
  app.get(`${base}/site/:slug/:name{[^/]+\\.pdf}`, print);
  app.get(`${base}/site/:slug/index.html`, (context) => {
    const sheet = sheetOf(context);
    if (sheet === undefined) return context.notFound();
    // there is no page yet, or none may be shown: how the brief stands, in its place
    return sheet.shown === undefined ? context.html(noPage(state(sheet), ui), 404) : context.html(sheet.shown.web);
  });
  app.get(`${base}/site/*`, (context) => {
    const asset = desk.asset(decodeURIComponent(context.req.path.slice(`${base}/site/`.length)));
    if (asset === undefined) return context.notFound();
    return context.body(new Uint8Array(asset.bytes), 200, { 'Content-Type': asset.type });
  });
  app.get(`${base}/events`, (context) =>
    streamSSE(context, async (stream) => {
      const end = desk.listen((news) => {
        void stream.writeSSE({ event: news.kind, data: JSON.stringify(news) });
      });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      end();
    }),
  );
  app.get(`${base}/own/:name`, (context) => {
    const file = ownFiles[context.req.param('name')];
    if (file === undefined) return context.notFound();
    return context.body(new Uint8Array(readFileSync(ownPath(home, file[0]))), 200, { 'Content-Type': file[1] });
  });
  return app;
}

function ownPath(home: string, path: string): string {
  const ours = /^(?:styles|templates)\//.test(path);
  return ours ? join(home, path) : createRequire(join(home, 'package.json')).resolve(path);
}
