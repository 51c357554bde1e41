import type { AreaCode } from './area-code.ts';

/** Columns of `content/data/kode-bps.csv`. */
export const BPS_CODE_COLUMNS = ['kode', 'kode_bps', 'sumber', 'tanggal'] as const;

/** The code of a village at BPS (Statistics Indonesia), where a source gives it. */
export interface BpsCode {
  readonly village: AreaCode;
  /** Ten digits; they may be those of another village's Kemendagri code. */
  readonly code: string;
  readonly source: string;
  /** The day of which the source speaks, as precise as it is. */
  readonly date: string;
}

/** Address that leads to the village with a code of BPS: "/desa/bps/3601010001/". */
export function bpsAddress(code: string): string {
  return `/desa/bps/${code}/`;
}
