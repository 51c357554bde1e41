import { type AreaCode, parentCode } from './area-code.ts';
import { classSources } from './area-sources.ts';
import type { AreaChange } from './area-timeline.ts';
import type { Area } from './register.ts';
import type { AreaRecord, ReleaseRecord, SiteData, VillageRecord } from './site-data.ts';

/** A source as the API names it. */
export interface ApiSource {
  rilis: string;
  judul: string;
  penerbit: string;
  alamat: string | null;
  tanggal: string;
  lisensi: string;
  lengkap: boolean;
}

/** `/api/v1/wilayah/<code>.json`: the numbers of one area, the same as on its page. */
export function areaApi(data: SiteData, area: AreaRecord, parts: readonly (AreaRecord | VillageRecord)[]) {
  return {
    kode: area.code,
    nama: area.name,
    tingkat: area.kind,
    induk: parentOf(data, area),
    ...apiCounts(area),
    klasifikasi: area.coverage.classes,
    rilis: area.coverage.releases.map(({ release }) => release),
    sumber: area.coverage.releases.map(({ release }) => apiSource(data, release)),
    sumber_klasifikasi: classSources(data, area).map(({ release }) => apiSource(data, release)),
    riwayat: area.history.map(({ release, sudah, belum, classes }) => ({
      rilis: release,
      sudah,
      belum,
      klasifikasi: classes,
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
            jenis: part.kind,
            status: part.status,
            klasifikasi: part.classification,
          },
    ),
  };
}

/** `/api/v1/desa/<code>.json`: what is known of one village, the same as on its page. */
export function villageApi(data: SiteData, village: VillageRecord, ancestors: readonly Area[]) {
  return {
    kode: village.code,
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
    koreksi: data.announced
      .filter((correction) => correction.village === village.code)
      .map(({ announcedOn, release, column, from, to, reason }) => ({
        tanggal: announcedOn,
        rilis: release,
        kolom: column,
        semula: from,
        menjadi: to,
        alasan: reason,
      })),
    rilis: village.release,
    sumber: village.release === null ? null : apiSource(data, village.release),
  };
}

/** The villages of an area by status, as every file names these numbers. */
export function apiCounts(area: AreaRecord) {
  const { total, sudah, belum, tanpa_data, percent, atLeast } = area.coverage;
  return { jumlah_desa: total, sudah, belum, tanpa_data, persen: percent, sedikitnya: atLeast };
}

/** What changed since the release before, in villages. */
function changeApi(change: AreaChange) {
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
