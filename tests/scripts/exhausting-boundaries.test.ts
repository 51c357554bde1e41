import { describe, expect, it } from 'vitest';
import { boundaryImport, JINGGA, polygon, tiny, withFirst } from './boundary-import.ts';
import { collection } from './damaged-boundaries.ts';

const { save, run, messagesOf } = boundaryImport();

describe('data:boundaries is not exhausted by', () => {
  const UNUSABLE = '1 desa: bentuknya titik atau garis, bukan bidang.';

  it('a ring of 200,000 points', async () => {
    const many = Array.from({ length: 200_000 }, (_, at) => [112 + at / 2_000_000, -4.1]);
    const messages = await messagesOf(collection(withFirst(polygon([...many, ...JINGGA.slice(1)]))));
    expect(messages).toEqual([]);
  });

  it.each([
    ['with a point at its bottom', { type: 'Point', coordinates: [112, -4] }, UNUSABLE],
    [
      'with nothing at its bottom',
      { type: 'GeometryCollection', geometries: [] },
      '1 desa: bentuknya kosong.',
    ],
  ])('a collection nested 20,000 times %s', async (_, bottom, message) => {
    const depth = 20_000;
    const text = `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${JSON.stringify(bottom)}${']}'.repeat(depth)}`;
    const file = collection(withFirst({ geometry: null })).replace('"geometry":null', `"geometry":${text}`);
    expect((await messagesOf(file))[0]).toContain(message);
  });

  it('a property that cannot be turned into text', async () => {
    const feature = { ...withFirst({})[0]!, properties: { x: { toString: 1 }, y: 7 } };
    expect((await messagesOf(collection([feature])))[0]).toContain('Properti bentuk pertama: x = …; y = 7.');
  });

  it('400 islands of one village in as many shapes', async () => {
    const circle = (x: number, y: number) =>
      Array.from({ length: 61 }, (_, at) => {
        const angle = ((at % 60) * Math.PI) / 30;
        return [x + 0.003 * Math.cos(angle), y + 0.003 * Math.sin(angle)];
      });
    const islands = Array.from({ length: 400 }, (_, at) => ({
      ...tiny()[0]!,
      ...polygon(circle(112 + (at % 20) * 0.01, -4.1 - Math.floor(at / 20) * 0.01)),
    }));
    const { report } = await run(save(collection(islands)));
    expect(report.taken.mends.get('merged')).toEqual(['9901012001']);
  });
});
