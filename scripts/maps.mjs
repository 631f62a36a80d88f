// Makes src/html/charts/geometry/*.ts from world-atlas (Natural Earth 1:50 million, public domain): what each map shows,
// projected, simplified and cut to its window once and for all, so that a build only paints. `--check` compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoAzimuthalEqualArea, geoContains, geoIdentity, geoPath } from 'd3-geo';
import { feature, mergeArcs, transform } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { anchorOf, areaOf, centreOf } from './maps/polygon.mjs';
import { codeOf, regions, united } from './maps/regions.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'html', 'charts', 'geometry');
/** Square pixels a corner must span to stay, a piece of land to be drawn, and a country to be seen without a dot. */
const [corner, piece, seen] = [0.5, 1, 22];
/** Pixels that are drawn beyond the window, so that no border runs along it. */
const edge = 3;

const world = withBorders(
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')),
);
mkdirSync(folder, { recursive: true });
for (const [name, region] of Object.entries(regions)) {
  const file = join(folder, `${name}.ts`);
  const text = moduleOf(region, landsOf(region));
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what scripts/maps.mjs makes of it: npm run maps`);
    process.exitCode = 1;
  }
}

/** The countries with the borders that docs/data.md describes, arcs in degrees. */
function withBorders(topology) {
  const toDegrees = transform(topology.transform);
  const arcs = topology.arcs.map((arc) => arc.map((point, index) => toDegrees(point, index)));
  const geometries = topology.objects.countries.geometries.map((geometry) => ({ ...geometry, code: codeOf(geometry) }));
  const plain = { type: 'Topology', arcs };
  for (const { from, to, at } of united) {
    const [giver, taker] = [from, to].map((wanted) =>
      geometries.find(({ code, properties }) => (code ?? properties.name) === wanted),
    );
    const isMoved = (each) => at === undefined || geoContains(feature(plain, { type: 'Polygon', arcs: each }), at);
    const moved = piecesOf(giver).filter(isMoved);
    if (moved.length === 0) throw new Error(`nothing of ${from} lies at ${at}`);
    const left = piecesOf(giver).filter((each) => !moved.includes(each));
    Object.assign(taker, mergeArcs(plain, [taker, { type: 'MultiPolygon', arcs: moved }]));
    Object.assign(giver, { type: 'MultiPolygon', arcs: left });
  }
  return { ...plain, geometries: geometries.filter(({ code }) => code !== undefined) };
}

function piecesOf({ type, arcs }) {
  return type === 'Polygon' ? [arcs] : arcs;
}

/** Rings of each country in the window, the largest first, and where its name or its dot would stand. */
function landsOf({ center: [longitude, latitude], scale, width, height }) {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([width / 2, height / 2]);
  const flat = {
    type: 'Topology',
    objects: {},
    arcs: world.arcs.map((arc) => arc.map((point) => projection(point))),
  };
  const simple = simplify(presimplify(flat), corner);
  const clip = geoIdentity().clipExtent([
    [-edge, -edge],
    [width + edge, height + edge],
  ]);
  const lands = [];
  for (const geometry of world.geometries) {
    // an island may be smaller than what is simplified
    const [largest] = ringsOf(feature(flat, geometry), clip);
    if (largest === undefined) continue;
    const found = ringsOf(feature(simple, geometry), clip).filter((ring) => ring.length > 3);
    const rings = found.filter((ring, index) => index === 0 || Math.abs(areaOf(ring)) >= piece);
    const area = Math.abs(rings.reduce((sum, ring) => sum + areaOf(ring), 0));
    const at = area >= seen ? { name: anchorOf(rings[0]) } : { dot: centreOf(largest) };
    // the rest of a larger country at the edge is land, and no more
    if (area < seen && isCut(largest, width, height)) delete at.dot;
    lands.push({ code: geometry.code, rings, ...at });
  }
  return lands.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function isCut(ring, width, height) {
  return ring.some(([x, y]) => x <= 0 || y <= 0 || x >= width * 10 || y >= height * 10);
}

function ringsOf(shape, clip) {
  const rings = [];
  const context = {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1).push([x, y]),
    closePath: () => {},
    arc: () => {},
  };
  geoPath(clip, context)(shape);
  return rings.map(onGrid).sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
}

/** In tenths of a pixel, without points that fall together. */
function onGrid(ring) {
  const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1][0] || y !== points[index - 1][1]);
}

function moduleOf({ width, height, members, named = false }, lands) {
  const lines = lands.map(({ code, rings, dot, name }) => {
    const at = name !== undefined ? `, name: [${name}]` : dot !== undefined ? `, dot: [${dot}]` : '';
    return `    ${code}: { rings: '${rings.map(steps).join(';')}'${at} },`;
  });
  return `// Made by scripts/maps.mjs from Natural Earth (public domain): change that and run \`npm run maps\`.
import type { Geometry } from '../geometry.ts';

export const geometry: Geometry = {
  width: ${width},
  height: ${height},
  named: ${named},
  members:
    '${members.split(/\s+/).join(' ')}',
  lands: {
${lines.join('\n')}
  },
};
`;
}

/** The first point and the way to each further one. */
function steps(ring) {
  return ring
    .map(([x, y], index) => (index === 0 ? `${x} ${y}` : `${x - ring[index - 1][0]} ${y - ring[index - 1][1]}`))
    .join(' ');
}
