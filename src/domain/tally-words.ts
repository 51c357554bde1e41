import type { AreaRecord } from './site-data.ts';
import type { Translate } from './words.ts';

/** An area's answer for setting large: "Sedikitnya", "142", "dari 1.552 desa dan kelurahan ...". */
export interface Tally {
  /** What stands before the number where it may be more. */
  readonly lead: string | null;
  /** Without a number, while nothing is known, the text is the whole answer. */
  readonly number: string | null;
  readonly text: string;
}

interface TallyBase {
  readonly t: Translate;
  readonly coverageFills: (area: AreaRecord) => Readonly<Record<string, string>> & { readonly sudah: string };
  readonly areaAnswer: (area: AreaRecord) => string;
}

/** Makes the answer of an area with its number set apart. */
export function tallyWords({ t, coverageFills, areaAnswer }: TallyBase) {
  /** The answer of an area as a large number and the sentence that goes on from it. */
  function areaTally(area: AreaRecord, length: 'full' | 'short'): Tally {
    const { sudah, belum, tanpa_data, atLeast } = area.coverage;
    if (sudah === 0 && tanpa_data > 0) return { lead: null, number: null, text: areaAnswer(area) };
    const partial = tanpa_data === 0 ? 'belum' : belum === 0 ? 'partial' : 'rest';
    const known = atLeast ? partial : 'known';
    const fills = coverageFills(area);
    const lead = atLeast ? t('area.tally.atLeast') : null;
    return { lead, number: fills.sudah, text: t(`area.tally.${length}.${known}`, fills) };
  }

  return { areaTally };
}
