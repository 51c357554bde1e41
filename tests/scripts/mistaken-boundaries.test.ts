import { describe, expect, it } from 'vitest';
import { areaCode, formatAreaCode } from '#domain/area-code.ts';
import { boundaryReport } from '#domain/boundaries/report.ts';
import { boundaryImport, JINGGA, polygon, tiny, withFirst } from './boundary-import.ts';
import { collection, eachPoint, type Feature } from './damaged-boundaries.ts';

const { save, run, messagesOf } = boundaryImport();

const withProperties = (change: (properties: Feature['properties'], at: number) => object) =>
  tiny().map((feature, at) => ({ ...feature, properties: { ...change(feature.properties, at) } }));
const messagesFor = (features: readonly unknown[]) => messagesOf(collection(features));

describe('codes that are not in the register', () => {
  const codesFrom = (first: number, written: (at: number) => string) =>
    withProperties(({ name, code }, at) => ({ name, code: at < first ? code : written(at) }));

  it('stop the import where there are many, as codes of BPS', async () => {
    const two = (at: number) => String(at).padStart(2, '0');
    expect(await messagesFor(codesFrom(10, (at) => `990101000${two(at)}`.slice(0, 8) + two(at)))).toEqual([
      '14 dari 24 kode desa di wilayah situs tidak ada di register: 99.01.01.0010, 99.01.01.0011, 99.01.01.0012, 99.01.01.0013, 99.01.01.0014, dan 9 lagi. Tampaknya ini kode BPS. Sebagian kode BPS kebetulan sama dengan kode Kemendagri desa lain, sehingga bentuknya akan salah tempat. Tambahkan kolom kode Kemendagri seperti 36.01.01.2001, lalu ekspor ulang.',
    ]);
  });

  it('or of another kind', async () => {
    const [message] = await messagesFor(codesFrom(15, (at) => `99.01.01.29${at}`));
    expect(message).toContain(
      '9 dari 24 kode desa di wilayah situs tidak ada di register: 99.01.01.2915, 99.01.01.2916, 99.01.01.2917, 99.01.01.2918, 99.01.01.2919, dan 4 lagi. Periksa apakah ini kode Kemendagri yang berlaku sekarang.',
    );
  });

  it('are left out where they are a third', async () => {
    const messages = await messagesFor(codesFrom(16, (at) => `99.01.01.29${at}`));
    expect(messages[0]).toMatch(/^8 bentuk punya kode yang tidak ada di register dan tidak dipakai:/);
  });
});

describe('names that contradict the codes', () => {
  const names = tiny().map(({ properties }) => String(properties['name']));
  const named = (change: (name: string, at: number) => string) =>
    withProperties(({ code }, at) => ({ code, WADMKD: change(names[at]!, at), WADMKC: 'Tanjung Awan' }));

  it('stop the import where the codes slipped by a row', async () => {
    const [message, ...more] = await messagesFor(named((_, at) => names[(at + 1) % names.length]!));
    expect(message).toContain(
      'nama di properti "WADMKD" tidak cocok dengan kodenya pada 24 dari 24 bentuk: "Awan Kelabu" untuk Awan Jingga (99.01.01.2001), "Sukareka" untuk Awan Kelabu (99.01.01.2002)',
    );
    expect(message).toContain('Tampaknya kodenya bergeser baris atau tertukar.');
    expect(more).toEqual([]);
  });

  it('are named where two are swapped, even if they are nearly alike', async () => {
    const swapped = named(
      (name) => ({ 'Sumber Angin I': 'Sumber Angin II', 'Sumber Angin II': 'Sumber Angin I' })[name] ?? name,
    );
    expect(await messagesFor(swapped)).toEqual([
      'nama di properti "WADMKD" tidak cocok dengan kodenya pada 2 dari 24 bentuk: "Sumber Angin II" untuk Sumber Angin I (99.01.01.2004), "Sumber Angin I" untuk Sumber Angin II (99.01.01.2005). Bentuknya dipakai menurut kodenya; periksa apakah kodenya tertukar.',
    ]);
  });

  it('are not other spellings of the same', async () => {
    const spellings: Record<string, string> = {
      'Sumber Angin I': 'SUMBERANGIN 1',
      "Ba'ureka": 'Baureka',
      'Kampung Lama Hilir Sungai Bening Selatan': 'Kp. Lama Hilir Sei Bening Sel.',
      'Telaga Sepi': 'Telogo Sepi',
      'Batu Bisik': 'Desa Batubisik',
    };
    expect(await messagesFor(named((name) => spellings[name] ?? name.toUpperCase()))).toEqual([]);
  });

  it('are not names of kecamatan', async () => {
    const features = withProperties(({ code }) => ({ code, KECAMATAN: 'Pulau Sunyi' }));
    expect(await messagesFor(features)).toEqual([]);
  });
});

describe('columns of codes', () => {
  it('that disagree are both named, and the one that is used', async () => {
    const codes = tiny().map(({ properties }) => properties['code']);
    const features = withProperties(({ code }, at) => ({ code, KODE_LAIN: codes[Math.max(at - 1, 0)] }));
    expect(await messagesFor(features)).toEqual([
      'properti "code" dan "KODE_LAIN" sama-sama berisi kode desa, tetapi berbeda pada 23 bentuk. Yang dipakai "code"; bila itu salah, hapus kolomnya, lalu ekspor ulang.',
    ]);
  });

  it.each<[string, (piece: string) => unknown]>([
    ['text', (piece) => piece],
    ['numbers', Number],
  ])('with the code in pieces, as %s, are named', async (_, written) => {
    const features = withProperties(({ code }) => {
      const [PROV, KAB, KEC, DESA] = formatAreaCode(areaCode(String(code)))
        .split('.')
        .map((piece) => written(piece));
      return { NO: 7, PROV, KAB, KEC, DESA };
    });
    expect(await messagesFor(features)).toEqual([
      'kode desa terpecah dalam empat kolom: "PROV", "KAB", "KEC", "DESA". Gabungkan menjadi satu kolom seperti 36.01.01.2001 (di QGIS dengan Field Calculator), lalu ekspor ulang.',
    ]);
  });

  it('of merged layers are all used', async () => {
    const features = withProperties(({ code }, at) =>
      at % 3 === 0 ? { KDEPUM: code, KODE: '' } : { KODE: code },
    );
    const { report, problems } = await run(save(collection(features)));
    expect(problems).toEqual([]);
    expect(report.matched.size).toBe(24);
    expect(boundaryReport(report)).toContain('kode desa dari properti "KODE" atau "KDEPUM".');
  });

  it('of another system are not used where the first has none, for they are villages by chance', async () => {
    const codes = tiny().map(({ properties }) => properties['code']);
    const features = withProperties(({ code }, at) => ({
      KODE: at === 0 ? '' : code,
      // Of the last three shapes it says something, and that of two is wrong.
      KDBPS: at === 0 ? codes[23] : at > 20 ? codes[at - 1] : '',
    }));
    const { report } = await run(save(collection(features)));
    expect(report.columns.names).toEqual(['KODE']);
  });

  it('outside the properties are found beside a property "id"', async () => {
    const features = tiny().map(({ properties, ...rest }, at) => ({
      ...rest,
      id: properties['code'],
      properties: { id: at },
    }));
    expect(await messagesFor(features)).toEqual([]);
  });
});

describe('villages far from the position of their kecamatan', () => {
  const moved = (change: (point: number[]) => number[]) => tiny().map(eachPoint(change));

  it.each<[string, (point: number[]) => number[]]>([
    ['with the wrong sign of the latitude', ([x, y]) => [x!, -y!]],
    ['shifted by a degree', ([x, y]) => [x! + 1, y!]],
  ])('stop the import where most are: %s', async (_, change) => {
    const [message, ...more] = await messagesFor(moved(change));
    expect(message).toMatch(
      /^24 dari 24 desa jauh dari titik kecamatannya di district-positions\.csv: Awan Jingga \(99\.01\.01\.2001\) \d+ km/,
    );
    expect(message).toContain('Mungkin tanda lintangnya terbalik (di selatan khatulistiwa harus negatif)');
    expect(more).toEqual([]);
  });

  it('are left out where they are few, with the distance', async () => {
    const away = polygon(JINGGA.map(([x, y]) => [x!, y! + 1]));
    expect(await messagesFor(withFirst(away))).toEqual([
      '1 desa jauh dari titik kecamatannya di district-positions.csv. Tidak dipakai; desanya digambar sebagai ubin: Awan Jingga (99.01.01.2001) 117 km. Periksa kode dan koordinatnya.',
      '1 dari 24 desa dan kelurahan tidak punya bentuk; digambar sebagai ubin: Awan Jingga (99.01.01.2001).',
    ]);
  });
});
