import type { ClassChange, VillageChange } from '../compare-releases.ts';
import { formatDate } from '../format.ts';
import type { IntakeReport } from '../intake-report.ts';
import { linesByDistrict, placeWords } from './report-places.ts';
import { count, plain } from './report-words.ts';

/** What changed since the release before: one line for each kind of change, with its number. */
export function changeCounts({ comparison, previous }: IntakeReport): string[] {
  const { added, gone, reclassified, renamed } = comparison;
  const since =
    previous === null
      ? 'Tidak ada rilis yang lebih lama untuk dibandingkan.'
      : `Dibandingkan dengan keadaan per ${formatDate(previous)}:`;
  const up = reclassified.filter(({ steps }) => steps !== null && steps > 0).length;
  const down = reclassified.filter(({ steps }) => steps !== null && steps < 0).length;
  return [
    `${since} ${count(added.length)} desa baru, ${count(gone.length)} hilang, ` +
      `${count(up)} naik kelas, ${count(down)} turun kelas, ${count(renamed.length)} berganti nama kampung.`,
  ];
}

/** The section on changes, with every village. */
export function changeSections(report: IntakeReport): string[][] {
  const { comparison, register } = report;
  const codes = (changes: readonly VillageChange[]) => changes.map(({ code }) => code);
  return [
    ['## Perubahan', '', ...changeCounts(report), ''],
    listed('Desa baru', linesByDistrict(register, codes(comparison.added))),
    listed('Desa yang hilang', linesByDistrict(register, codes(comparison.gone))),
    listed(
      'Berganti kelas',
      comparison.reclassified.map((change) => classLine(report, change)),
    ),
    listed(
      'Berganti nama kampung',
      comparison.renamed.map((change) => nameLine(report, change)),
    ),
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines, ''];
}

function classLine({ register }: IntakeReport, { code, before, after }: ClassChange): string {
  const from = before.classification ?? 'tanpa kelas';
  const to = after.classification ?? 'tanpa kelas';
  return `- ${placeWords(register, code)}: ${from} menjadi ${to}`;
}

function nameLine({ register }: IntakeReport, { code, before, after }: VillageChange): string {
  return `- ${placeWords(register, code)}: ${names(before)} menjadi ${names(after)}`;
}

function names({ kampung }: VillageChange['after']): string {
  const all = kampung.flatMap(({ name }) => (name === null ? [] : [`"${plain(name)}"`]));
  return all.length === 0 ? 'tanpa nama' : all.join(', ');
}
