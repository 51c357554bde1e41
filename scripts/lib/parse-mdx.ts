import { mdxToMdast } from 'satteri';
import type { TextFile } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';
import { checkDepth, checkLength } from '#domain/writing/check-limits.ts';
import { checkTableRows } from '#domain/writing/check-table-rows.ts';
import { explainMdxError } from '#domain/writing/mdx-faults.ts';
import type { WrittenNode } from '#domain/writing/nodes.ts';
import { blankOut, lineAt } from '#domain/writing/source-places.ts';
import { textLanguage, type WrittenText } from '#domain/writing/text.ts';

/** A parsed text, null where its faults left nothing to parse, and the faults. */
export interface ParsedText {
  readonly text: WrittenText | null;
  readonly problems: readonly Problem[];
}

/** How Astro calls the parser: the ids of headings depend on it. */
const FEATURES = { gfm: true, smartPunctuation: true };
/** After so many faults a text is given up: each takes another run of the parser. */
const MOST_FAULTS = 30;
/** A line that MDX takes for code where a paragraph would start. */
const COMMAND = /^(import|export)(?=[\s{*'"]|$)/gm;

/**
 * Parses the text of a page or a news item with the parser of Astro. At a fault it blanks out what is wrong and goes on, so
 * that all faults of a text come in one run.
 */
export function parseMdx({ path, fields, body, bodyRow }: Omit<TextFile, 'rows'>, file: string): ParsedText {
  const problems: Problem[] = checkLength({ body, bodyRow }, file);
  if (problems.length > 0) return { text: null, problems };
  const commands = new Map<number, string>();
  // The parser brings the whole process down with some unfinished commands, so it never sees one.
  let source = body.replace(COMMAND, (word, _, offset: number) => {
    commands.set(lineAt(body, offset), word);
    return word.toUpperCase();
  });
  for (;;) {
    try {
      const tree = mdxToMdast(source, { features: FEATURES }) as unknown as WrittenNode;
      const deep = checkDepth(tree, bodyRow, file);
      if (deep !== null) return { text: null, problems: distinct([...problems, deep]) };
      const found = findCommands(tree, commands);
      problems.push(...found.map(({ line, value }) => commandAt(bodyRow + line - 1, value)));
      problems.push(...checkTableRows(tree, source, bodyRow, file));
      return {
        text: { path, file, language: textLanguage(path), fields, bodyRow, tree },
        problems: distinct(problems),
      };
    } catch (error) {
      const fault = explainMdxError(error instanceof Error ? error.message : '', source, bodyRow);
      const next = fault === null ? source : blankOut(source, fault.blank);
      if (fault !== null) problems.push({ ...fault.problem, file, row: fault.row });
      else problems.push({ code: 'mdx-syntax', file, row: bodyRow, value: source.trim() });
      if (next === source) return { text: null, problems: distinct(problems) };
      if (problems.length >= MOST_FAULTS) {
        const told = distinct(problems);
        const row = told.at(-1)!.row;
        const last = { code: 'text-faults-many', file, row, details: { count: told.length } } as const;
        return { text: null, problems: [...told, last] };
      }
      source = next;
    }
  }

  function commandAt(row: number, value: string): Problem {
    return { code: 'mdx-import', file, row, value };
  }
}

/** The commands at whose lines a block of the text starts: a line inside a paragraph or inside code is no command. */
function findCommands(
  tree: WrittenNode,
  commands: ReadonlyMap<number, string>,
): { line: number; value: string }[] {
  const blocks = blocksOf(tree).flatMap(({ position }) =>
    position?.start.column === 1 && commands.has(position.start.line) ? [position] : [],
  );
  return [...commands]
    .filter(([line]) => blocks.some(({ start, end }) => start.line <= line && line <= end.line))
    .map(([line, value]) => ({ line, value }));
}

/** The blocks of a text, and those between the opening and the closing mark of a component, which MDX reads the same way. */
function blocksOf({ children = [] }: WrittenNode): WrittenNode[] {
  return children.flatMap((node) => (node.type === 'mdxJsxFlowElement' ? [node, ...blocksOf(node)] : [node]));
}

/** A slip that makes the parser stumble twice on a line is told once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ code, row, value }: Problem) =>
    JSON.stringify([code, row, code === 'mdx-syntax' ? '' : value]);
  return [
    ...new Map(problems.toReversed().map((problem) => [keyOf(problem), problem])).values(),
  ].toReversed();
}
