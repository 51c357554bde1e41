import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

type Path = readonly PropertyKey[];
/** The line of a file on which a field stands; undefined where that is not known. */
export type RowOf = (path: Path) => number | undefined;
/** The parts of a Zod schema that the walk along a path needs. */
interface SchemaNode {
  readonly description?: string | undefined;
  readonly shape?: Readonly<Record<string, SchemaNode>>;
  readonly def: {
    readonly innerType?: SchemaNode;
    readonly in?: SchemaNode;
    readonly element?: SchemaNode;
    readonly valueType?: SchemaNode;
  };
}

/**
 * Checks a value against a schema. What is wrong comes back as problems in Indonesian: the path of the field, the value
 * found, and what is wanted, which is the text of `describe` in the schema. The value is null if anything is wrong.
 * With `rowOf`, each problem also says its line.
 */
export function checkSchema<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  value: unknown,
  rowOf: RowOf = () => undefined,
): { value: z.output<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const root = schema as unknown as SchemaNode;
  const problems = result.error.issues.flatMap((issue) => translate({ file, root, value, issue, rowOf }));
  // Two rules that one field breaks read the same in words for people.
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { value: null, problems: [...distinct.values()] };
}

interface Finding {
  readonly file: string;
  readonly root: SchemaNode;
  readonly value: unknown;
  readonly issue: z.core.$ZodIssue;
  readonly rowOf: RowOf;
}

function translate(finding: Finding): Problem[] {
  const { file, root, value, issue, rowOf } = finding;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(finding, key));
  const found = valueAt(value, issue.path);
  const details = { hint: hintAt(root, issue.path) };
  const column = issue.path.length === 0 ? undefined : fieldName(issue.path);
  const row = rowOf(issue.path);
  if (issue.code === 'invalid_key') {
    const parent = fieldName(issue.path.slice(0, -1));
    return [
      { code: 'field-name-wrong', file, row, column: parent, value: String(issue.path.at(-1)), details },
    ];
  }
  if (found === undefined) return [{ code: 'field-missing', file, row, column, details }];
  if (isBlank(found)) return [{ code: 'field-empty', file, row, column, details }];
  return [{ code: 'field-wrong', file, row, column, value: JSON.stringify(found), details }];
}

/** True for a text without a letter; a list or a group without anything in it is a value. */
function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function unknownField({ file, root, issue, rowOf }: Finding, key: string): Problem {
  const known = Object.keys(unwrap(nodeAt(root, issue.path))?.shape ?? {});
  const near = nearest(key, known);
  const suggestion = near === null ? '' : ` Mungkin maksudnya "${near}".`;
  const path = [...issue.path, key];
  const place = { file, row: rowOf(path), column: fieldName(path) };
  return { code: 'field-unknown', ...place, details: { suggestion, known: known.join(', ') } };
}

/** The path of a field as people say it: ["menu", 0, "address"] is "menu ke-1, address". */
export function fieldName(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` ke-${part + 1},` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')
    .replaceAll(',.', ', ')
    .replace(/,$/, '');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part],
    value,
  );
}

/** The text of `describe` that stands nearest to the field, outermost wins on the way down. */
function hintAt(root: SchemaNode, path: Path): string {
  const texts = path.map((_, index) => nodeAt(root, path.slice(0, index + 1))?.description);
  return (
    [root.description, ...texts].findLast((text) => text !== undefined) ?? 'isian menurut panduan di README.'
  );
}

/** The schema of a field, described where the schema says anything of it. */
function nodeAt(root: SchemaNode, path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const part of path) {
    const inner: SchemaNode | undefined = unwrap(node);
    node = inner?.shape?.[String(part)] ?? inner?.def.element ?? inner?.def.valueType;
    if (node === undefined) return undefined;
  }
  return node.description === undefined ? unwrap(node) : node;
}

function unwrap(node: SchemaNode | undefined): SchemaNode | undefined {
  const inner = node?.def.innerType ?? node?.def.in;
  return inner === undefined ? node : unwrap(inner);
}
