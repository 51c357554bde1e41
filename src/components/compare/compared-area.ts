import { apiAddress } from '#domain/address.ts';
import type { areaApi, ApiSource } from '#domain/api.ts';
import type { AreaCode } from '#domain/area-code.ts';
import type { Compared } from '#domain/compare-words.ts';

type Answer = ReturnType<typeof areaApi>;

type ComparedSource = Omit<ApiSource, 'tanggal' | 'lisensi'>;

/** What this page reads of `/api/v1/wilayah/<code>.json`. */
export interface ApiArea extends Readonly<
  Pick<
    Answer,
    | 'kode'
    | 'nama'
    | 'tingkat'
    | 'jumlah_desa'
    | 'sudah'
    | 'belum'
    | 'tanpa_data'
    | 'persen'
    | 'sedikitnya'
    | 'klasifikasi'
  >
> {
  readonly sumber: readonly ComparedSource[];
  readonly sumber_klasifikasi: readonly ComparedSource[];
  readonly keadaan: readonly Pick<Answer['keadaan'][number], 'rilis' | 'sudah' | 'persen' | 'sedikitnya'>[];
}

/** An area of the API with its name and numbers as the sentences of a comparison read them. */
export interface ComparedArea extends Compared {
  readonly api: ApiArea;
}

/** The sources of the statuses and of the classes of an area, each once, oldest first. */
export function sourcesIn({ sumber, sumber_klasifikasi }: ApiArea): ComparedSource[] {
  const byRelease = new Map([...sumber, ...sumber_klasifikasi].map((source) => [source.rilis, source]));
  return [...byRelease.values()].sort((a, b) => (a.rilis < b.rilis ? -1 : 1));
}

/** The area of an answer of the API under a name. */
export function comparedArea(api: ApiArea, name: string): ComparedArea {
  const { jumlah_desa: total, sudah, belum, tanpa_data, persen: percent, sedikitnya: atLeast } = api;
  return { name, coverage: { total, sudah, belum, tanpa_data, percent, atLeast }, api };
}

const loading = new Map<string, Promise<ApiArea | null>>();

/** Loads an area once; null where the site has none of the code. Rejects when it cannot be had; the next call tries again. */
export function loadArea(code: AreaCode): Promise<ApiArea | null> {
  let area = loading.get(code);
  if (area === undefined) {
    area = fetchArea(code).catch((error: unknown) => {
      loading.delete(code);
      throw error;
    });
    loading.set(code, area);
  }
  return area;
}

async function fetchArea(code: AreaCode): Promise<ApiArea | null> {
  const address = apiAddress(code);
  const response = await fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ApiArea;
}
