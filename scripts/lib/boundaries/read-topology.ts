import mapshaper from 'mapshaper';
import { findCodeProperty, type CodeContext } from '#domain/boundaries/find-code-property.ts';
import { type ForeignFeature, isObject, readFeatures } from '#domain/boundaries/read-features.ts';
import type { Problem } from '#domain/problem.ts';

/** The object of a TopoJSON that names most villages of the region, and the names of the others. */
export interface ReadTopology {
  readonly features: readonly ForeignFeature[];
  readonly object: string;
  readonly others: readonly string[];
}

/** True for a parsed TopoJSON. */
export function isTopology(value: unknown): boolean {
  return isObject(value) && value['type'] === 'Topology';
}

/** Unfolds a TopoJSON and picks the object that holds villages; a problem where its lines cannot be read. */
export async function readTopology(
  file: string,
  value: unknown,
  context: CodeContext,
): Promise<ReadTopology | Problem> {
  const { objects } = value as { objects?: unknown };
  const names = isObject(objects) ? Object.keys(objects) : [];
  if (names.length === 0) return { code: 'shapes-none', file, details: { found: 'TopoJSON tanpa objek' } };
  const found: { name: string; hits: number; features: readonly ForeignFeature[] }[] = [];
  for (const name of names) {
    // One object at a time: the names of the objects need not be names of files.
    const topology = {
      ...(value as object),
      objects: { shapes: (objects as Record<string, unknown>)[name] },
    };
    const features = await unfold(topology);
    if (features instanceof Error) {
      const reason = features.message
        .replace(/^\[\w+\] /, '')
        .split('\n')[0]!
        .slice(0, 80);
      return { code: 'shapes-topology-broken', file, details: { reason } };
    }
    const hits = findCodeProperty(features, context)?.hits ?? 0;
    found.push({ name, hits, features });
  }
  const best = found.sort((a, b) => b.hits - a.hits || b.features.length - a.features.length)[0]!;
  if (best.features.length === 0) {
    return { code: 'shapes-none', file, details: { found: 'TopoJSON tanpa satu bentuk pun' } };
  }
  return { ...best, object: best.name, others: names.filter((name) => name !== best.name) };
}

async function unfold(topology: object): Promise<readonly ForeignFeature[] | Error> {
  try {
    const commands = '-i in.json -o out.json format=geojson geojson-type=FeatureCollection';
    const written = await mapshaper.applyCommands(commands, { 'in.json': JSON.stringify(topology) });
    const features = readFeatures(JSON.parse(String(written['out.json'])));
    return typeof features === 'string' ? [] : features;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
