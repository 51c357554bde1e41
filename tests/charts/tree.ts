import type { ProgramTree } from '#charts/program-tree.ts';

const leaf = (key: string, name: string) => ({ name, address: `/program/sub-program/${key}/` });

/** The programme with names as long as the facts have them. */
export const TREE: ProgramTree = {
  root: 'Kampung Keluarga Berkualitas',
  targets: [
    {
      name: 'Data keluarga dan dokumen kependudukan',
      address: null,
      leaves: [leaf('data', 'Data dan administrasi kependudukan')],
    },
    {
      name: 'Perubahan perilaku keluarga',
      address: null,
      leaves: [leaf('perilaku', 'Gerakan hidup sehat dan perilaku')],
    },
    {
      name: 'Cakupan layanan dan rujukan keluarga',
      address: '/program/sasaran/#layanan',
      leaves: [
        leaf('kesehatan', 'Layanan kesehatan dan KB'),
        leaf('stunting', 'Pendampingan keluarga berisiko stunting'),
        leaf('pendidikan', 'Pendidikan'),
        leaf('perlindungan-sosial', 'Jaminan dan perlindungan sosial'),
        leaf('ekonomi', 'Ekonomi keluarga'),
      ],
    },
    {
      name: 'Penataan lingkungan keluarga dan masyarakat',
      address: null,
      leaves: [leaf('lingkungan', 'Lingkungan, air minum, dan sanitasi')],
    },
  ],
};
