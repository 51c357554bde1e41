import { beforeAll, describe, expect, it } from 'vitest';
import { describeDistricts, describeJudgement } from '#components/my-village/describe-position.ts';
import { myVillageWords } from '#components/my-village/my-village-words.ts';
import { createTeller, type Teller } from '#components/my-village/teller.ts';
import type { Language } from '#domain/language.ts';
import type { NearVillage } from '#domain/my-village/measure-villages.ts';
import { type KnownPlace, readBorders } from '#domain/my-village/read-borders.ts';
import { tinyBorderFile } from '../../domain/my-village/tiny-borders.ts';
import { wordsIn } from '../../site-words.ts';

let villages: readonly KnownPlace[];
beforeAll(async () => {
  ({ villages } = readBorders(await tinyBorderFile()));
});

function tellerIn(language: Language): Teller {
  return createTeller(myVillageWords(wordsIn(language), 'Provinsi Nusa Reka'), language);
}

const teller = tellerIn('id');
const at = (index: number, distance: number): NearVillage => ({ village: villages[index]!, distance });
const inside = (others: NearVillage[] = []) => ({ kind: 'inside', village: at(0, 0), others }) as const;

describe('what is said of a position', () => {
  it('is the village with what its page says, and the date of it', () => {
    const { title, village } = describeJudgement(teller, inside(), { accuracy: 12, withoutBorder: 0 });
    expect(title).toBe('Posisi Anda di Desa Awan Jingga');
    expect(village).toMatchObject({
      path: 'Kecamatan Tanjung Awan, Kabupaten Lembayung Reka',
      status: 'sudah',
    });
    expect(village!.said).toBe('Desa Awan Jingga tercatat sudah menjadi Kampung KB.');
    expect(village!.basis).toMatch(/^(Keadaan per|Dihimpun sampai) \d+ \p{L}+ \d{4}\.$/u);
  });

  it('is not "belum" where nobody knows: the lack of data is explained', () => {
    const unknown: KnownPlace = { ...villages[0]!, answer: 'tanpa_data', release: null };
    const judgement = { ...inside(), village: { village: unknown, distance: 0 } };
    const { village } = describeJudgement(teller, judgement, { accuracy: 12, withoutBorder: 0 });
    expect(village!.said).toBe('Belum ada data Kampung KB untuk Desa Awan Jingga.');
    expect(village!.basis).toContain('bukan berarti belum ada Kampung KB');
  });

  it('lists five other possible villages and counts the rest', () => {
    const others = [1, 2, 3, 4, 5, 6, 7].map((index) => at(index, index * 100));
    const answer = describeJudgement(teller, inside(others), { accuracy: 800, withoutBorder: 0 });
    expect(answer.notes).toEqual(['Ketepatan posisi ini hanya sekitar 800\u00a0m. Mungkin juga Anda di:']);
    expect(answer.list.map(({ note }) => note)[4]).toBe('sekitar 500\u00a0m dari batasnya');
    expect(answer.after[0]).toBe('dan 2 desa atau kelurahan lain yang lebih jauh');
  });

  it('owns up to villages without a border wherever one of them may be meant', () => {
    const outside = describeJudgement(
      teller,
      { kind: 'outside', nearest: at(0, 5000) },
      { accuracy: 9, withoutBorder: 3 },
    );
    expect(outside.after.at(-1)).toContain('belum memuat 3 desa atau kelurahan');
    const found = describeJudgement(teller, inside(), { accuracy: 9, withoutBorder: 3 });
    expect(found.after.join()).not.toContain('belum memuat');
  });

  it('has the words of English, with its plurals', () => {
    const others = [1, 2, 3, 4, 5, 6].map((index) => at(index, index * 100));
    const answer = describeJudgement(tellerIn('en'), inside(others), { accuracy: 1400, withoutBorder: 0 });
    expect(answer.title).toBe('You seem to be in Awan Jingga Village');
    expect(answer.notes[0]).toContain('accurate to about 1.4\u00a0km');
    expect(answer.after[0]).toBe('and 1 other village farther away');
  });

  it('goes by middles where there is nothing else, and says when all are far', () => {
    const place = villages[0]!.place.above[0]!;
    const near = describeDistricts(teller, [{ place, distance: 3400 }], { accuracy: 20 });
    expect(near.list[0]).toMatchObject({
      note: 'titik tengahnya sekitar 3,4\u00a0km dari posisi Anda',
      status: null,
    });
    expect(near.elsewhere).toBeNull();
    expect(near.notes[0]).toContain('Anda mungkin di luar Provinsi Nusa Reka');
    const rough = describeDistricts(teller, [{ place, distance: 3400 }], { accuracy: 80_000 });
    expect(rough.title).toBe('Posisinya terlalu kasar untuk satu kecamatan');
    expect(rough.notes[0]).toContain('hanya sekitar 80\u00a0km');
    expect(rough.list[0]!.note).toBe('');
    const far = describeDistricts(teller, [{ place, distance: 26_000 }], { accuracy: 20 });
    expect(far.notes[0]).toContain('Mungkin Anda di luar Provinsi Nusa Reka');
    expect(far.elsewhere).not.toBeNull();
  });

  it.each([
    [3, '10\u00a0m'],
    [64, '60\u00a0m'],
    [994, '990\u00a0m'],
    [996, '1\u00a0km'],
    [1440, '1,4\u00a0km'],
    [9960, '10\u00a0km'],
    [12_345, '12\u00a0km'],
  ])('gives %i metres as %s', (metres, text) => {
    expect(teller.far(metres)).toBe(text);
  });
});
