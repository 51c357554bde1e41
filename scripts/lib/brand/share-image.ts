import { tokenValue } from '#domain/design/read-tokens.ts';
import { fitText, type TextRoom } from './fit-text.ts';
import { drawLine, drawLines } from './set-text.ts';
import { COLUMN, drawFramed, LEFT, MAP, SHARE_SIZE, type ShareFrame } from './share-frame.ts';
import { placeMap } from './share-map.ts';
import type { ShareWords } from './share-words.ts';

/** What the share image is made from. */
export interface ShareInput extends ShareFrame {
  readonly words: ShareWords;
}

/** Where the texts stand, in pixels. */
const QUESTION = { y: 144, height: 210 } as const;
const ANSWER = { y: 374, height: 146 } as const;
const SOURCE = { y: 532, height: 50 } as const;

/**
 * The picture that shows when somebody shares a page: the site's name and question or the name of an area, how many of its
 * villages are known to have a Kampung KB, the map, the date and the source. An SVG in which all text is drawn as outlines.
 */
export function drawShareImage(input: ShareInput): string {
  return drawFramed(input, drawShareTexts(input) + drawMap(input));
}

/** The texts of that picture which are not those of every one: question or name, answer, source. */
export function drawShareTexts(input: ShareInput): string {
  return drawQuestion(input) + drawAnswer(input) + drawSource(input);
}

function drawQuestion({ words, map, colors, setLine }: ShareInput): string {
  const room = { ...QUESTION, width: textWidth(map), leading: 1.12, sizes: [84, 72, 62, 56, 50, 44, 38] };
  const text = fitText(setLine, words.question, { ...room, weight: 800, tracking: -0.02 });
  return drawLines(text, { x: LEFT, y: QUESTION.y, fill: tokenValue(colors, 'mast-ink') });
}

function drawAnswer({ words, map, colors, setLine }: ShareInput): string {
  const { lead, number, answer } = words;
  const large = number === null ? null : setLine(number, { size: 96, weight: 800, tracking: -0.03 });
  const above = lead === null ? null : setLine(lead, { size: 24, weight: 700 });
  const indent = large === null ? 0 : Math.max(large.width, above?.width ?? 0) + 22;
  const room: TextRoom = {
    ...ANSWER,
    width: textWidth(map) - indent,
    leading: 1.3,
    sizes: large === null ? [30, 26, 24, 22, 20, 18] : [24, 23, 22, 21, 20, 18, 16],
  };
  const text = fitText(setLine, answer, { ...room, weight: 500 });
  const place = { x: LEFT + indent, y: ANSWER.y, fill: tokenValue(colors, 'mast-ink') };
  const mark = { x: LEFT, y: ANSWER.y + (above === null ? 76 : 100), fill: tokenValue(colors, 'mast-mark') };
  const first = { ...place, x: LEFT, y: ANSWER.y + 17 };
  return (
    (above === null ? '' : drawLine(above, first)) +
    (large === null ? '' : drawLine(large, mark)) +
    drawLines(text, place)
  );
}

function drawSource({ words, map, colors, setLine }: ShareInput): string {
  if (words.source === null) return '';
  const room = { ...SOURCE, width: textWidth(map), leading: 1.35, sizes: [18, 16, 14] };
  const text = fitText(setLine, words.source, { ...room, weight: 500 });
  return drawLines(text, { x: LEFT, y: SOURCE.y, fill: tokenValue(colors, 'mast-soft') });
}

function drawMap({ map }: ShareInput): string {
  return map === null ? '' : placeMap(map, MAP);
}

/** Without a map the text has the whole width. */
function textWidth(map: string | null): number {
  return map === null ? SHARE_SIZE.width - 2 * LEFT : COLUMN;
}
