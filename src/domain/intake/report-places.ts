import { type AreaCode, formatAreaCode } from '../area-code.ts';
import type { Register } from '../register.ts';
import type { IntakeRow } from './intake-rows.ts';
import { plain } from './report-words.ts';

/** "36.01.01.2001 Sumberjaya, Kec. Sumur, Kabupaten Pandeglang". */
export function placeWords(register: Register, code: AreaCode): string {
  const [, regency, district, village] = register.path(code);
  const kind = regency!.kind === 'kota' ? 'Kota' : 'Kabupaten';
  const path = `${village!.name}, Kec. ${district!.name}, ${kind} ${regency!.name}`;
  return `${formatAreaCode(code)} ${plain(path)}`;
}

/** A place as the file writes it: "CIGEMBLONG, CIGEMLONG, LEBAK, BANTEN"; the code where there are no names. */
export function writtenPlace({ fields }: IntakeRow): string {
  const names = [fields.desa, fields.kecamatan, fields.kabupaten, fields.provinsi].filter(
    (name) => name !== '',
  );
  return plain(names.length > 0 ? names.join(', ') : fields.kode);
}

/** Villages gathered by district, one line each: "Kec. Sumur, Kabupaten Pandeglang: Sumberjaya, Ujungjaya". */
export function linesByDistrict(register: Register, codes: readonly AreaCode[]): string[] {
  const byDistrict = Map.groupBy(codes, (code) => code.slice(0, 6) as AreaCode);
  return [...byDistrict].map(([district, villages]) => {
    const [, regency, { name }] = register.path(district) as [
      unknown,
      { name: string; kind: string },
      { name: string },
    ];
    const kind = regency.kind === 'kota' ? 'Kota' : 'Kabupaten';
    const names = villages.map((code) => register.get(code)!.name).join(', ');
    return `- ${plain(`Kec. ${name}, ${kind} ${regency.name}: ${names}`)}`;
  });
}
