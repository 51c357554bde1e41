import { changesAddress, releaseAddress } from '../address.ts';
import { apiSource } from '../api.ts';
import { dataFolder, datasetAddress, datasetKinds } from '../kept-files.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import type { SiteData } from '../site-data.ts';
import type { ApiReleases } from './releases-schema.ts';

/** `/api/v1/rilis.json`: every release with its source and files, newest first; `attribution` is the line to name. */
export function releasesApi(data: SiteData, attribution: string): ApiReleases {
  const { baseAddress, name, region } = data.site;
  const kinds = datasetKinds(data.areas.find(({ code }) => code === region)!);
  return {
    situs: name,
    alamat: `${baseAddress}/`,
    terbaru: data.releases[0]?.release ?? null,
    lisensi: { nama: DATA_LICENCE.name, alamat: DATA_LICENCE.address },
    atribusi: attribution,
    rilis: data.releases.map(({ release, villages, note, published }) => ({
      ...apiSource(data, release),
      jumlah_desa: villages,
      diterbitkan: published ?? null,
      catatan: note ?? null,
      halaman: baseAddress + releaseAddress(release),
      perubahan: baseAddress + changesAddress(release),
      berkas: [
        ...kinds.map((kind) => ({ jenis: kind, alamat: baseAddress + datasetAddress(release, kind) })),
        { jenis: 'datapackage', alamat: `${baseAddress}${dataFolder(release)}datapackage.json` },
      ],
    })),
  };
}
