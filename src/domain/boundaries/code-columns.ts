import { type AreaCode, isWithin, levelOf } from '../area-code.ts';
import { type CodeContext, codeOfToday, rankCodeProperties, readCode } from './find-code-property.ts';
import type { ForeignFeature } from './read-features.ts';

/** The properties that a shape is asked for its code, and another that has valid codes too, but different ones. */
export interface CodeColumns {
  /** The first holds most codes; the others those of shapes without one there, as in layers that were merged. */
  readonly names: readonly string[];
  readonly rival: { readonly name: string; readonly count: number } | null;
}

/** Finds the properties with the codes of villages; null where there are none. */
export function findCodeColumns(
  features: readonly ForeignFeature[],
  context: CodeContext,
): CodeColumns | null {
  const [main, ...others] = rankCodeProperties(features, context);
  if (main === undefined) return null;
  const names = [main.name];
  let rival: CodeColumns['rival'] = null;
  for (const { name, hits } of others) {
    if (hits === 0) continue;
    const { differing, filling } = compareColumns(features, main.name, name, context);
    if (differing === 0 && filling > 0) names.push(name);
    // Codes of another system (BPS) are valid by chance now and then: those are no second opinion.
    const isRival = differing > 0 && hits * 2 >= main.hits;
    if (isRival && differing > (rival?.count ?? 0)) rival = { name, count: differing };
  }
  return { names, rival };
}

/** The code of a shape by these properties: the first that is a village of the region, else the first of any kind. */
export function codeOf(
  { properties }: ForeignFeature,
  names: readonly string[],
  context: CodeContext,
): AreaCode | null {
  const codes = names.map((name) => readCode(properties[name])).filter((code) => code !== null);
  return codes.find((code) => isVillage(code, context)) ?? codes[0] ?? null;
}

/** A shape and the village of the region that its code names. */
export interface CodedFeature {
  readonly feature: ForeignFeature;
  readonly code: AreaCode;
}

/** The shapes that name a village of the region. */
export function codedFeatures(
  features: readonly ForeignFeature[],
  names: readonly string[],
  context: CodeContext,
): CodedFeature[] {
  return features.flatMap((feature) => {
    const written = codeOf(feature, names, context);
    if (written === null || !isVillage(written, context)) return [];
    return [{ feature, code: codeOfToday(written, context) }];
  });
}

function compareColumns(
  features: readonly ForeignFeature[],
  main: string,
  other: string,
  context: CodeContext,
) {
  let [differing, filling] = [0, 0];
  for (const feature of features) {
    const [own, second] = [main, other].map((name) => villageIn(feature, name, context));
    if (second === null) continue;
    if (own === null) filling += 1;
    else if (own !== second) differing += 1;
  }
  return { differing, filling };
}

function villageIn({ properties }: ForeignFeature, name: string, context: CodeContext): AreaCode | null {
  const code = readCode(properties[name]);
  return code !== null && isVillage(code, context) ? codeOfToday(code, context) : null;
}

function isVillage(code: AreaCode, context: CodeContext): boolean {
  const today = codeOfToday(code, context);
  return (
    levelOf(today) === 'village' &&
    isWithin(today, context.region) &&
    context.register.get(today) !== undefined
  );
}
