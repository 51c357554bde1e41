import { beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { createFormats } from '#domain/format.ts';
import type { OfficialFigure } from '#domain/official-figures.ts';
import {
  type FigureAnswer,
  type FigureData,
  figureData,
  figureDates,
  figureNames,
  resolveFigure,
} from '#domain/writing/figures.ts';
import { resolveWritten, type Share } from '#domain/writing/shares.ts';
import { chooseFigure, writeFigure, writesFigure } from '#domain/writing/write-figure.ts';
import { readContent } from '#lib/read-content.ts';
import { tinyContentDir, tinyRegister } from '../../tiny-country.ts';

const [id, en] = [createFormats('id'), createFormats('en')];
let data: FigureData;

beforeAll(async () => {
  const register = tinyRegister();
  const { content } = await readContent({ contentDir: tinyContentDir, register });
  data = figureData(assembleSiteData(content!, register));
});

function resolve(name: string, area = '99', per: string | null = null, from = data): FigureAnswer {
  return resolveFigure({ name, area: areaCode(area), per }, from);
}

function one(answer: FigureAnswer) {
  if (!('figures' in answer)) throw new Error(`No figure: ${answer.fault}`);
  return answer.figures[0];
}

function published(changes: Partial<OfficialFigure>): OfficialFigure {
  const row = { metrik: 'jumlah_kampung_kb', kode: areaCode('99'), nilai: 12, satuan: 'Kampung KB' };
  const source = { tanggal: '2023-12', sumber: 'Koran', tautan: 'https://koran.example/', catatan: null };
  return { ...row, ...source, ketepatan: null, satuan_en: null, catatan_en: null, ...changes };
}

function withFigures(...figures: OfficialFigure[]): FigureData {
  return { ...data, figures };
}

describe("the site's own counts", () => {
  it('are those of the newest state', () => {
    const names = ['jumlah_desa', 'sudah', 'belum', 'tanpa_data', 'persen'];
    expect(names.map((name) => one(resolve(name)).value)).toEqual([24, 11, 13, 0, 45.83]);
    expect(one(resolve('sudah'))).toEqual({ kind: 'count', value: 11, asOf: '2024-03-31' });
    expect(one(resolve('persen'))).toMatchObject({ kind: 'percent', asOf: '2024-03-31' });
    expect(one(resolve('jumlah_desa'))).toMatchObject({ kind: 'count', asOf: null });
  });

  it('have classes that add up to the villages with a Kampung KB', () => {
    const names = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan', 'tanpa_klasifikasi'];
    for (const per of [null, '2021-12-31', '2023-06-30', '2024-03-31']) {
      const answers = names.map((name) => resolve(name, '99', per));
      const counts = answers.map((answer) => ('figures' in answer ? answer.figures[0].value : 0));
      expect(counts.reduce((sum, count) => sum + count)).toBe(one(resolve('sudah', '99', per)).value);
    }
  });

  it('of a release are the state that it left, so that a figure pinned to the newest one is the newest', () => {
    for (const name of ['sudah', 'belum', 'tanpa_data', 'persen', 'dasar']) {
      expect(one(resolve(name, '99', '2024-03-31')).value).toBe(one(resolve(name)).value);
    }
    expect(one(resolve('sudah', '99', '2021-12-31'))).toMatchObject({ value: 3, asOf: '2021-12-31' });
    expect(one(resolve('tanpa_data', '99', '2021-12-31')).value).toBe(21);
  });

  it('are none where nothing is known, because a zero would say that there is no Kampung KB', () => {
    for (const name of ['sudah', 'belum', 'persen', 'mandiri']) {
      expect(resolve(name, '997102', '2021-12-31')).toEqual({ fault: 'nothing-known' });
    }
    expect(one(resolve('tanpa_data', '997102', '2021-12-31')).value).toBe(3);
    expect(one(resolve('jumlah_desa', '997102', '2021-12-31')).value).toBe(3);
  });

  it('are none where they are zero and some villages may belong to them', () => {
    const shown = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan', 'tanpa_klasifikasi'].filter(
      (name) => 'figures' in resolve(name, '99', '2021-12-31'),
    );
    expect(shown).toEqual(['tanpa_klasifikasi']);
    expect(resolve('belum', '99', '2021-12-31')).toEqual({ fault: 'nothing-known' });
  });

  it('are none of a village, of an area outside the site, and of a date without a release', () => {
    expect(resolve('sudah', '9901012001')).toEqual({ fault: 'not-counted' });
    expect(resolve('sudah', '98')).toEqual({ fault: 'not-counted' });
    const dates = ['2024-03-31', '2023-06-30', '2021-12-31'];
    expect(resolve('sudah', '99', '2024-03')).toEqual({ fault: 'not-of-date', dates });
  });
});

describe('a published figure', () => {
  it('is the newest where no date is asked for, and else that of the date exactly', () => {
    expect(one(resolve('jumlah_kampung_kb'))).toMatchObject({
      kind: 'published',
      value: 12,
      asOf: '2023-12',
    });
    expect(one(resolve('jumlah_kampung_kb', '99', '2022'))).toMatchObject({ value: 9, asOf: '2022' });
    const dates = ['2023-12', '2022'];
    expect(resolve('jumlah_kampung_kb', '99', '2023')).toEqual({ fault: 'not-of-date', dates });
  });

  it('may be of an area outside the site', () => {
    expect(one(resolve('persen_desa', 'ID')).value).toBe(41.67);
  });

  it('is none of an area that nobody published it of', () => {
    const fault = resolve('jumlah_kampung_kb', '9971');
    expect(fault).toEqual({ fault: 'not-of-area', areas: ['99', '9901'], names: [] });
    expect(resolve('jumlah_kampung', '99')).toEqual({ fault: 'name-unknown', known: figureNames(data) });
  });

  it('is several where sources of one date differ, and the one that a text means is found', () => {
    const rows = [published({}), published({ nilai: 13 }), published({ nilai: 13, sumber: 'Majalah' })];
    const answer = resolve('jumlah_kampung_kb', '99', null, withFigures(...rows));
    if (!('figures' in answer)) throw new Error('No figures');
    expect(answer.figures.map(({ value }) => value).sort()).toEqual([12, 13]);
    expect(chooseFigure(answer.figures, '12', id).value).toBe(12);
    expect(chooseFigure(answer.figures, '', id)).toBe(answer.figures[0]);
  });

  it("under a name of the site's own counts fills in where the site does not count", () => {
    const row = published({ metrik: 'jumlah_desa', kode: areaCode('ID'), nilai: 83843, tanggal: '2022-06' });
    const own = published({ metrik: 'jumlah_desa', nilai: 25, tanggal: '2022' });
    const from = withFigures(row, own);
    expect(one(resolve('jumlah_desa', 'ID', null, from))).toMatchObject({ kind: 'published', value: 83843 });
    expect(one(resolve('jumlah_desa', '99', null, from))).toMatchObject({ kind: 'count', value: 24 });
    expect(one(resolve('jumlah_desa', '99', '2022', from))).toMatchObject({ kind: 'published', value: 25 });
    const fault = resolve('jumlah_desa', '99', '1999', from);
    expect(fault).toMatchObject({ dates: ['2024-03-31', '2023-06-30', '2021-12-31', '2022'] });
    expect(resolve('jumlah_desa', 'ID', '1999', from)).toEqual({ fault: 'not-of-date', dates: ['2022-06'] });
    const request = { name: 'jumlah_desa', area: areaCode('99'), per: null };
    expect(figureDates(request, from)).toEqual(['2024-03-31', '2023-06-30', '2021-12-31', '2022']);
  });
});

describe('how a figure is written', () => {
  const percent = { kind: 'percent', value: 63.0799, asOf: null, atLeast: false } as const;
  const count = { kind: 'count', value: 1552, asOf: null, atLeast: false } as const;
  const publish = (changes: Partial<OfficialFigure>) => {
    const figure = published(changes);
    return { kind: 'published', value: figure.nilai, asOf: figure.tanggal, figure } as const;
  };

  it('follows the language', () => {
    expect([writeFigure(count, id), writeFigure(count, en)]).toEqual(['1.552', '1,552']);
    expect([writeFigure(percent, id), writeFigure(percent, en)]).toEqual(['63,08\u00a0%', '63.08%']);
    const share = publish({ nilai: 63.07, satuan: '% desa/kelurahan' });
    expect([writeFigure(share, id), writeFigure(share, en)]).toEqual(['63,07\u00a0%', '63.07%']);
    expect(writeFigure(publish({ nilai: 20, satuan: 'persen' }), id)).toBe('20\u00a0%');
    expect(writeFigure(publish({ nilai: 1237 }), id)).toBe('1.237');
  });

  it.each([
    ['63,08 %', true],
    ['63,08\u00a0%', true],
    ['63,08\u202f%', true],
    ['63,08%', true],
    [' 63,08 ', true],
    ['63,1 %', false],
    ['63.08 %', false],
    ['63,08 persen', false],
  ])('takes %j for a percentage: %s', (text, right) => {
    expect(writesFigure(text, percent, id)).toBe(right);
  });

  it.each([
    ['1.552', true],
    ['1552', false],
    ['1,552', false],
    ['1.552 desa', false],
    ['1.552 %', false],
  ])('takes %j for a count: %s', (text, right) => {
    expect(writesFigure(text, count, id)).toBe(right);
  });

  it('compares only the number of one that its source calls inexact', () => {
    const about = publish({ nilai: 22000, ketepatan: 'hampir' });
    for (const text of ['22.000', 'hampir 22.000', '22.000 lebih']) {
      expect(writesFigure(text, about, id), text).toBe(true);
    }
    expect(writesFigure('hampir 21.000', about, id)).toBe(false);
    expect(writesFigure('nearly 22,000', about, en)).toBe(true);
    expect(writesFigure('hampir 22.000', publish({ nilai: 22000 }), id)).toBe(false);
  });
});

describe('a figure as a share of another', () => {
  const ask = (name: string, of: string, per: string | null = null, from = data) =>
    resolveWritten({ name, area: areaCode('99'), per, of }, from);
  const share = (name: string, of: string, per: string | null = null) => {
    const answer = ask(name, of, per);
    if (!('figures' in answer)) throw new Error(answer.fault);
    return answer.figures[0] as Share;
  };

  it('is in percent, and written with as many decimals as the text has', () => {
    const found = share('sudah', 'jumlah_desa');
    expect(found.value).toBeCloseTo((11 / 24) * 100, 10);
    expect(writeFigure(found, id)).toBe('45,83\u00a0%');
    for (const text of ['45,83 %', '45,83', '46 %', '45,8333'])
      expect(writesFigure(text, found, id)).toBe(true);
    for (const text of ['45,84 %', '45', '45.83']) expect(writesFigure(text, found, id)).toBe(false);
    expect(writesFigure('45.8%', found, en)).toBe(true);
  });

  it('is taken of what there was on its date, or of the newest where nothing is known of that date', () => {
    expect(share('jumlah_kampung_kb', 'jumlah_desa', '2022').value).toBe((9 / 24) * 100);
    expect(share('sudah', 'jumlah_desa', '2021-12-31').whole).toMatchObject({ asOf: '2021-12-31' });
    expect(ask('sudah', 'persen_desa')).toMatchObject({ fault: 'not-of-area', attribute: 'dari' });
    expect(ask('sudah', 'desa')).toMatchObject({ fault: 'name-unknown', attribute: 'dari' });
  });

  it('is none of a percentage, and none of nothing', () => {
    expect(ask('persen', 'jumlah_desa')).toMatchObject({
      fault: 'no-share',
      why: 'percent',
      attribute: 'nama',
    });
    expect(ask('sudah', 'persen')).toMatchObject({ fault: 'no-share', why: 'percent', attribute: 'dari' });
    const none = withFigures(published({ metrik: 'rumah', nilai: 0 }));
    expect(ask('sudah', 'rumah', null, none)).toMatchObject({
      fault: 'no-share',
      why: 'zero',
      attribute: 'dari',
    });
  });
});
