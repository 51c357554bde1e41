import { type AreaCode, formatAreaCode, isWithin, levelOf, parseAreaCode } from './area-code.ts';
import type { Boundary } from './content.ts';
import { nameSome } from './name-some.ts';
import type { Problem } from './problem.ts';
import { readGeometry, type ShapeFault } from './read-geometry.ts';
import type { Register } from './register.ts';

/** The shapes of the villages of the region, in the order of their codes; null where the file is of another kind. */
export interface CheckedBoundaries {
  readonly boundaries: readonly Boundary[] | null;
  readonly problems: readonly Problem[];
}

type FeatureFault =
  | ShapeFault
  | 'shape-without-code'
  | 'shape-twice'
  | 'shape-unknown'
  | 'shape-not-village'
  | 'shape-outside-region';

/**
 * Checks a parsed GeoJSON file and keeps what maps need: the code (property `code`, with or without dots) and the
 * polygons of the villages of the region. Every other feature is counted and named in a problem, one for each kind.
 * Where the region is not known (null) no shape is outside it and none is missing.
 */
export function validateBoundaries(
  file: string,
  value: unknown,
  { region, register }: { region: AreaCode | null; register: Register },
): CheckedBoundaries {
  const features = readFeatures(value);
  if (typeof features === 'string') {
    return {
      boundaries: null,
      problems: [{ code: 'geojson-wrong-type', file, details: { found: features } }],
    };
  }
  const byCode = new Map<AreaCode, Boundary>();
  const faults = new Map<FeatureFault, string[]>();
  features.forEach((feature, index) => {
    const { code, label } = readCode(feature, index);
    const boundary = code === null ? 'shape-without-code' : readBoundary({ feature, code, region, register });
    if (typeof boundary !== 'string' && !byCode.has(boundary.code)) byCode.set(boundary.code, boundary);
    else {
      const fault = typeof boundary === 'string' ? boundary : 'shape-twice';
      const labels = faults.get(fault);
      if (labels === undefined) faults.set(fault, [label]);
      else labels.push(label);
    }
  });
  const problems: Problem[] = [...faults].map(([code, labels]) => {
    return { code, file, details: { count: labels.length, names: nameSome(labels) } };
  });
  const villages = region === null || faults.has('shape-without-code') ? [] : register.villagesIn(region);
  const faulty = new Set([...faults.values()].flat());
  const missing = villages.filter(({ code }) => !byCode.has(code) && !faulty.has(formatAreaCode(code)));
  if (missing.length > 0) {
    const names = nameSome(missing.map(({ code, name }) => `${name} (${formatAreaCode(code)})`));
    const details = { count: missing.length, total: villages.length, names };
    problems.push({ code: 'shape-missing', file, details });
  }
  return { boundaries: [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1)), problems };
}

/** The features of a collection, or what the file is instead (Indonesian, for the message). */
function readFeatures(value: unknown): readonly unknown[] | string {
  if (typeof value !== 'object' || value === null) return 'bukan objek';
  const { type, features } = value as { type?: unknown; features?: unknown };
  if (type === 'Topology') return 'TopoJSON';
  if (type !== 'FeatureCollection') return typeof type === 'string' ? `"${type}"` : 'JSON tanpa "type"';
  return Array.isArray(features) ? features : 'kumpulan tanpa "features"';
}

function readCode(feature: unknown, index: number): { code: AreaCode | null; label: string } {
  const properties = (feature as { properties?: { code?: unknown } | null } | null)?.properties;
  const written = properties?.code;
  const text = typeof written === 'string' || typeof written === 'number' ? String(written) : '';
  const code = parseAreaCode(text);
  if (code !== null) return { code, label: formatAreaCode(code) };
  return { code, label: text === '' ? `bentuk ke-${index + 1}` : `"${text.slice(0, 30)}"` };
}

function readBoundary(from: {
  feature: unknown;
  code: AreaCode;
  region: AreaCode | null;
  register: Register;
}): Boundary | FeatureFault {
  const { code, region, register } = from;
  if (register.get(code) === undefined) return 'shape-unknown';
  if (levelOf(code) !== 'village') return 'shape-not-village';
  if (region !== null && !isWithin(code, region)) return 'shape-outside-region';
  const polygons = readGeometry((from.feature as { geometry?: unknown }).geometry);
  return typeof polygons === 'string' ? polygons : { code, polygons };
}
