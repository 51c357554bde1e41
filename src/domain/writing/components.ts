import { READER_DRAWINGS } from '../drawings.ts';
import type { ProgramTable } from '../program/tables.ts';

/** What stands between the opening and the closing mark of a component; "words" are a part of a sentence without links, and "plain" is nothing, or words without marks. */
export type ComponentContent = 'none' | 'text' | 'words' | 'plain' | 'list' | 'steps';

/** What writers give to a component in one attribute. */
export interface AttributeRule {
  readonly optional?: true;
  /** The only values that there are. */
  readonly choices?: readonly string[];
  /** The table whose key it names; several keys, parted by spaces, where `several` says so. */
  readonly keyOf?: ProgramTable;
  readonly several?: true;
  /** True where it names a heading of the same page. */
  readonly heading?: true;
}

/** How writers may use a component. */
export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly content: ComponentContent;
  /** False for one that may stand in the middle of a sentence. */
  readonly ownLine: boolean;
  /** True for one that a page has only once: it is long, and its parts may have addresses. */
  readonly once?: true;
  /** Like `once`, but for each value of this attribute. */
  readonly oncePer?: string;
  /** The level of its own headings, where it starts with one. */
  readonly level?: number;
  /** True for one that opens a note, and cannot stand in what is opened or followed itself. */
  readonly opens?: true;
  /** The table that it shows. */
  readonly shows?: ProgramTable;
  /** True where the keys of that table are the ids of its parts, so that a link can lead to one: "/glosarium/#pokja". */
  readonly anchors?: true;
  /** True where its entries stand by their letters, each with an address ("#huruf-p"). */
  readonly letters?: true;
  /** How it is written, for messages. */
  readonly example: string;
}

/** A part made for one page, without attributes and content. */
function part(
  name: string,
  table: Pick<ComponentRule, 'shows' | 'anchors' | 'letters' | 'level'> = {},
): ComponentRule {
  return { attributes: {}, content: 'none', ownLine: true, once: true, example: `<${name} />`, ...table };
}

/** Every component that pages and news may use, by its name. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Sumber: {
    attributes: { id: { keyOf: 'sumber', several: true } },
    content: 'none',
    ownLine: false,
    opens: true,
    example: '<Sumber id="setneg-2016" />',
  },
  Istilah: {
    attributes: { kata: { keyOf: 'istilah' } },
    content: 'words',
    ownLine: false,
    opens: true,
    example: '<Istilah kata="pokja">kelompok kerja</Istilah>',
  },
  Angka: {
    attributes: { nama: {}, wilayah: {}, per: { optional: true }, dari: { optional: true } },
    content: 'plain',
    ownLine: false,
    example: '<Angka nama="sudah" wilayah="36">979</Angka>',
  },
  // Without an area it speaks of the region of the site.
  Cakupan: {
    attributes: { wilayah: { optional: true } },
    content: 'none',
    ownLine: true,
    example: '<Cakupan wilayah="3601" />',
  },
  PetaWilayah: {
    attributes: { wilayah: {} },
    content: 'none',
    ownLine: true,
    oncePer: 'wilayah',
    example: '<PetaWilayah wilayah="36" />',
  },
  Gambar: {
    attributes: { berkas: {}, alt: {}, kredit: {}, keterangan: { optional: true } },
    content: 'none',
    ownLine: true,
    example: '<Gambar berkas="rapat.jpg" alt="Warga duduk melingkar di balai desa" kredit="Kantor desa" />',
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
    attributes: { gambar: { choices: READER_DRAWINGS } },
    content: 'text',
    ownLine: true,
    example: '<Pembaca gambar="keluarga">, baris kosong, teks, baris kosong, </Pembaca>',
  },
  Setempat: {
    attributes: { wilayah: {} },
    content: 'text',
    ownLine: true,
    example: '<Setempat wilayah="36">, baris kosong, teks, baris kosong, </Setempat>',
  },
  DaftarKegiatan: {
    attributes: { sub: { keyOf: 'sub-program' } },
    shows: 'kegiatan',
    content: 'none',
    ownLine: true,
    example: '<DaftarKegiatan sub="stunting" />',
  },
  PohonProgram: part('PohonProgram', { shows: 'sub-program' }),
  DaftarSubProgram: part('DaftarSubProgram', { shows: 'sasaran', anchors: true }),
  UntukSaya: part('UntukSaya', { shows: 'keadaan', anchors: true }),
  DaftarLembaga: part('DaftarLembaga', { shows: 'lembaga' }),
  DaftarKelompok: part('DaftarKelompok', { shows: 'kelompok', anchors: true, level: 3 }),
  KalkulatorKlasifikasi: {
    attributes: { tabel: { heading: true } },
    once: true,
    level: 3,
    content: 'none',
    ownLine: true,
    example: '<KalkulatorKlasifikasi tabel="cara-menghitungnya" />',
  },
  GrafikPerkembangan: part('GrafikPerkembangan'),
  DaftarIstilah: part('DaftarIstilah', { shows: 'istilah', anchors: true, letters: true }),
  DaftarSumber: part('DaftarSumber', { shows: 'sumber', anchors: true, letters: true }),
  LaporKesalahan: part('LaporKesalahan'),
};

/** The names of the components, in the order of their list. */
export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);

/** The rule of a component; undefined for a name that is none. */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}
