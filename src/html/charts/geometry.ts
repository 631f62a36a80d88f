/** What one map shows, in tenths of a pixel from the top left corner of its window. */
export interface Geometry {
  /** of the window, CSS pixels */
  readonly width: number;
  readonly height: number;
  /** whether countries are so large that their names stand in them */
  readonly named: boolean;
  /** ISO 3166-1 alpha-2 of the countries the map is about, by spaces: without a value they are "no data", others only land */
  readonly members: string;
  readonly lands: Readonly<Record<string, Land>>;
}

/** One country in the window; with neither dot nor name, a corner of it that shows nothing. */
export interface Land {
  /** rings by semicolons, the largest first: the first point, and the way to each further one; empty for what is too small to draw */
  readonly rings: string;
  /** where a dot stands for it */
  readonly dot?: readonly [x: number, y: number];
  /** where its name would stand, and how much room there is */
  readonly name?: readonly [x: number, y: number, width: number];
}

const maps = {
  africa: () => import('./geometry/africa.ts'),
  europe: () => import('./geometry/europe.ts'),
  'europe-africa': () => import('./geometry/europe-africa.ts'),
  'west-africa': () => import('./geometry/west-africa.ts'),
  'western-balkans': () => import('./geometry/western-balkans.ts'),
};

type MapName = keyof typeof maps;

/** Names of the maps there are. */
export const mapNames = Object.keys(maps) as readonly MapName[];

/** Whether there is a map of that name. */
export const isMapName = (name: string): name is MapName => Object.hasOwn(maps, name);

/** @returns the geometry of a map (made by scripts/maps.mjs) */
export async function geometryOf(name: MapName): Promise<Geometry> {
  return (await maps[name]()).geometry;
}
