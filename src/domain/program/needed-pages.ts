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

/** The page that areas and villages lead to: how the site counts. */
const METHOD = '/data/metode/';

/** The pages that there are, by their Indonesian address, and whether the site tells of the programme. */
export interface NeededInput {
  readonly pages: ReadonlySet<string>;
  readonly hasProgram: boolean;
  readonly nameOf: (path: string) => string;
}

/** Finds the pages that a site must have, because its own pages, its sources and its terms lead there. */
export function findNeededPages({ pages, hasProgram, nameOf }: NeededInput): Problem[] {
  const fileOf = (address: string) => nameOf(`pages${address.replace(/\/$/, '.mdx')}`);
  const missing = hasProgram ? NEEDED.filter(({ address }) => !pages.has(address)) : [];
  const problems = missing.map(({ address, component }): Problem => {
    const details = { page: fileOf(address), component };
    return { code: 'program-page-missing', file: nameOf('program/'), value: address, details };
  });
  if (pages.has(METHOD)) return problems;
  const page = fileOf(METHOD);
  return [...problems, { code: 'page-needed', file: nameOf('pages/'), value: METHOD, details: { page } }];
}

function pageOf(address: string): string {
  return address.split('#')[0]!;
}
