import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AreaCode, isWithin, parseAreaCode } from '#domain/area-code.ts';
import { unitOfAddress } from '#domain/units.ts';
import { buildInputFrom } from '#lib/build-input.ts';
import { BUILD_STEPS } from '#lib/build-steps.ts';
import { dataLock, type Folders, foldersFrom } from '#lib/folders.ts';
import { listFiles } from '#lib/list-files.ts';
import { makePlaces } from '#lib/make-places.ts';
import { DRAWINGS, partFolders, writePartNote } from '#lib/matrix/part-folder.ts';
import { Refusal } from '#lib/problems-found.ts';
import { planPart } from '#lib/rebuild/build-plan.ts';
import { forgetLastBuild } from '#lib/rebuild/last-build.ts';
import { buildKeys } from '#lib/rebuild/unit-keys.ts';
import { runCommand } from '#lib/run-command.ts';
import { type DataBuildInput, readMaterial, type SiteMaterial } from '#lib/site-material.ts';
import { timeStep } from '#lib/time-step.ts';
import { workAlone } from '#lib/work-alone.ts';
import { writeData } from '#lib/write-data.ts';

const USAGE = `Membuat satu bagian situs, untuk digabungkan dengan npm run build:merge.

  npm run build:part -- --areas 11,12 --out bagian-1

--areas  kode wilayah di dalam wilayah situs: provinsi atau kabupaten dan kota
--out    folder baru untuk bagian itu`;

/** The areas that a part is made of, and the folder that it is written to. */
export interface PartRequest {
  readonly areas: readonly string[];
  readonly out: string;
}

/** Makes the pages and files of all places in some areas of the site into a folder of their own; false if the content has errors. */
export async function buildPart(
  folders: Pick<Folders, 'contentDir' | 'generatedDir'>,
  { areas, out }: PartRequest,
  input: DataBuildInput,
): Promise<boolean> {
  if (existsSync(out)) throw new Refusal(`${out}: sudah ada. Hapus, atau pilih folder lain.`);
  return workAlone([dataLock(folders.generatedDir)], async () => {
    const material = await timeStep(BUILD_STEPS.content, () => readMaterial(folders.contentDir, input));
    if (material === null) return false;
    const codes = areas.map((code) => areaOf(code, material.data.site.region));
    await makePart(folders.generatedDir, { material, codes, out });
    console.log(`Bagian siap di ${out}`);
    return true;
  });
}

function areaOf(written: string, region: AreaCode): AreaCode {
  const code = parseAreaCode(written);
  if (code !== null && code !== region && code.length <= 4 && isWithin(code, region)) return code;
  throw new Refusal(
    `--areas ("${written}"): bukan kode provinsi, kabupaten, atau kota di dalam wilayah situs (${region}). Perbaiki, lalu ulangi.`,
  );
}

interface PartWork {
  readonly material: SiteMaterial;
  readonly codes: readonly AreaCode[];
  readonly out: string;
}

async function makePart(generatedDir: string, { material, codes, out }: PartWork): Promise<void> {
  const { data, byRegency } = material;
  const keys = buildKeys(material);
  const own = [...keys.units].filter(([unit]) => codes.some((code) => isWithin(unit, code)));
  if (own.length === 0)
    throw new Refusal(`--areas (${codes.join()}): tidak ada di situs ini. Perbaiki, lalu ulangi.`);
  const plan = planPart(keys, new Set(own.map(([unit]) => unit)));
  forgetLastBuild(generatedDir);
  const written = await timeStep(BUILD_STEPS.data, () => writeData(generatedDir, material, plan));
  const site = await makePlaces(generatedDir, { data, plan, isShared: false });
  const isOwn = (file: string) => {
    const unit = unitOfAddress(file, data.site.region);
    return unit === null ? file.startsWith('/_astro/') : plan.made.has(unit);
  };
  for (const file of listFiles(site)) if (!isOwn(file)) rmSync(site + file);
  const places = partFolders(out);
  mkdirSync(places.drawings, { recursive: true });
  renameSync(site, places.site);
  for (const name of DRAWINGS) {
    if (existsSync(join(generatedDir, name)))
      renameSync(join(generatedDir, name), join(places.drawings, name));
  }
  writePartNote(out, {
    ...{ common: keys.common, units: Object.fromEntries(own), byRegency },
    files: listFiles(places.site),
    written: Object.fromEntries([...written].filter(([key]) => plan.made.has(key.split(' ')[1] as AreaCode))),
  });
}

if (import.meta.main) await runCommand(run);

async function run(): Promise<void> {
  const options = { areas: { type: 'string' }, out: { type: 'string' } } as const;
  const { areas, out } = parseArgs({ options, strict: false }).values;
  if (typeof areas !== 'string' || typeof out !== 'string') throw new Refusal(USAGE);
  const input = await buildInputFrom(process.env);
  const request = { areas: areas.split(','), out: resolve(out) };
  process.exitCode = (await buildPart(foldersFrom(process.env), request, input)) ? 0 : 1;
}
