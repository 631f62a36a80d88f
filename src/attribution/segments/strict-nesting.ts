/** Elements that a browser reads by rules of their own. */
const odd = new Set(
  'template noscript iframe xmp plaintext noembed noframes frameset frame select option optgroup math textarea form button applet marquee object listing nobr menu image isindex keygen rb rt rtc rp ruby search'.split(
    ' ',
  ),
);

/** Elements that end an open paragraph. */
const closesParagraph = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main nav ol p section summary ul h1 h2 h3 h4 h5 h6 pre li dd dt table hr'.split(
    ' ',
  ),
);

/** Where alone some elements may stand; `table` gives its rows a body, which says nothing. */
const parents: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  html: ['#root'],
  head: ['html'],
  body: ['html'],
  li: ['ul', 'ol'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
};

/** What may stand in these is named above. */
const strictParents = new Set('table thead tbody tfoot tr colgroup html'.split(' '));

/** What a browser takes for the head of a page. */
const inHead = new Set('meta link style script title base'.split(' '));

/** Elements of a drawing; any other might lead out of it. */
const drawn = new Set(
  'svg a g path rect circle ellipse line polyline polygon text tspan textPath defs use symbol marker clipPath mask pattern linearGradient radialGradient stop title desc metadata image switch filter view'.split(
    ' ',
  ),
);

const heading = /^h[1-6]$/;

/**
 * Whether an element that begins here stays where it is written, in a browser as well (HTML 13.2.6.4). Where it cannot be told
 * simply, the answer is no.
 * @param open the elements around, outermost first; the first stands for the page
 */
export function nestsAsWritten(
  name: string,
  open: readonly { readonly tagName: string }[],
  inDrawing: boolean,
): boolean {
  const parent = open[open.length - 1]?.tagName ?? '#root';
  if (inDrawing && name !== 'svg') return drawn.has(name) && !isLeaf(parent);
  if (name === 'title') return parent === 'head';
  if (odd.has(name) || isLeaf(parent)) return false;
  if (parent === 'head') return inHead.has(name);
  const allowed = parents[name];
  if (allowed === undefined ? strictParents.has(parent) : !allowed.includes(parent)) return false;
  if (heading.test(name) && heading.test(parent)) return false;
  if (name === 'a' && open.some(({ tagName }) => tagName === 'a')) return false;
  return !closesParagraph.has(name) || !open.some(({ tagName }) => tagName === 'p');
}

/** Words only: a browser reads markup in these as HTML again, or not at all. */
function isLeaf(parent: string): boolean {
  return parent === 'title' || parent === 'desc' || parent === 'metadata';
}
