import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#domain/content.ts';
import { nearestDistricts } from '#domain/my-village/nearest-districts.ts';
import type { BorderFile, PlaceFiles, PointFile } from '#domain/my-village/place-file.ts';
import { readBorders } from '#domain/my-village/read-borders.ts';
import type { SiteData } from '#domain/site-data.ts';
import { type MyVillageFiles, myVillageFiles } from '#lib/my-village-files.ts';
import { tinyContent } from '../domain/my-village/tiny-borders.ts';

let content: Content;
let data: SiteData;
beforeAll(async () => {
  ({ content, data } = await tinyContent());
});

const planOf = ({ inPages }: MyVillageFiles) =>
  JSON.parse(inPages.get('data/my-village.json')!) as PlaceFiles | null;
const fileOf = <T>({ published }: MyVillageFiles, path: string) => JSON.parse(published.get(path)!) as T;

describe('the files by which a phone finds its village', () => {
  it('are one file of borders for a region that is not too large, the same for everybody', () => {
    const made = myVillageFiles(data, content);
    expect([...made.published.keys()]).toEqual(['peta/batas/99.json']);
    expect(planOf(made)).toMatchObject({
      kind: 'borders',
      files: [{ address: '/peta/batas/99.json', box: [111.8, -4.5, 112.7, -4] }],
    });
    const { villages, withoutBorder } = readBorders(fileOf(made, 'peta/batas/99.json'));
    expect(villages.map(({ place }) => place.code)).toEqual(data.villages.map(({ code }) => code));
    expect(withoutBorder).toBe(0);
  });

  it('are one a regency where the region has too many villages', () => {
    const made = myVillageFiles(data, content, 20);
    expect([...made.published.keys()]).toEqual(['peta/batas/9901.json', 'peta/batas/9971.json']);
    expect(planOf(made)!.files[1]!.box).toEqual([112.4, -4.4, 112.7, -4]);
    const { villages } = readBorders(fileOf(made, 'peta/batas/9971.json'));
    expect(villages).toHaveLength(8);
    expect(villages[0]!.place.above.map(({ name }) => name)).toEqual([
      'Kota Tengah',
      'Mayareka',
      'Nusa Reka',
    ]);
  });

  it('say of each village what its page says, with the release behind it', () => {
    const { villages } = readBorders(fileOf(myVillageFiles(data, content), 'peta/batas/99.json'));
    const wrong = villages.filter(({ answer, release, place }, index) => {
      const record = data.villages[index]!;
      const source = data.releases.find(({ release: date }) => date === record.release);
      return (
        place.status !== record.status ||
        !answer.startsWith(record.status) ||
        release?.date !== source?.release ||
        release?.completeness !== source?.completeness
      );
    });
    expect(wrong).toEqual([]);
    expect(new Set(villages.map(({ answer }) => answer)).size).toBeGreaterThan(1);
  });

  it('count the villages that have no border', () => {
    const boundaries = content.boundaries!.slice(3);
    const made = myVillageFiles(data, { ...content, boundaries });
    expect(fileOf<BorderFile>(made, 'peta/batas/99.json').tanpa_batas).toBe(3);
  });

  it('are the points of the kecamatan where there are no borders', () => {
    const made = myVillageFiles(data, { ...content, boundaries: null });
    expect(planOf(made)).toMatchObject({ kind: 'points', files: [{ address: '/peta/titik/99.json' }] });
    const file = fileOf<PointFile>(made, 'peta/titik/99.json');
    const near = nearestDistricts(file, { longitude: 112.2, latitude: -4.14, accuracy: 10 }, 2);
    expect(near.map(({ place, distance }) => `${place.name} ${Math.round(distance / 100)}`)).toEqual([
      'Tanjung Awan 11',
      'Rimba Senyap 289',
    ]);
  });

  it('leave out a kecamatan without a point', () => {
    const positions = new Map([...content.positions].slice(1));
    const file = fileOf<PointFile>(
      myVillageFiles(data, { boundaries: null, positions }),
      'peta/titik/99.json',
    );
    const near = nearestDistricts(file, { longitude: 112.2, latitude: -4.14, accuracy: 10 }, 9);
    expect(near.map(({ place }) => place.name)).not.toContain('Tanjung Awan');
    expect(near).toHaveLength(4);
  });

  it('are none, and there is no such page, where the content has neither', () => {
    const made = myVillageFiles(data, { boundaries: null, positions: new Map() });
    expect(made.published.size).toBe(0);
    expect(planOf(made)).toBeNull();
  });

  it('are refused by a reader that does not know their version', () => {
    const file = fileOf<BorderFile>(myVillageFiles(data, content), 'peta/batas/99.json');
    expect(() => readBorders({ ...file, versi: 2 })).toThrow('Unknown version 2');
    expect(() => readBorders({ ...file, jawaban: '' })).toThrow('No answer for 9901012001');
  });
});
