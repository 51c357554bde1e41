import { groupAddress, situationAddress, subProgrammeAddress } from '../address.ts';
import { SUB_PROGRAMMES } from '../drawings.ts';
import type { Problem } from '../problem.ts';
import { textAddress } from './addresses.ts';
import { componentRule } from './components.ts';
import { attributeOf, elementsOf, type WrittenElement } from './nodes.ts';
import type { WrittenText } from './text.ts';

/** The pages that the parts of the programme lead to, with the component that belongs there. */
const NEEDED: readonly { readonly address: string; readonly component: string }[] = [
  { address: '/program/', component: '<Pembaca gambar="keluarga">' },
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

/** The written pages of a site: all of them, and those that could be read. */
export interface WrittenPages {
  readonly paths: readonly string[];
  readonly texts: readonly WrittenText[];
  readonly nameOf: (path: string) => string;
}

/**
 * Finds pages that a site with a programme must have, because the home page, sources and terms lead there, and those of them
 * without the list that belongs there.
 */
export function findNeededPages(pages: WrittenPages): Problem[] {
  return NEEDED.flatMap(({ address, component }): Problem[] => {
    const { paths, texts, nameOf } = pages;
    if (!paths.some((path) => textAddress(path) === address)) {
      const details = { page: nameOf(`pages${address.replace(/\/$/, '.mdx')}`), component };
      return [{ code: 'program-page-missing', file: nameOf('program/'), value: address, details }];
    }
    const { 1: name, 2: key, 3: value } = /^<(\w+)(?: (\w+)="([^"]*)")?/.exec(component)!;
    if (componentRule(name!)!.shows === undefined) return [];
    const isIt = (element: WrittenElement) => key === undefined || attributeOf(element, key) === value;
    return texts
      .filter(({ path, tree }) => textAddress(path) === address && !elementsOf(tree, name!).some(isIt))
      .map(({ file }) => ({ code: 'program-list-missing', file, value: component }));
  });
}

function pageOf(address: string): string {
  return address.split('#')[0]!;
}
