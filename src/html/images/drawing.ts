/** Drawing elements (SVG 2); nothing that acts, loads, moves or holds HTML. */
export const drawingElements: readonly string[] =
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc linearGradient radialGradient stop clipPath mask marker pattern'.split(
    ' ',
  );

/** Presentation attributes and geometry, as hast names them; those that hold words (`id`, `class`, `data-*`) are not among them. */
export const drawingAttributes: readonly string[] =
  'viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy width height d points dx dy rotate textLength lengthAdjust transform pathLength offset fill fillOpacity fillRule stroke strokeWidth strokeOpacity strokeDashArray strokeDashOffset strokeLineCap strokeLineJoin strokeMiterLimit opacity fontSize fontWeight fontStyle letterSpacing textAnchor dominantBaseline alignmentBaseline baselineShift clipPath clipRule mask marker markerStart markerMid markerEnd markerWidth markerHeight refX refY orient markerUnits gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits stopColor stopOpacity vectorEffect paintOrder'.split(
    ' ',
  );
