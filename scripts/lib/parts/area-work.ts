import { join } from 'node:path';
import type { AreaCode } from '#domain/area-code.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import { type Area, type Register, registerOf } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import { siteEdition } from '#domain/site-edition.ts';
import { createWords, type Words } from '#domain/words.ts';
import { areaApiFiles } from '#lib/api-files.ts';
import { areaChartsMaker } from '#lib/area-chart-files.ts';
import type { WrittenFile } from '#lib/downloads/describing-files.ts';
import { type StateFolders, stateWriter } from '#lib/downloads/write-state.ts';
import type { PastState } from '#lib/keep/past-states.ts';
import { mapFilesMaker } from '#lib/map-files.ts';
import type { StringsByLanguage } from '#lib/read-strings.ts';
import { writeTree } from '#lib/write-tree.ts';
import type { Cell } from '#maps/hex-grid.ts';

/** What the files of areas are made from. It can be copied to another thread. */
export interface AreaWorkInput {
  readonly generatedDir: string;
  readonly content: Content;
  readonly strings: StringsByLanguage;
  /** The register, as its edition and its areas. */
  readonly edition: string;
  readonly areas: readonly Area[];
  readonly cells: ReadonlyMap<AreaCode, Cell>;
  readonly past: ReadonlyMap<IsoDate, PastState>;
}

/**
 * Some areas to write the files of: maps, charts and API of today, or the data in the state after a release, which go
 * into its folders.
 */
export type AreaJob =
  | { readonly kind: 'today'; readonly areas: readonly AreaCode[] }
  | {
      readonly kind: 'state';
      readonly areas: readonly AreaCode[];
      /** Null for the state of today. */
      readonly release: IsoDate | null;
      readonly folders: StateFolders;
    };

/** Writes the files of areas; of data it gives back what was written. */
export function start(input: AreaWorkInput): (job: AreaJob) => Promise<readonly WrittenFile[]> {
  const register = registerOf(input.edition, input.areas);
  const data = assembleSiteData(input.content, register);
  const words = [...input.strings].map(([language, texts]) => createWords(texts, language));
  const today = todayWriter(input, { data, register, words });
  const stateOf = stateWriters(input, { data, register, words });
  return async (job) => {
    if (job.kind === 'state') return stateOf(job)(job.areas);
    today(job.areas);
    return [];
  };
}

interface Made {
  readonly data: SiteData;
  readonly register: Register;
  readonly words: readonly Words[];
}

function todayWriter(
  { generatedDir, content, cells, past }: AreaWorkInput,
  { data, register, words }: Made,
): (areas: readonly AreaCode[]) => void {
  const areas = new Map(data.areas.map((area) => [area.code, area]));
  const mapsOf = mapFilesMaker({ data, content, register, words, cells, past });
  const apiOf = areaApiFiles(data);
  const chartsOf = areaChartsMaker(data, words);
  const publicDir = join(generatedDir, 'public');
  return (codes) => {
    for (const area of codes.map((code) => areas.get(code)!)) {
      const { inPages, published } = mapsOf(area);
      writeTree(generatedDir, inPages);
      writeTree(generatedDir, chartsOf(area));
      writeTree(publicDir, published);
      writeTree(publicDir, apiOf(area));
    }
  };
}

/** Gives the writer of a state. States come one after the other, and no more than one is held. */
function stateWriters({ generatedDir, content }: AreaWorkInput, { data: today, register, words }: Made) {
  const indonesian = words.find(({ language }) => language === 'id')!;
  const openState = (release: IsoDate | null, folders: StateFolders) => {
    const data = release === null ? today : siteEdition(content, register, release);
    const areas = new Map<AreaCode, AreaRecord>(data.areas.map((area) => [area.code, area]));
    const write = stateWriter(
      join(generatedDir, 'public'),
      { data, content, register, words: indonesian },
      folders,
    );
    return { release, write: (codes: readonly AreaCode[]) => write(codes.map((code) => areas.get(code)!)) };
  };
  let open: ReturnType<typeof openState> | null = null;
  return ({ release, folders }: Extract<AreaJob, { kind: 'state' }>) => {
    if (open === null || open.release !== release) open = openState(release, folders);
    return open.write;
  };
}
