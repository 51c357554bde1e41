import { changesAddress, downloadAddress } from '../address.ts';
import { apiSource } from '../api.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import type { SiteData } from '../site-data.ts';
import type { ApiReleases } from './releases-schema.ts';

/** `/api/v1/rilis.json`: every release with its source and files, newest first; `attribution` is the line to name. */
export function releasesApi(data: SiteData, attribution: string): ApiReleases {
  const { baseAddress, name } = data.site;
  return {
    situs: name,
    alamat: `${baseAddress}/`,
    terbaru: data.releases[0]?.release ?? null,
    lisensi: { nama: DATA_LICENCE.name, alamat: DATA_LICENCE.address },
    atribusi: attribution,
    rilis: data.releases.map(({ release, villages, note }) => ({
      ...apiSource(data, release),
      jumlah_desa: villages,
      catatan: note ?? null,
      halaman: baseAddress + changesAddress(release),
      berkas: [{ jenis: 'csv', alamat: baseAddress + downloadAddress(release) }],
    })),
  };
}
