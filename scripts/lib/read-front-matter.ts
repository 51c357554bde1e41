import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { hasErrors, type Problem } from '#domain/problem.ts';
import type { RowOf } from '#domain/schema-problems.ts';
import { CURLY_REASON, NO_FIELDS_REASON, REFERENCE_REASON, yamlReason } from './yaml-reasons.ts';

/** The fields at the head of a text, and the text below. */
export interface FrontMatter {
  /** Groups, lists and texts, every value as it was written; undefined where the fields cannot be read. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /** The line on which a field stands; of one that is missing, the line of the group it belongs to. */
  readonly rowOf: RowOf;
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyRow: number;
  readonly problems: readonly Problem[];
}

/** The fields of a text need a thousandth of it; the reader takes minutes for much more. */
const LONGEST_HEAD = 20_000;

/** A line that was meant to be "---": dashes of another kind or number, or with something unseen around them. */
const LIKE_FENCE = /^[\s\u200b\ufeff]*[-\u2010-\u2015\u2212_=+*~]{1,10}[\s\u200b\ufeff]*$/;

const HEAD = /^(\s*)---[ \t]*\n((?:[^]*?\n)?)---[ \t]*(?:\n|$)/;

/**
 * Splits a text into the fields between two lines of "---" and what stands below. The fields are YAML without types: 36.10
 * and 2025 stay the texts that staff wrote, and become dates and codes only through a schema.
 */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const found = HEAD.exec(text);
  if (found === null) {
    return unreadable([{ file, ...explainMissing(text) }]);
  }
  const [whole, blank, yaml] = found as unknown as [string, string, string];
  if (yaml.length > LONGEST_HEAD) {
    const details = { length: yaml.length, limit: LONGEST_HEAD };
    return unreadable([{ code: 'front-matter-long', file, details }]);
  }
  const body = text.slice(whole.length);
  const bodyRow = countLines(whole) + 1;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const rowAt = (offset: number) => lines.linePos(offset).line + countLines(blank) + 1;
  const faults = findFaults(document, yaml).map(({ offset, ...rest }) => ({
    file,
    row: rowAt(offset),
    ...rest,
  }));
  // One slip makes the reader stumble several times on the same line; the first time tells most.
  const problems = [...new Map(faults.toReversed().map((fault) => [fault.row, fault])).values()].toReversed();
  const rowOf: RowOf = (path) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? undefined : rowAt(offset);
  };
  if (hasErrors(problems)) return { fields: undefined, rowOf, body, bodyRow, problems };
  const fields = (document.contents === null ? {} : document.toJS()) as Record<string, unknown>;
  return { fields, rowOf, body, bodyRow, problems };
}

function unreadable(problems: readonly Problem[]): FrontMatter {
  return { fields: undefined, rowOf: () => undefined, body: '', bodyRow: 1, problems };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

type Fault = Omit<Problem, 'file' | 'row'> & { readonly offset: number };

function findFaults(document: Document, yaml: string): Fault[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return errors.map((error) => translate(error, document, yaml));
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return [syntaxFault(contents as Node, NO_FIELDS_REASON)];
  const faults: Fault[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value === '') faults.push(syntaxFault(key as Node, NO_FIELDS_REASON));
    },
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined) faults.push(syntaxFault(node, REFERENCE_REASON));
      else if (node.tag !== undefined) faults.push(syntaxFault(node, yamlReason('TAG_RESOLVE_FAILED')));
      else if (isScalar(node) && node.comment) {
        faults.push({ code: 'front-matter-comment', offset: node.range![0], value: node.comment });
      }
    },
  });
  return faults;
}

/** Why a text has no head: one of the lines around it is missing, or is not written as "---". */
function explainMissing(text: string): Pick<Problem, 'code' | 'row' | 'value'> {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const isOpened = /^\s*---[ \t]*$/.test(lines[first] ?? '');
  const fence = isOpened ? lines.findIndex((line, at) => at > first && LIKE_FENCE.test(line)) : first;
  const value = lines[fence] ?? '';
  if (LIKE_FENCE.test(value)) return { code: 'front-matter-fence', row: fence + 1, value };
  return { code: isOpened ? 'front-matter-unclosed' : 'front-matter-missing' };
}

function syntaxFault(node: Node, reason: string): Fault {
  return { code: 'front-matter-syntax', offset: node.range?.[0] ?? 0, details: { reason } };
}

/** A value that starts with the quotes of a word processor, which YAML does not take for quotes. */
const CURLY_START = /^[^:]*:\s*[\u201c-\u201f\u2018-\u201b\u00ab]/;

function translate({ code, pos }: YAMLError, document: Document, yaml: string): Fault {
  const [offset] = pos;
  if (code === 'DUPLICATE_KEY') {
    return { code: 'json-key-twice', offset, column: /^[^:\s]*/.exec(yaml.slice(offset))![0] };
  }
  const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n')[0]!;
  if (CURLY_START.test(line)) {
    return { code: 'front-matter-syntax', offset, details: { reason: CURLY_REASON } };
  }
  const opening = code === 'MISSING_CHAR' ? openingQuote(document, offset) : null;
  return { code: 'front-matter-syntax', offset: opening ?? offset, details: { reason: yamlReason(code) } };
}

/** Where a quoted text starts that was never closed; the reader itself notices only at the end. */
function openingQuote(document: Document, end: number): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && end <= range[2]) start = range[0];
    },
  });
  return start;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  if (path.length === 0) return undefined;
  const above = path.slice(0, -1);
  const parent = above.length === 0 ? document.contents : document.getIn(above, true);
  const last = path.at(-1)!;
  let node: unknown;
  if (isMap(parent)) node = parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key;
  if (isSeq(parent)) node = parent.items[Number(last)];
  return (node as Node | undefined)?.range?.[0] ?? offsetOf(document, above);
}
