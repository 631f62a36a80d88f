/** Pages of a PDF as pictures, without anything outside npm: pdf.js draws them on a canvas of Skia's. */
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @param pdf bytes; they are copied, for pdf.js takes its own away
 * @param pages numbers from 1; all without
 * @param scale 1 is 72 dots an inch
 * @returns canvases in that order
 */
export async function rasterise(pdf, { pages, scale = 1 } = {}) {
  const loading = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  try {
    const wanted = pages ?? Array.from({ length: document.numPages }, (_, index) => index + 1);
    const drawn = [];
    for (const number of wanted) drawn.push(await draw(await document.getPage(number), scale));
    return drawn;
  } finally {
    await loading.destroy();
  }
}

async function draw(page, scale) {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport, background: '#ffffff' }).promise;
  return canvas;
}
