import { formatCount, formatDate, formatPercent } from '#domain/format.ts';
import type { AreaCoverage } from '#domain/coverage.ts';
import type { Area } from '#domain/register.ts';
import type { IsoDate, Status } from '#domain/release.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { t } from '#strings';

/** The name with what it is: "Kabupaten Pandeglang", "Desa Kertajaya"; the country is only "Indonesia". */
export function placeName(area: Pick<Area, 'kind' | 'name'>): string {
  return `${t(`kind.${area.kind}`)} ${area.name}`.trim();
}

/** What the villages of an area are called when they are counted: "desa", "kelurahan" or both. */
export function villageUnit({ villageKinds }: Pick<AreaRecord, 'villageKinds'>): string {
  if (villageKinds.kelurahan === 0) return t('unit.desa');
  return villageKinds.desa === 0 ? t('unit.kelurahan') : t('unit.both');
}

/** The status in words. */
export function statusWord(status: Status): string {
  return t(`status.${status}`);
}

/** The answer of an area's page in one or two sentences; never counts an unknown village as "belum". */
export function areaAnswer(area: AreaRecord): string {
  const { total, sudah, belum, tanpa_data, percent } = area.coverage;
  const fills = {
    sudah: formatCount(sudah),
    total: formatCount(total),
    unit: villageUnit(area),
    area: placeName(area),
    percent: percent === null ? '' : formatPercent(percent),
  };
  if (percent === null) return t('area.answerNone', fills);
  if (tanpa_data === 0) return t('area.answerKnown', fills);
  const missing = formatCount(tanpa_data);
  const rest =
    belum === 0
      ? t('area.answerRestUnknown', { missing })
      : t('area.answerRest', { belum: formatCount(belum), missing });
  return `${t('area.answerPartial', fills)} ${rest}`;
}

/** The percentage of an area for a table: "63,08 %", "≥ 8,76 %" while data are missing, or "belum ada data". */
export function percentWord({ percent, tanpa_data }: AreaCoverage): string {
  if (percent === null) return t('missing');
  const text = formatPercent(percent);
  return tanpa_data > 0 ? t('area.percentAtLeast', { percent: text }) : text;
}

/** The date or the range of dates of the releases behind a figure; empty while there are none. */
export function asOf(releases: readonly IsoDate[]): string {
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? t('source.asOf', { date: formatDate(first) })
    : t('source.range', { from: formatDate(first), to: formatDate(last) });
}
