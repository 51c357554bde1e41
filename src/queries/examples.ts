import type { AreaRecord } from '#domain/site-data.ts';
import { siteData } from './generated.ts';

/** Areas for the answers that an area can have: all known, partly known, nothing known; those that the site has. */
export function exampleAreas(): AreaRecord[] {
  const find = (fits: (area: AreaRecord) => boolean) => siteData.areas.find(fits);
  const found = [
    find(({ coverage }) => coverage.tanpa_data === 0 && coverage.total > 0),
    find(({ coverage }) => coverage.sudah > 0 && coverage.tanpa_data > 0),
    find(({ coverage }) => coverage.percent === null),
  ];
  return found.filter((area) => area !== undefined);
}

/** The kecamatan with most villages: its strip and its map are the fullest. */
export function exampleDistrict(): AreaRecord {
  const districts = siteData.areas.filter(({ level }) => level === 'district');
  return districts.reduce((most, area) => (area.coverage.total > most.coverage.total ? area : most));
}
