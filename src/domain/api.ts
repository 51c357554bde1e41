import { type AreaCode, parentCode } from './area-code.ts';
import { classSources } from './area-sources.ts';
import type { AreaChange } from './area-timeline.ts';
import type { Area } from './register.ts';
import type { AreaRecord, ReleaseRecord, SiteData, VillageRecord } from './site-data.ts';
import { apiAddress } from './address.ts';
import type { ApiArea, ApiCounts, ApiSource } from './api/area-schema.ts';
import type { ApiMovedVillage, ApiVillage } from './api/village-schema.ts';
import type { CodeChange } from './code-changes.ts';

export type { ApiSource } from './api/area-schema.ts';

/** `/api/v1/wilayah/<code>.json`: the numbers of one area, the same as on its page. */
export function areaApi(
  data: SiteData,
  area: AreaRecord,
  parts: readonly (AreaRecord | VillageRecord)[],
): ApiArea {
  return {
    kode: area.code,
    nama: area.name,
    tingkat: area.kind,
    induk: parentOf(data, area),
    ...apiCounts(area),
    klasifikasi: { ...area.coverage.classes },
    rilis: area.coverage.releases.map(({ release }) => release),
    sumber: area.coverage.releases.map(({ release }) => apiSource(data, release)),
    sumber_klasifikasi: classSources(data, area).map(({ release }) => apiSource(data, release)),
    riwayat: area.history.map(({ release, sudah, belum, classes }) => ({
      rilis: release,
      sudah,
      belum,
      klasifikasi: { ...classes },
    })),
    keadaan: area.timeline.map(({ release, sudah, belum, tanpa_data, percent, atLeast, change }) => ({
      rilis: release,
      sudah,
      belum,
      tanpa_data,
      persen: percent,
      sedikitnya: atLeast,
      perubahan: change === null ? null : changeApi(change),
    })),
    bagian: parts.map((part) =>
      'coverage' in part
        ? { kode: part.code, nama: part.name, tingkat: part.kind, ...apiCounts(part) }
        : {
            kode: part.code,
            nama: part.name,
            jenis: part.kind as 'desa' | 'kelurahan',
            status: part.status,
            klasifikasi: part.classification,
          },
    ),
  };
}

/** Codes of one village besides its own. */
export interface OtherCodes {
  readonly bps: string | null;
  readonly former: readonly AreaCode[];
}

/** `/api/v1/desa/<code>.json`: what is known of one village, the same as on its page. */
export function villageApi(
  data: SiteData,
  village: VillageRecord,
  { ancestors, codes }: { readonly ancestors: readonly Area[]; readonly codes: OtherCodes },
): ApiVillage {
  return {
    kode: village.code,
    kode_bps: codes.bps,
    kode_lama: [...codes.former],
    nama: village.name,
    jenis: village.kind,
    induk: ancestors.map(({ code, name, kind }) => ({ kode: code, nama: name, tingkat: kind })),
    status: village.status,
    kampung: village.kampung.map((kampung) => ({
      nama: kampung.name,
      tanggal_pencanangan: kampung.declaredOn,
      klasifikasi: kampung.classification,
      cakupan: kampung.coverage,
      sumber: kampung.source,
      tautan: kampung.link,
      catatan: kampung.note,
    })),
    klasifikasi: village.classification,
    klasifikasi_menurut: village.classifiedOn,
    pernyataan_belum:
      village.statement === null
        ? null
        : {
            sumber: village.statement.source,
            tautan: village.statement.link,
            catatan: village.statement.note,
          },
    riwayat: village.history.map(({ release, status, classification }) => ({
      rilis: release,
      status,
      klasifikasi: classification,
    })),
    koreksi: correctionsApi(data, village),
    rilis: village.release,
    sumber: village.release === null ? null : apiSource(data, village.release),
  };
}

/** What was corrected of a village in published releases. */
function correctionsApi({ announced }: SiteData, { code }: VillageRecord): ApiVillage['koreksi'] {
  return announced
    .filter(({ village }) => village === code)
    .map(({ announcedOn, release, column, from, to, reason }) => ({
      tanggal: announcedOn,
      rilis: release,
      kolom: column,
      semula: from,
      menjadi: to,
      alasan: reason,
    }));
}

/** `/api/v1/desa/<old code>.json`: where a village went whose code was replaced, so that programs find the way too. */
export function movedVillageApi({ from, to, decree, date }: CodeChange): ApiMovedVillage {
  return { kode: from, pindah_ke: to, alamat: apiAddress(to), dasar: decree, tanggal: date };
}

/** The villages of an area by status, as every file names these numbers. */
export function apiCounts(area: AreaRecord): ApiCounts {
  const { total, sudah, belum, tanpa_data, percent, atLeast } = area.coverage;
  return { jumlah_desa: total, sudah, belum, tanpa_data, persen: percent, sedikitnya: atLeast };
}

/** What changed since the release before, in villages. */
function changeApi(change: AreaChange): NonNullable<ApiArea['keadaan'][number]['perubahan']> {
  return {
    menjadi_sudah: change.becameSudah,
    baru_diketahui_sudah: change.foundSudah,
    tidak_lagi_sudah: change.gone,
    berganti_klasifikasi: change.reclassified,
    baru_diketahui_klasifikasi: change.foundClass,
    baru_diketahui_belum: change.foundBelum,
    menjadi_belum_pasti: change.doubted,
  };
}

function parentOf(data: SiteData, area: AreaRecord): AreaCode | null {
  return area.code === data.site.region ? (data.above.at(-1)?.code ?? null) : parentCode(area.code);
}

/** A release as every file names its source. */
export function apiSource(data: SiteData, date: string): ApiSource {
  const release = data.releases.find((candidate) => candidate.release === date) as ReleaseRecord;
  return {
    rilis: release.release,
    judul: release.title,
    penerbit: release.publisher,
    alamat: release.address,
    tanggal: release.date,
    lisensi: release.licence,
    lengkap: release.completeness === 'complete',
  };
}
