/** Names of colours (CSS Color 4, 6.1). */
const colours =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

/** Units, functions and keywords of the attributes in `drawingAttributes` (SVG 2; CSS Values 4, Transforms 2, Fonts 4, Inline 3). */
const keywords =
  'px pt pc mm cm q in em ex ch rem vw vh deg grad rad turn rgb rgba hsl hsla hwb lab lch oklab oklch color display p srgb linear a prophoto rec xyz url calc translate translatex translatey scale scalex scaley rotate skewx skewy matrix none auto inherit initial unset revert currentcolor transparent context fill stroke markers start middle end normal bold bolder lighter italic oblique smaller larger small medium large x xx xxx nonzero evenodd butt round square miter arcs bevel clip crop reverse userspaceonuse objectboundingbox strokewidth pad reflect repeat spacing spacingandglyphs xminymin xmidymin xmaxymin xminymid xmidymid xmaxymid xminymax xmidymax xmaxymax meet slice use script no change reset size ideographic alphabetic hanging mathematical central text after before edge top bottom center baseline sub super non scaling rotation fixed position none viewport screen border box content padding view';

const known = new Set([...colours.split(' '), ...keywords.split(' ')]);

/**
 * Whether a value means something to whoever draws it: numbers, colours, known words. A browser passes over any other, but it
 * would stand in the page, and it could be a name.
 * @param name of the attribute, as hast has it
 */
export function isDrawn(name: string, value: string): boolean {
  if (name === 'd') return /^[\s,\d.+\-eMmZzLlHhVvCcSsQqTtAa]*$/.test(value);
  const rest = value
    .replace(/url\(#[\w-]+\)/g, '')
    .replace(/#[\da-f]{3,8}\b/gi, '')
    .replace(/[\d.]+(?:e[+-]?\d+)?/gi, '');
  if (/[^\s\w(),%+*/-]|_/.test(rest)) return false;
  return (rest.match(/[a-z]+/gi) ?? []).every((word) => known.has(word.toLowerCase()));
}
