import { expect, it } from 'vitest';
import { wordsIn } from '../../site-words.ts';

const [id, en] = [wordsIn('id'), wordsIn('en')];

it('corrections are told by what a cell said and says, in words', () => {
  expect(id.correctionSentence({ column: 'klasifikasi', from: 'dasar', to: null })).toBe(
    'Klasifikasi semula Dasar, menjadi tidak ada.',
  );
  expect(id.correctionSentence({ column: 'tanggal_pencanangan', from: '2019', to: '2019-03-20' })).toBe(
    'Tanggal pencanangan semula 2019, menjadi 20 Maret 2019.',
  );
  expect(en.correctionSentence({ column: 'catatan', from: null, to: 'Dua sumber' })).toBe(
    'Note was nothing, now “Dua sumber”.',
  );
});

it('a reason is English where somebody wrote it so, and else says that it is Indonesian', () => {
  const told = { reason: 'Salah ketik', reasonEn: 'A typo' };
  expect(id.correctionReason(told)).toEqual({ text: 'Salah ketik', lang: undefined });
  expect(en.correctionReason(told)).toEqual({ text: 'A typo', lang: undefined });
  expect(en.correctionReason({ reason: 'Salah ketik' })).toEqual({ text: 'Salah ketik', lang: 'id' });
});

it('the sum of corrections says what it did to the number of "sudah", also where that is nothing', () => {
  const area = { villageKinds: { desa: 3, kelurahan: 0 } };
  expect(id.correctedSentence(area, 3, { villages: 2, effect: -1 })).toBe(
    'Rilis ini dikoreksi sesudah terbit: 3 isian tentang 2 desa. Akibatnya, jumlah yang tercatat sudah berubah −1.',
  );
  expect(id.correctedSentence(area, 1, { villages: 1, effect: 0 })).toContain('tidak berubah');
  expect(id.effectSentence({ effect: 0 })).toBe('');
});
