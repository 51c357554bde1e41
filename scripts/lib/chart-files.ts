import { drawGrowth } from '#charts/growth.ts';
import { type GrowthPoint, readGrowth } from '#charts/growth-data.ts';
import type { GrowthWords } from '#charts/growth-words.ts';
import { drawProgramTree } from '#charts/program-tree.ts';
import { subProgrammeAddress } from '#domain/address.ts';
import type { Program } from '#domain/program/program.ts';
import type { SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import type { FileTree } from './write-tree.ts';

/** What the charts of a site are drawn from. */
export interface ChartInput {
  readonly data: SiteData;
  readonly program: Program | null;
  /** The words of each language of the site. */
  readonly words: readonly Words[];
}

/** The charts that pages take in, in every language: growth of the region, where enough is known, and the programme. */
export function chartFiles({ data, program, words }: ChartInput): FileTree {
  const files: FileTree = new Map();
  const figures = data.figures.filter(({ kode }) => kode === data.site.region);
  const points = readGrowth(figures)?.points ?? [];
  for (const one of words) {
    const growth = drawGrowth({ id: 'perkembangan', figures, words: growthWords(data, points, one) });
    if (growth !== null) files.set(`charts/${one.language}/growth.svg`, growth);
    if (program !== null) files.set(`charts/${one.language}/program.svg`, programChart(program, one));
  }
  return files;
}

function growthWords(data: SiteData, points: readonly GrowthPoint[], words: Words): GrowthWords {
  const { t, formatCount, formatDate, formatFigure, figureValue } = words;
  const area = words.placeName(data.areas.find(({ code }) => code === data.site.region)!);
  return {
    title: t('growth.title', { area }),
    description: describeGrowth(area, points, words),
    count: formatCount,
    value: ({ figure, isClear }) => (isClear ? figureValue(figure) : formatFigure(figure.nilai)),
    date: formatDate,
    goal: ({ nilai, tanggal }) =>
      t('growth.target', { value: formatFigure(nilai), date: formatDate(tanggal) }),
    total: ({ nilai }) => t('growth.total', { value: formatFigure(nilai) }),
    gap: (after, before) => t('growth.gap', { after, before }),
    key: {
      kampung: t('growth.key.kampung'),
      villages: t('growth.key.villages'),
      unclear: t('growth.key.unclear'),
      whisker: t('growth.key.whisker'),
    },
  };
}

/** From the first to the last count of Kampung KB that is clear, for the sentence speaks of nothing else. */
function describeGrowth(
  area: string,
  points: readonly GrowthPoint[],
  { t, formatDate, figureValue }: Words,
): string | null {
  const clear = points.filter(({ series, isClear }) => series === 'kampung' && isClear);
  const [first, last] = [clear[0]?.figure, clear.at(-1)?.figure];
  if (first === undefined || last === undefined || first === last) return null;
  return t('growth.description', {
    area,
    first: figureValue(first),
    firstDate: formatDate(first.tanggal),
    last: figureValue(last),
    lastDate: formatDate(last.tanggal),
  });
}

function programChart({ targets, subProgrammes }: Program, { t, language }: Words): string {
  return drawProgramTree({
    root: t('tree.root'),
    targets: targets.map(({ key, name }) => ({
      name: name[language],
      address: null,
      leaves: subProgrammes
        .filter(({ target }) => target === key)
        .map((one) => ({ name: one.name[language], address: subProgrammeAddress(one.key) })),
    })),
  });
}
