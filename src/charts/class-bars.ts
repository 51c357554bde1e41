import { attributes } from '#maps/svg-text.ts';
import { textWidth } from '#maps/letter-widths.ts';
import { barColumns, type BarColumns, breakNames, linesHeight, rectangle, ROW_ROOM } from './bar-rows.ts';
import { drawKey, type KeyEntry } from './chart-key.ts';
import { drawPath, drawRoot } from './chart-root.ts';
import { CHART_SIZE_NAMES, CHART_SIZES, type ChartSize, drawLinesAt, type TextLine } from './chart-text.ts';
import { BAR_CLASSES, type BarClass, type ClassBars, type ClassRow } from './class-bars-data.ts';
import { type Segment, stackSegments } from './stack-segments.ts';

/** Height of a bar, in font sizes: a number stands in it. */
const BAR = 1.35;
/** Room that a number needs on both sides of it within its part of a bar. */
const NUMBER_ROOM = 4;
/** What letters on a class look like; the colours are those of the tokens. */
const LETTERS: Readonly<Record<BarClass, string>> = {
  dasar: 'chart-on-pale',
  berkembang: 'chart-on-pale',
  mandiri: 'chart-on-full',
  berkelanjutan: 'chart-on-full',
  tanpa_klasifikasi: 'chart-on-dots',
};

/**
 * The villages with a Kampung KB of each part of an area by class, as two `<svg>`: one bar a part, as long as its villages
 * are many, on one scale.
 */
export function drawClassBars(chart: ClassBars): string {
  return CHART_SIZE_NAMES.map((size) => drawAt(chart, size)).join('');
}

function drawAt({ id, rows, shown, words }: ClassBars, size: ChartSize): string {
  const { width, letters } = CHART_SIZES[size];
  const dots = `${id}-${size}-dots`;
  const key = drawKey(shown.map(keyEntry(words.key, letters, dots)), { width, letters, mark: letters });
  // One bar needs no name: it is the area that the page is about.
  const names = breakNames(rows.length === 1 ? [] : rows.map(({ name }) => name), size);
  const totals = rows.map(({ sudah }) => textWidth(words.count(sudah), true) * letters);
  const columns = barColumns(size, names.width, Math.max(...totals));
  const most = Math.max(...rows.map(({ sudah }) => sudah));
  let top = key.height + letters / 2;
  const drawn = rows.map((row, index) => {
    const lines = names.lines[index] ?? [];
    const height = Math.max(linesHeight(lines, letters), BAR * letters);
    const middle = Math.round(top + height / 2);
    top += height + ROW_ROOM;
    return drawRow(row, { columns, most, middle, lines, count: words.count });
  });
  const segments = drawSegments(
    drawn.flatMap(({ parts }) => parts),
    { dots, height: 2 * Math.round((BAR * letters) / 2) },
  );
  const inside = key.svg + segments + drawn.map(({ texts }) => texts).join('');
  const patterns = dotPattern(dots);
  return drawRoot({
    id,
    size,
    height: top,
    title: words.title,
    description: words.description,
    patterns,
    inside,
  });
}

interface RowPlace {
  readonly columns: BarColumns;
  /** How many villages the longest bar has. */
  readonly most: number;
  readonly middle: number;
  readonly lines: readonly TextLine[];
  count(villages: number): string;
}

/** A part of a bar with the height that its bar stands at. */
interface PlacedSegment extends Segment<BarClass> {
  readonly middle: number;
}

function drawRow(
  { sudah, classes }: ClassRow,
  { columns, most, middle, lines, count }: RowPlace,
): { parts: PlacedSegment[]; texts: string } {
  const { letters, left, length } = columns;
  const segments = stackSegments(
    BAR_CLASSES.map((name) => [name, classes[name]] as const),
    { left, length: (sudah / most) * length },
  );
  const numbers = segments.map(({ name, value, x, width }) => {
    const text = count(value);
    if (textWidth(text, true) * letters + 2 * NUMBER_ROOM > width) return '';
    const line = { text, bold: true, kind: LETTERS[name] };
    return drawLinesAt([line], [x + width / 2, middle], 'middle', letters);
  });
  const end = segments.at(-1)!;
  const total: TextLine = { text: count(sudah), bold: true, kind: 'chart-ink' };
  const name = lines.length === 0 ? '' : drawLinesAt(lines, [0, middle], 'start', letters);
  return {
    parts: segments.map((segment) => ({ ...segment, middle })),
    texts: name + numbers.join('') + drawLinesAt([total], [end.x + end.width + 6, middle], 'start', letters),
  };
}

/** All parts of all bars, one path for each class. */
function drawSegments(
  parts: readonly PlacedSegment[],
  { dots, height }: { readonly dots: string; readonly height: number },
): string {
  return BAR_CLASSES.map((name) => {
    const d = parts
      .filter((part) => part.name === name)
      .map(({ x, width, middle }) => rectangle(x, middle - height / 2, width, height))
      .join('');
    return drawClass(name, d, dots);
  }).join('');
}

function drawClass(name: BarClass, d: string, dots: string): string {
  const area = drawPath(`chart-class-${name}`, d);
  return name === 'tanpa_klasifikasi' && d !== ''
    ? `${area}<path${attributes({ d, fill: `url(#${dots})` })}/>`
    : area;
}

function keyEntry(textOf: (name: BarClass) => string, letters: number, dots: string) {
  return (name: BarClass): KeyEntry => ({
    text: textOf(name),
    sign: (left, middle) =>
      drawClass(name, rectangle(left + 1, middle - letters / 2 + 1, letters - 2, letters - 2), dots),
  });
}

function dotPattern(id: string): string {
  const pattern = attributes({ id, width: 7, height: 7, patternUnits: 'userSpaceOnUse' });
  return `<pattern${pattern}><circle class="chart-dot" cx="2" cy="2" r="1.4"/><circle class="chart-dot" cx="5.5" cy="5.5" r="1.4"/></pattern>`;
}
