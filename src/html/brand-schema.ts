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
const family = z.string().regex(/^[\p{L}\d][\p{L}\d -]{0,60}$/u);

/** brand.yml (Posit) as far as the house uses it; unknown keys are errors, for a typing slip must not pass silently. */
export const brandSchema = z.strictObject({
  meta: z.strictObject({
    name: z.union([z.string(), z.strictObject({ short: z.string().optional(), full: z.string() })]),
    link: z.union([z.url(), z.strictObject({ home: z.url() })]).optional(),
  }),
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
    .optional(),
  color: z.strictObject({
    palette: z.record(z.string(), z.string()).default({}),
    foreground: colour,
    background: colour,
    primary: colour,
    secondary: colour,
    tertiary: colour,
  }),
  typography: z.strictObject({
    fonts: z.array(
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
    ),
    base: z.strictObject({ family }),
    headings: z.strictObject({ family, weight: z.number().int().optional() }),
  }),
  defaults: z.strictObject({
    briefpress: z.strictObject({
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
    }),
  }),
});
