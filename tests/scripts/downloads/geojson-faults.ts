type Place = readonly number[];

/** A collection of features as it is read from a file, with its further members. */
export interface Collection {
  readonly type: string;
  readonly features: readonly {
    readonly type: string;
    readonly id: string;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  }[];
  readonly [name: string]: unknown;
}

/** What RFC 7946 forbids in a collection: names of members (7.1), kinds, closed rings of four and their direction (3.1.6), degrees. */
export function geojsonFaults(collection: Collection): string[] {
  const faults: string[] = [];
  if (collection.type !== 'FeatureCollection') faults.push('type');
  for (const name of ['coordinates', 'geometries', 'geometry', 'properties', 'crs']) {
    if (name in collection) faults.push(`member ${name}`);
  }
  const ids = collection.features.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('id twice');
  for (const { type, id, geometry } of collection.features) {
    if (type !== 'Feature') faults.push(`${id}: type`);
    if (geometry === null) continue;
    const { type: kind, coordinates } = geometry;
    if (kind === 'Point') faults.push(...placeFaults(id, coordinates as Place));
    else if (kind === 'Polygon') faults.push(...polygonFaults(id, coordinates as Place[][]));
    else if (kind === 'MultiPolygon') {
      for (const polygon of coordinates as Place[][][]) faults.push(...polygonFaults(id, polygon));
    } else faults.push(`${id}: geometry ${kind}`);
  }
  return faults;
}

function polygonFaults(id: string, rings: readonly Place[][]): string[] {
  return rings.flatMap((ring, index) => {
    const closed = ring.length >= 4 && String(ring[0]) === String(ring.at(-1));
    const turns = ring
      .slice(1)
      .reduce((sum, [x, y], at) => sum + (ring[at]![0]! * y! - x! * ring[at]![1]!), 0);
    return [
      ...(closed ? [] : [`${id}: ring not closed`]),
      ...(turns > 0 === (index === 0) ? [] : [`${id}: ring turns the wrong way`]),
      ...ring.flatMap((place) => placeFaults(id, place)),
    ];
  });
}

function placeFaults(id: string, [longitude, latitude, ...more]: Place): string[] {
  const sound = Math.abs(longitude!) <= 180 && Math.abs(latitude!) <= 90 && more.length === 0;
  return sound ? [] : [`${id}: place ${longitude} ${latitude}`];
}
