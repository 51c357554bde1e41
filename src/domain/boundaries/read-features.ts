/** One shape of a foreign file: its properties, its geometry as it stands, and what it is called in messages. */
export interface ForeignFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/**
 * The shapes of a parsed GeoJSON: of a collection, of a single feature, or of a bare list of features. A text instead
 * of a list says what the file is (Indonesian, for the message).
 */
export function readFeatures(value: unknown): readonly ForeignFeature[] | string {
  if (Array.isArray(value)) return readList(value as unknown[], 'daftar yang bukan daftar "Feature"');
  if (!isObject(value)) return 'bukan objek';
  const { type, features } = value;
  if (type === 'Feature') return [asFeature(value)];
  if (type === 'FeatureCollection') {
    return Array.isArray(features)
      ? readList(features as unknown[], 'kumpulan tanpa "Feature"')
      : 'kumpulan tanpa "features"';
  }
  if (typeof type === 'string') return `"${type.slice(0, 30)}"`;
  return 'rings' in value || 'spatialReference' in value ? 'JSON dari ArcGIS' : 'JSON tanpa "type"';
}

function readList(list: readonly unknown[], otherwise: string): readonly ForeignFeature[] | string {
  if (list.length === 0) return 'kumpulan tanpa satu bentuk pun';
  if (list.some(isFromArcGis)) return 'JSON dari ArcGIS';
  const features = list.filter((item) => isObject(item)).filter((item) => 'geometry' in item);
  return features.length === 0 ? otherwise : features.map(asFeature);
}

/** A GeoJSON feature may have a member "attributes" of its own; one of ArcGIS has it in the place of properties. */
function isFromArcGis(item: unknown): boolean {
  return isObject(item) && 'attributes' in item && item['type'] !== 'Feature';
}

/** The name a feature has outside its properties (`id`) counts as one of them: some tools put the code there. */
function asFeature(feature: Readonly<Record<string, unknown>>): ForeignFeature {
  const { properties, geometry, id } = feature;
  const own = isObject(properties) ? properties : {};
  const outer = 'id' in own ? 'id di luar "properties"' : 'id';
  return { properties: id === undefined ? own : { [outer]: id, ...own }, geometry };
}

/** The geometries of a collection, in their order, however deep it is nested; a geometry of another kind by itself. */
export function singleGeometries(geometry: unknown): Readonly<Record<string, unknown>>[] {
  const singles: Readonly<Record<string, unknown>>[] = [];
  const waiting = [geometry];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isObject(next)) continue;
    const { geometries } = next;
    if (!Array.isArray(geometries)) singles.push(next);
    else for (const part of (geometries as unknown[]).toReversed()) waiting.push(part);
  }
  return singles;
}

/** True for an object that is no list and not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
