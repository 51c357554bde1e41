import type { AreaCode } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import type { Source } from '#domain/sources.ts';
import { openContentFolder } from '../content-folder.ts';
import { ProblemsFound } from '../problems-found.ts';
import { readSite } from '../read-site.ts';
import { readSources } from '../read-sources.ts';
import { readBoundaries, readCodeChanges, readPositions } from '../read-tables.ts';

/** What an import of boundaries must know of the content folder. */
export interface BoundaryPlace {
  readonly region: AreaCode;
  readonly movedTo: ReadonlyMap<AreaCode, AreaCode>;
  /** Where kecamatan lie; empty where the folder does not say. */
  readonly positions: ReadonlyMap<AreaCode, Position>;
  /** The entry of `sources.json`; null where there is none that can be used. */
  readonly source: Source | null;
  /** Villages in the boundaries that the folder has now; 0 where it has none or they are broken. */
  readonly villagesBefore: number;
}

/** Reads the region, the replaced codes and the source. Only the settings must be sound; `npm run check` tells the rest. */
export async function readBoundaryPlace(contentDir: string, register: Register): Promise<BoundaryPlace> {
  const folder = openContentFolder(contentDir);
  if ((await folder.list('')) === null) {
    const purpose = 'CONTENT_DIR menunjuk folder isi situs';
    throw new ProblemsFound([{ code: 'folder-missing', file: folder.nameOf(''), details: { purpose } }]);
  }
  const { region, problems } = await readSite(folder, register);
  if (region === null) throw new ProblemsFound(problems);
  const changes = await readCodeChanges(folder, { register, latest: '9999-12-31' });
  const { sources } = await readSources(folder);
  const positions = await readPositions(folder, { region, register });
  const { value } = await readBoundaries(folder, { region, register });
  return {
    region,
    movedTo: new Map(changes.value.map(({ from, to }) => [from, to])),
    positions: positions.value,
    source: sources?.boundaries ?? null,
    villagesBefore: value?.length ?? 0,
  };
}
