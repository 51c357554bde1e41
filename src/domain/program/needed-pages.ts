import { groupAddress, situationAddress, subProgrammeAddress } from '../address.ts';
import type { Problem } from '../problem.ts';
import { SUB_PROGRAMMES } from '../drawings.ts';

/** The pages that the parts of the programme lead to, with the component that belongs there. */
const NEEDED: readonly { readonly address: string; readonly component: string }[] = [
  { address: '/program/', component: '<PohonProgram />' },
  { address: pageOf(situationAddress('')), component: '<UntukSaya />' },
  { address: pageOf(groupAddress('')), component: '<DaftarKelompok />' },
  { address: '/program/sumber/', component: '<DaftarSumber />' },
  { address: '/program/pembentukan/', component: '<Langkah>' },
  { address: '/program/klasifikasi/', component: '<KalkulatorKlasifikasi tabel="..." />' },
  { address: '/glosarium/', component: '<DaftarIstilah />' },
  ...SUB_PROGRAMMES.map((key) => ({
    address: subProgrammeAddress(key),
    component: `<DaftarKegiatan sub="${key}" />`,
  })),
];

/**
 * Finds the pages that a site with a programme must have, because the home page, sources and terms lead there. `pages` are
 * the Indonesian addresses of all written pages.
 */
export function findNeededPages(pages: ReadonlySet<string>, nameOf: (path: string) => string): Problem[] {
  return NEEDED.filter(({ address }) => !pages.has(address)).map(({ address, component }) => ({
    code: 'program-page-missing',
    file: nameOf('program/'),
    value: address,
    details: { page: nameOf(`pages${address.replace(/\/$/, '.mdx')}`), component },
  }));
}

function pageOf(address: string): string {
  return address.split('#')[0]!;
}
