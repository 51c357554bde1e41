import { drawGrowth } from '#charts/growth.ts';
import { type GrowthFigure, readGrowth } from '#charts/growth-data.ts';
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
  const figures = figuresOf(data);
  for (const one of words) {
    const growth = drawGrowth({ id: 'perkembangan', figures, words: growthWords(data, figures, one) });
    if (growth !== null) files.set(`charts/${one.language}/growth.svg`, growth);
    if (program !== null) files.set(`charts/${one.language}/program.svg`, programChart(program, one));
  }
  return files;
}

function figuresOf({ figures, site }: SiteData): GrowthFigure[] {
  return figures
    .filter(({ kode }) => kode === site.region)
    .map((figure) => ({ ...figure, unclear: figure.ketepatan === 'belum jelas' }));
}

function growthWords(data: SiteData, figures: readonly GrowthFigure[], words: Words): GrowthWords {
  const { t, formatCount, formatDate, formatFigure, figureValue, placeName } = words;
  const area = placeName(data.areas.find(({ code }) => code === data.site.region)!);
  const points = readGrowth(figures)?.points.map(({ figure }) => figure) ?? [];
  const [first, last] = [points[0], points.at(-1)];
  const described =
    first === undefined || last === undefined
      ? {}
      : {
          first: figureValue(first),
          firstDate: formatDate(first.tanggal),
          last: figureValue(last),
          lastDate: formatDate(last.tanggal),
        };
  return {
    title: t('growth.title', { area }),
    description: t('growth.description', { area, ...described }),
    count: formatCount,
    value: (figure) => (figure.unclear ? formatFigure(figure.nilai) : figureValue(figure)),
    date: formatDate,
    target: ({ nilai, tanggal }) =>
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
