import { DATA_LICENCE } from '../data-licence.ts';
import type { SiteData } from '../site-data.ts';
import type { Words } from '../words.ts';
import { API_KINDS, API_ROOT, answerPattern, schemaAddress } from './schemas.ts';

/** Page about the API, for people. */
export const API_PAGE = '/data/api/';

/** The document that describes the API for programs. */
export const OPENAPI_ADDRESS = `${API_ROOT}openapi.json`;

/** `/api/v1/index.json`: where everything is, for whoever has only the start of the addresses. */
export function apiEntry({ site, releases }: SiteData, { t }: Words) {
  const whole = (address: string) => site.baseAddress + address;
  return {
    versi: 1,
    situs: site.name,
    rilis: releases[0]?.release ?? null,
    lisensi: { nama: DATA_LICENCE.name, alamat: DATA_LICENCE.address },
    atribusi: t('api.attribution', { site: site.name }),
    halaman: whole(API_PAGE),
    openapi: whole(OPENAPI_ADDRESS),
    jawaban: Object.fromEntries(API_KINDS.map((kind) => [kind, whole(answerPattern(kind))])),
    skema: Object.fromEntries(API_KINDS.map((kind) => [kind, whole(schemaAddress(kind))])),
  };
}
