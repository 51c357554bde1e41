import { areaCode } from '#domain/area-code.ts';
import { createPlaceIndex } from '#domain/matching/place-index.ts';
import type { PlaceMatch, PlaceQuery } from '#domain/matching/place-query.ts';
import { createRegister } from '#domain/register.ts';

/** An invented country, made for what goes wrong with names. */
export const AREAS: readonly (readonly [code: string, name: string])[] = [
  ['97', 'Daerah Istimewa Rekaan Barat'],
  ['9701', 'Kabupaten Angan Kepulauan'],
  ['970101', 'Angan Satu'],
  ['9701012001', 'Lamun'],
  ['98', 'Rekaan Timur'],
  ['9801', 'Kabupaten Senja'],
  ['980101', 'Senja Hulu'],
  ['9801012001', 'Bonisari'],
  ['9801012002', 'Pasir Angan I'],
  ['9801012003', 'Pasir Angan II'],
  ['9801012004', 'Mekarangan'],
  ['9801012005', 'Mekaranggi'],
  ['9801012006', "Ba'angan Barat"],
  ['9801012007', 'Ba’angan Timur'],
  ['9801012008', 'Sei Lamunan'],
  ['9801012009', 'Karangrekan'],
  ['9801012010', 'Pakam Angan I,II'],
  ['9801012011', 'Wonalamunan'],
  ['980102', 'Senja Hilir'],
  ['9801022001', 'Cahayasari'],
  ['9801022002', 'Lamun'],
  ['9801021003', 'Kembaran'],
  ['9801022004', 'Kembaran'],
  ['980107', 'Senja Hilir Baru'],
  ['9801072001', 'Telukangan'],
  ['9801072002', 'Ujunglamunan'],
  ['9801072003', 'Lamun'],
  ['9801072004', 'Cahayasari'],
  ['980108', 'Fajar Rekaan'],
  ['9801082001', 'Tirtalamunan'],
  ['9801082002', 'Wanalamunan'],
  ['9871', 'Kota Senja'],
  ['987101', 'Senja Kota'],
  ['9871011001', 'Lamunanjaya'],
];

/** Its register. */
export const register = createRegister(
  'invented',
  AREAS.map(([code, name]) => ({ code: areaCode(code), name })),
);
/** Its register as the matcher asks it. */
export const index = createPlaceIndex(register);
/** The whole of it as a region. */
export const COUNTRY = { region: areaCode('ID') };

/** A row by its path, "province > regency > district > village". */
export function place(path: string, kampung = ''): PlaceQuery {
  const [province, regency, district, village] = path.split(' > ') as [string, string, string, string];
  return { row: 2, code: '', province, regency, district, village, kampung };
}

/** "9801012001 salah-ketik", "saran mirip-saja 9801012001", "luar-wilayah". */
export function short(result: PlaceMatch | undefined): string {
  if (result?.status === 'cocok') return `${result.code} ${result.reasons.join('+')}`;
  if (result?.status === 'saran') return `saran ${result.doubt} ${result.suggestions[0]!.code}`;
  if (result?.status === 'tidak-ditemukan') return `tidak-ditemukan ${result.doubt}`;
  return result?.status ?? 'none';
}
