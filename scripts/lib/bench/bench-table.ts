import { BUILD_STEPS } from '#lib/build-steps.ts';
import type { BuildTimes } from './build-once.ts';
import type { NamedTime } from './other-generators.ts';

/** One size that was measured. */
export interface Measured extends BuildTimes {
  readonly villages: number;
  readonly files: number;
  readonly bytes: number;
  readonly others: readonly NamedTime[];
  /** The same site built again after small changes, by what was changed. */
  readonly again: readonly NamedTime[];
}

/** Drawn once and kept from build to build; a build that finds them does not wait for them. */
const PICTURES: readonly string[] = [BUILD_STEPS.sharePictures, BUILD_STEPS.mapPictures];

type Cells = (size: Measured) => string;

/** What was measured as Markdown: the steps of each size, what each takes per village, and other generators beside it. */
export function benchTable(sizes: readonly Measured[], machine: string): string {
  const row = (name: string, cell: Cells) => `| ${[name, ...sizes.map(cell)].join(' | ')} |`;
  const steps = [...new Set(sizes.flatMap((size) => size.steps.map(({ step }) => step)))];
  const namesOf = (list: 'others' | 'again') => [
    ...new Set(sizes.flatMap((size) => size[list].map(({ name }) => name))),
  ];
  const [others, again] = [namesOf('others'), namesOf('again')];
  const perVillage = (size: Measured) => totalOf(size) / size.villages;
  return [
    '# How long the site takes',
    '',
    `Written by \`npm run bench\` on ${machine}. Seconds are of this machine on this day; ratios count.`,
    '',
    row('villages', ({ villages }) => villages.toLocaleString('en')),
    row('---', () => '---:'),
    ...steps.map((step) =>
      row(step, (size) => {
        const time = stepOf(size, step);
        return time === null ? '' : seconds(time);
      }),
    ),
    row('**all but pictures, which are kept**', (size) => `**${seconds(totalOf(size))}**`),
    row('per village, of the first size', (size) => ratio(perVillage(size) / perVillage(sizes[0]!))),
    ...again.map((name) => row(name, (size) => timeOf(size.again, name, seconds) ?? '')),
    row('most memory of the process', ({ peak }) => gibibytes(peak)),
    row('files', ({ files }) => files.toLocaleString('en')),
    row('size of the site', ({ bytes }) => gibibytes(bytes)),
    ...others.flatMap((name) => [
      row(`${name}, pages of villages`, (size) => timeOf(size.others, name, seconds) ?? 'not installed'),
      row(
        `ours to ${name}`,
        (size) =>
          timeOf(size.others, name, (time) => ratio((stepOf(size, BUILD_STEPS.villagePages) ?? 0) / time)) ??
          '',
      ),
    ]),
    '',
  ].join('\n');
}

function stepOf(size: Measured, step: string): number | null {
  return size.steps.find((one) => one.step === step)?.seconds ?? null;
}

function timeOf(times: readonly NamedTime[], name: string, told: (seconds: number) => string): string | null {
  const time = times.find((one) => one.name === name)?.seconds ?? null;
  return time === null ? null : told(time);
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}

function totalOf({ steps }: Measured): number {
  return steps
    .filter(({ step }) => !PICTURES.includes(step))
    .reduce((total, step) => total + step.seconds, 0);
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function ratio(value: number): string {
  return value.toFixed(2);
}
