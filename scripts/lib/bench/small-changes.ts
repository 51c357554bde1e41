import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of content after which little has to be made anew. */
interface SmallChange {
  readonly name: string;
  /** Makes it in a content folder. */
  readonly make: (contentDir: string) => void;
}

/** What staff do most often. */
export const SMALL_CHANGES: readonly SmallChange[] = [
  { name: 'built again, nothing changed', make: () => undefined },
  { name: 'built again, one village corrected', make: correctVillage },
  { name: 'built again, one news item more', make: addNews },
];

/** Gives the first village of the class "dasar" that a release has the next higher one. */
function correctVillage(contentDir: string): void {
  const releases = join(contentDir, 'data/releases');
  const files = readdirSync(releases).map((name) => join(releases, name));
  const file = files.find((one) => readFileSync(one, 'utf8').includes(',dasar,'));
  if (file === undefined) throw new Error('No village to correct.');
  writeFileSync(file, readFileSync(file, 'utf8').replace(',dasar,', ',berkembang,'));
}

function addNews(contentDir: string): void {
  writeFileSync(join(contentDir, 'news/uji-kecepatan.mdx'), NEWS);
}

const NEWS = `---
title: Berita karangan untuk mengukur kecepatan
summary: Berita ini karangan dan tidak pernah terbit.
date: 2024-12-31
areas: []
sources:
  - title: Tidak ada
    publisher: Tidak ada
    address: https://ukur.example/
---

Berita ini karangan, untuk mengukur kecepatan.
`;
