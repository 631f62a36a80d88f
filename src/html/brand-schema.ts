import * as z from 'zod';

/** `#rrggbb`, a name of the palette, or one of them each for light and dark. */
export const colour = z.union([z.string(), z.strictObject({ light: z.string(), dark: z.string() })]);
const length = z.string().regex(/^\d+(\.\d+)?mm$/);
/** Ends up inside CSS strings and file names: letters, digits and the marks of a path. */
const fontPath = z.string().regex(/^[@\w][\w@./{}-]*\.woff2$/);
/** A file of the project; pictures of cameras are no logos. */
const logoPath = z.string().regex(/^(?!\/|\.\.)[\w][\w./-]*\.svg$/);
const logoName = z.string().regex(/^[\w][\w./-]*$/);
const logoFor = z.union([logoName, z.strictObject({ light: logoName, dark: logoName })]).optional();
/** Without classes of Unicode, which not every reader of a JSON Schema knows. */
const family = z.string().regex(/^[A-Za-z\d\u00c0-\u024f][A-Za-z\d\u00c0-\u024f -]{0,60}$/);

/** What the format has and a brief does not: it may stand there for other tools, and is not read. */
const unread = z
  .unknown()
  .optional()
  .describe('For other tools; has no effect here. · Für andere Werkzeuge, hier ohne Wirkung.');
const alsoOfText = { size: unread, weight: unread, style: unread, 'line-height': unread, color: unread };
const face = z.union([family, z.strictObject({ family, ...alsoOfText })]);

/** brand.yml (Posit); unknown keys are errors, for a typing slip must not pass silently. */
export const brandSchema = z
  .strictObject({
    meta: z
      .strictObject({
        name: z.union([z.string(), z.strictObject({ short: z.string().optional(), full: z.string() })]),
        link: z
          .union([z.url(), z.strictObject({ home: z.url().optional() }).catchall(z.url())])
          .optional()
          .describe('Where the name of the house leads; only `home` is read. · Wohin der Name des Hauses führt.'),
      })
      .describe('The house. · Das Haus.'),
    logo: z
      .union([
        logoPath,
        z.strictObject({
          images: z
            .record(z.string(), z.union([logoPath, z.strictObject({ path: logoPath, alt: z.string().optional() })]))
            .optional(),
          small: logoFor,
          medium: logoFor,
          large: logoFor,
        }),
      ])
      .optional()
      .describe('SVG in the project, for light and for dark ground. · SVG im Projekt, für hellen und dunklen Grund.'),
    color: z
      .strictObject({
        palette: z.record(z.string(), z.string()).default({}).describe('Names for colours. · Namen für Farben.'),
        foreground: colour.describe('Text. · Schrift.'),
        background: colour.describe('Ground of screens. · Grund der Bildschirme.'),
        primary: colour.describe('The colour of the house. · Die Farbe des Hauses.'),
        secondary: colour.describe('The accent. · Der Akzent.'),
        tertiary: colour.describe('Captions and notes. · Legenden und Anmerkungen.'),
        success: unread,
        info: unread,
        warning: unread,
        danger: unread,
        light: unread,
        dark: unread,
      })
      .describe('Colours; text reaches 4.5:1. · Farben; Schrift erreicht 4,5:1.'),
    typography: z.strictObject({
      fonts: z
        .array(
          z.strictObject({
            family,
            source: z.literal('file'),
            files: z.array(
              z.strictObject({
                path: fontPath,
                weight: z.number().int().min(100).max(900),
                style: z.enum(['normal', 'italic']),
              }),
            ),
          }),
        )
        .describe('WOFF2 from the project or a package. · WOFF2 aus dem Projekt oder einem Paket.'),
      base: face.describe('Running text. · Fließtext.'),
      headings: face.describe('Heads, tables, captions. · Überschriften, Tabellen, Legenden.'),
      monospace: unread,
      'monospace-inline': unread,
      'monospace-block': unread,
      link: unread,
    }),
    defaults: z.looseObject({
      briefpress: z
        .strictObject({
          page: z.strictObject({
            size: z.enum(['A4', 'A5', 'letter']),
            top: length,
            right: length,
            bottom: length,
            left: length,
          }),
          'margin-column': z.strictObject({ width: length, gap: length }),
          'quotation-marks': z.enum(['standard', 'guillemets']).default('standard'),
          text: z.enum(['ragged', 'justified']).default('ragged'),
          'facing-pages': z.boolean().default(false),
          chapters: z.enum(['next-page', 'right-page']).default('next-page'),
          figures: z.enum(['lining', 'old-style']).optional(),
          place: z.string().optional(),
        })
        .describe('How pages are set: docs/brand.md. · Wie Seiten gesetzt werden: docs/de/marke.md.'),
    }),
  })
  .meta({ title: 'briefpress brand', description: '_brand.yml: brand.yml with print settings of its own.' });
