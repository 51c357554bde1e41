import { READER_DRAWINGS } from '../drawings.ts';
import type { ProgramTable } from '../program/tables.ts';

/** What stands between the opening and the closing mark of a component. */
export type ComponentContent = 'none' | 'text' | 'maybe' | 'list' | 'steps';

/** How writers may use a component. */
export interface ComponentRule {
  /** Needed, or not; a list names the values of a needed one. */
  readonly attributes: Readonly<Record<string, 'needed' | 'optional' | readonly string[]>>;
  /** The attribute that names a heading of the same page. */
  readonly heading?: string;
  readonly content: ComponentContent;
  /** False for one that may stand in the middle of a sentence. */
  readonly ownLine: boolean;
  /** True for one that a page can have only once, because its parts have addresses. */
  readonly once?: true;
  /** How it is written, for messages. */
  readonly example: string;
  /** The table whose keys are the ids of its parts, so that a link can lead to one: "/glosarium/#pokja". */
  readonly anchors?: ProgramTable;
}

/** A part made for one page, without attributes and content. */
function part(name: string, anchors?: ProgramTable): ComponentRule {
  const rule = {
    attributes: {},
    content: 'none',
    ownLine: true,
    once: true,
    example: `<${name} />`,
  } as const;
  return anchors === undefined ? rule : { ...rule, anchors };
}

/** Every component that pages and news may use, by its name. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Sumber: {
    attributes: { id: 'needed' },
    content: 'none',
    ownLine: false,
    example: '<Sumber id="setneg-2016" />',
  },
  Istilah: {
    attributes: { kata: 'needed' },
    content: 'text',
    ownLine: false,
    example: '<Istilah kata="pokja">kelompok kerja</Istilah>',
  },
  Angka: {
    attributes: { nama: 'needed', wilayah: 'needed', per: 'optional', dari: 'optional' },
    content: 'maybe',
    ownLine: false,
    example: '<Angka nama="sudah" wilayah="36">979</Angka>',
  },
  Cakupan: {
    attributes: { wilayah: 'needed' },
    content: 'none',
    ownLine: true,
    example: '<Cakupan wilayah="3601" />',
  },
  PetaWilayah: {
    attributes: { wilayah: 'needed' },
    content: 'none',
    ownLine: true,
    example: '<PetaWilayah wilayah="36" />',
  },
  Langkah: {
    attributes: {},
    content: 'steps',
    ownLine: true,
    example: '<Langkah>, baris kosong, daftar bernomor, baris kosong, </Langkah>',
  },
  DaftarPeriksa: {
    attributes: {},
    content: 'list',
    ownLine: true,
    example: '<DaftarPeriksa>, baris kosong, daftar, baris kosong, </DaftarPeriksa>',
  },
  Riwayat: {
    attributes: {},
    content: 'list',
    ownLine: true,
    example: '<Riwayat>, baris kosong, daftar yang diawali tanggal tebal, baris kosong, </Riwayat>',
  },
  Pembaca: {
    attributes: { gambar: READER_DRAWINGS },
    content: 'text',
    ownLine: true,
    example: '<Pembaca gambar="keluarga">, baris kosong, teks, baris kosong, </Pembaca>',
  },
  DaftarKegiatan: {
    attributes: { sub: 'needed' },
    content: 'none',
    ownLine: true,
    example: '<DaftarKegiatan sub="stunting" />',
  },
  PohonProgram: part('PohonProgram'),
  DaftarSubProgram: part('DaftarSubProgram', 'sasaran'),
  UntukSaya: part('UntukSaya', 'keadaan'),
  DaftarLembaga: part('DaftarLembaga'),
  DaftarKelompok: part('DaftarKelompok', 'kelompok'),
  KalkulatorKlasifikasi: {
    attributes: { tabel: 'needed' },
    heading: 'tabel',
    once: true,
    content: 'none',
    ownLine: true,
    example: '<KalkulatorKlasifikasi tabel="cara-menghitungnya" />',
  },
  GrafikPerkembangan: part('GrafikPerkembangan'),
  DaftarIstilah: part('DaftarIstilah', 'istilah'),
  DaftarSumber: part('DaftarSumber', 'sumber'),
  LaporKesalahan: part('LaporKesalahan'),
};

/** The names of the components, in the order of their list. */
export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);

/** The rule of a component; undefined for a name that is none. */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}
