import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundaryReport } from '#domain/boundaries/report.ts';
import { problemSentence } from '#domain/problem.ts';
import { boundaryImport, JINGGA } from './boundary-import.ts';

const { save, run, messagesOf, written } = boundaryImport();

/** A TopoJSON whose first line is the outline of the first village, and its second that of the second. */
const topology = (objects: object) =>
  JSON.stringify({
    type: 'Topology',
    arcs: [JINGGA, JINGGA.map(([x, y]) => [x! + 0.1, y!])],
    objects,
  });
const objectOf = (kode: string, arc: number) => ({
  type: 'GeometryCollection',
  geometries: [{ type: 'Polygon', arcs: [[arc]], properties: { kode } }],
});
const jingga = objectOf('99.01.01.2001', 0);
const kelabu = objectOf('99.01.01.2002', 1);
const codesWritten = () => readFileSync(written(), 'utf8').match(/99\.01\.01\.\d{4}/g);
/** What is said besides that 22 or more villages of the country have no shape. */
const others = (messages: readonly string[]) => messages.filter((text) => !text.includes('dari 24 desa'));

describe('data:boundaries reads a TopoJSON', () => {
  it('from the object that holds villages', async () => {
    const text = topology({ kecamatan: objectOf('99.01.01', 0), desa: jingga });
    const { report } = await run(save(text));
    expect(readFileSync(written(), 'utf8')).toContain(
      '[[[112,-4.1],[112.1,-4.1],[112.1,-4],[112,-4],[112,-4.1]]]',
    );
    expect(boundaryReport(report)).toContain('(TopoJSON, objek "desa")');
    expect(boundaryReport(report)).toContain('Objek lain di TopoJSON tidak dipakai: "kecamatan".');
  });

  it('from all objects that hold villages, such as one for each kecamatan', async () => {
    const { report } = await run(save(topology({ satu: jingga, dua: kelabu })));
    expect(codesWritten()).toEqual(['99.01.01.2001', '99.01.01.2002']);
    expect(boundaryReport(report)).toContain('(TopoJSON, objek "satu", "dua")');
  });

  it('but not from another edition of the same villages', async () => {
    const older = objectOf('99.01.01.2001', 1);
    const { report } = await run(save(topology({ baru: jingga, lama: older })));
    expect(report.topology).toEqual({ objects: ['baru'], others: ['lama'] });
  });

  it('without the objects that cannot be read, which are named', async () => {
    const objects = {
      kosong: null,
      aneh: { type: 'Desa' },
      jahat: { type: { toString: 1 } },
      hilang: { type: 'Polygon', arcs: [[7]] },
      desa: jingga,
    };
    const { problems } = await run(save(topology(objects)));
    expect(codesWritten()).toEqual(['99.01.01.2001']);
    expect(others(problems.map(problemSentence))).toEqual([
      '4 objek TopoJSON tidak terbaca dan dilewati: "kosong" (kosong), "aneh" (jenisnya tidak dikenal), "jahat" (jenisnya tidak dikenal), "hilang" (garis-garisnya tidak terbaca). Bila isinya desa, ekspor ulang, sebaiknya sebagai GeoJSON.',
    ]);
  });

  it('not at all where no object can be read', async () => {
    expect(await messagesOf(topology({ a: null, b: { type: 'Polygon', arcs: [[9]] } }))).toEqual([
      'objek TopoJSON ini tidak terbaca: "a" (kosong), "b" (garis-garisnya tidak terbaca). Ekspor ulang, sebaiknya sebagai GeoJSON.',
    ]);
  });
});
