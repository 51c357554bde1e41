import { localAddress } from '#components/search/page-language.ts';
import { textElement } from '#components/search/place-text.ts';
import { statusMark, statusTile } from '#components/search/status-mark.ts';
import { placeAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import type { Answer, AnsweredPlace, AnsweredVillage } from './answer.ts';
import type { MyVillageWords } from './my-village-words.ts';

/** The national portal, which has the Kampung KB of all provinces. */
const PORTAL = 'https://kampungkb.bkkbn.go.id/';

/** The elements that show an answer. */
export function answerElements(answer: Answer, words: MyVillageWords): HTMLElement[] {
  const { title, village, notes, list, after, elsewhere } = answer;
  const heading = textElement('h2', village === null ? '' : 'answer-text', title);
  return [
    village === null ? heading : villagePanel(village, heading),
    ...notes.map((note) => textElement('p', '', note)),
    ...(list.length > 0 ? [placeList(list, words)] : []),
    ...(elsewhere === null ? [] : [portalLine(elsewhere, words)]),
    ...after.map((note) => textElement('p', 'note', note)),
  ];
}

/** The village in the colour of its status, as on its own page. */
function villagePanel(village: AnsweredVillage, heading: HTMLElement): HTMLElement {
  const { code, status, path, said, basis, link } = village;
  const panel = textElement('section', `answer answer-${status}`, '');
  const body = document.createElement('div');
  body.append(
    heading,
    textElement('p', '', path),
    textElement('p', 'mine-said', said),
    textElement('p', 'note', basis),
    placeLink(code, link),
  );
  panel.append(statusTile(status), body);
  return panel;
}

function placeList(list: readonly AnsweredPlace[], { places }: MyVillageWords): HTMLElement {
  const element = textElement('ul', 'mine-list', '');
  for (const { code, title, note, status } of list) {
    const item = document.createElement('li');
    item.append(placeLink(code, title));
    if (status !== null) item.append(' ', statusMark(status, places.statuses[status]));
    if (note !== '') item.append(' ', textElement('span', 'note', note));
    element.append(item);
  }
  return element;
}

function placeLink(code: AreaCode, text: string): HTMLAnchorElement {
  const link = textElement('a', 'touch', text);
  link.href = localAddress(placeAddress(code));
  return link;
}

function portalLine(text: string, { sentences }: MyVillageWords): HTMLElement {
  const line = textElement('p', '', `${text} `);
  const link = textElement('a', '', sentences['mine.outside.portal']);
  link.href = PORTAL;
  line.append(link, '.');
  return line;
}
