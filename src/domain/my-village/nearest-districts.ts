import { decodeLookupIndex, type LookupPlace } from '../lookup-index.ts';
import { distanceBetween, type PhonePosition } from './ground.ts';
import { PLACE_FILE_VERSION, type PointFile } from './place-file.ts';

/** A kecamatan with the distance of its point from a position, in metres. */
export interface NearDistrict {
  readonly place: LookupPlace;
  readonly distance: number;
}

/** The kecamatan whose points are nearest to a position, nearest first. Throws on a version that it does not know. */
export function nearestDistricts(file: PointFile, position: PhonePosition, most: number): NearDistrict[] {
  if (file.versi !== PLACE_FILE_VERSION) throw new Error(`Unknown version ${String(file.versi)}`);
  const codes = file.tempat.kecamatan.map(([code]) => code);
  const places = new Map(decodeLookupIndex(file.tempat).map((place) => [place.code as string, place]));
  return file.titik
    .flatMap((point, index) => {
      const place = places.get(codes[index]!);
      if (point === null || place === undefined) return [];
      return [{ place, distance: distanceBetween(position, { longitude: point[0], latitude: point[1] }) }];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);
}
