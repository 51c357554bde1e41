import mapshaper from 'mapshaper';
import { codedFeatures, findCodeColumns } from '#domain/boundaries/code-columns.ts';
import type { CodeContext } from '#domain/boundaries/find-code-property.ts';
import { type ForeignFeature, isObject, readFeatures } from '#domain/boundaries/read-features.ts';
import { nameSome } from '#domain/name-some.ts';
import type { Problem } from '#domain/problem.ts';
import { ProblemsFound } from '../problems-found.ts';

/** The objects of a TopoJSON that hold villages of the region, together; the names of the others; what was unreadable. */
export interface ReadTopology {
  readonly features: readonly ForeignFeature[];
  readonly objects: readonly string[];
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

interface Found {
  readonly name: string;
  readonly features: readonly ForeignFeature[];
}

/** True for a parsed TopoJSON. */
export function isTopology(value: unknown): boolean {
  return isObject(value) && value['type'] === 'Topology';
}

/** Unfolds a TopoJSON. An object that cannot be read is named; throws `ProblemsFound` where none has a shape. */
export async function readTopology(
  file: string,
  value: unknown,
  context: CodeContext,
): Promise<ReadTopology> {
  const { objects } = value as { objects?: unknown };
  const found: Found[] = [];
  const unreadable: string[] = [];
  for (const [name, object] of Object.entries(isObject(objects) ? objects : {})) {
    // One object at a time: the names of the objects need not be names of files.
    const features = await unfold(value as object, object);
    if (typeof features === 'string') unreadable.push(`"${name.slice(0, 40)}" (${features})`);
    else found.push({ name, features });
  }
  const details = { count: unreadable.length, names: nameSome(unreadable) };
  if (found.length === 0 && unreadable.length > 0) {
    throw new ProblemsFound([{ code: 'shapes-topology-broken', file, details }]);
  }
  const used = withVillages(found, context);
  const features = used.flatMap((object) => object.features);
  if (features.length === 0) {
    const what = found.length === 0 ? 'TopoJSON tanpa objek' : 'TopoJSON tanpa satu bentuk pun';
    throw new ProblemsFound([{ code: 'shapes-none', file, details: { found: what } }]);
  }
  return {
    features,
    objects: used.map(({ name }) => name),
    others: found.filter((object) => !used.includes(object)).map(({ name }) => name),
    problems: unreadable.length === 0 ? [] : [{ code: 'shapes-object-unreadable', file, details }],
  };
}

/**
 * The objects with villages of the region, most villages first; one whose villages are mostly in those before it is
 * another edition of the same and is left. Where none has any, the object with most shapes.
 */
function withVillages(found: readonly Found[], context: CodeContext): Found[] {
  const counted = found
    .map((object) => ({ object, codes: villagesIn(object.features, context) }))
    .sort((a, b) => b.codes.size - a.codes.size || b.object.features.length - a.object.features.length);
  const seen = new Set<string>();
  const used = counted.filter(({ codes }) => {
    const isNew = codes.difference(seen).size * 2 > codes.size;
    if (isNew) for (const code of codes) seen.add(code);
    return isNew;
  });
  return (used.length === 0 ? counted.slice(0, 1) : used).map(({ object }) => object);
}

function villagesIn(features: readonly ForeignFeature[], context: CodeContext): Set<string> {
  const names = findCodeColumns(features, context)?.names ?? [];
  return new Set(codedFeatures(features, names, context).map(({ code }) => code));
}

/** The types of TopoJSON objects. */
const TYPES = /^(?:GeometryCollection|(?:Multi)?(?:Polygon|LineString|Point))$/;

/** The features of one object, or in Indonesian why there are none. */
async function unfold(topology: object, object: unknown): Promise<readonly ForeignFeature[] | string> {
  if (!isObject(object)) return 'kosong';
  const { type } = object;
  if (typeof type !== 'string' || !TYPES.test(type)) return 'jenisnya tidak dikenal';
  try {
    const text = JSON.stringify({ ...topology, objects: { shapes: object } });
    const commands = '-i in.json -o out.json format=geojson geojson-type=FeatureCollection';
    const written = await mapshaper.applyCommands(commands, { 'in.json': text });
    const features = readFeatures(JSON.parse(String(written['out.json'])));
    return typeof features === 'string' ? [] : features;
  } catch {
    // Whatever mapshaper says, it says in English; what it stumbles over are the arcs.
    return 'garis-garisnya tidak terbaca';
  }
}
