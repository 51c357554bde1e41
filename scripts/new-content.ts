import { relative, resolve } from 'node:path';
import { formatAreaCode, parseAreaCode } from '#domain/area-code.ts';
import { kindAndName } from '#domain/check-village.ts';
import { formatCount } from '#domain/format.ts';
import { nextSteps, type PositionsOf } from '#domain/new-site/next-steps.ts';
import type { Area, Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { todayFrom } from '#lib/clock.ts';
import { openContentFolder } from '#lib/content-folder.ts';
import { type Folders, foldersFrom } from '#lib/folders.ts';
import { makeFiles } from '#lib/new-content/make-files.ts';
import {
  NEW_CONTENT_USAGE,
  type NewContentOptions,
  readNewContentArguments,
} from '#lib/new-content/new-content-arguments.ts';
import { checkNewFolder, writeNewFolder } from '#lib/new-content/new-folder.ts';
import { KNOWN_POSITIONS, KNOWN_POSITIONS_ORIGIN } from '#lib/new-content/known-positions.ts';
import { readPositionsFile } from '#lib/new-content/read-positions-file.ts';
import { ProblemsFound, Refusal, stopOnErrors } from '#lib/problems-found.ts';
import { readRegister } from '#lib/read-register.ts';
import { readWholeContent } from '#lib/read-whole-content.ts';
import { runCommand } from '#lib/run-command.ts';
import { SITE_LEVELS } from '#lib/read-site.ts';

/** What the command depends on besides its arguments; a test brings its own. */
export interface NewContentContext {
  readonly folders: Folders;
  readonly register: Register;
  readonly today: IsoDate;
}

/**
 * Makes the content folder of a site of another region out of the one there is, and gives the report. The new folder
 * was checked as every build checks it; where anything stops the command, nothing was written.
 */
export async function newContent(options: NewContentOptions, context: NewContentContext): Promise<string> {
  const { folders, register, today } = context;
  const out = resolve(options.out);
  const area = readRegion(options.region, register);
  checkNewFolder(out, folders);
  const given = options.positions;
  const positions = await readPositionsFile(given ?? KNOWN_POSITIONS, area.code, register);
  const read = await readWholeContent({ contentDir: folders.contentDir, register, today });
  if (read.content === null) throw new ProblemsFound(read.problems);
  const { content, strings } = read;
  if (area.code === content.site.region) {
    throw new Refusal(
      `--region ${area.code} adalah wilayah folder isi sekarang. Bila perlu salinannya, salin foldernya.`,
    );
  }
  const from = openContentFolder(folders.contentDir);
  const { name } = options;
  const files = await makeFiles({
    from,
    content,
    strings,
    register,
    region: area.code,
    name,
    positions,
    positionsOrigin: given === null ? KNOWN_POSITIONS_ORIGIN : null,
    today,
  });
  await writeNewFolder(out, files, async (contentDir) => {
    stopOnErrors((await readWholeContent({ contentDir, register, today })).problems);
  });
  return report(area, {
    out,
    register,
    positions: given !== null ? 'given' : positions.size > 0 ? 'known' : 'none',
  });
}

/** The area that a site can be about, by its code; a slip is refused in words. */
function readRegion(written: string, register: Register): Area {
  const code = parseAreaCode(written.trim() === 'id' ? 'ID' : written);
  if (code === null) {
    throw new Refusal(`--region "${written}" bukan kode wilayah. Tulis seperti 34, 3404, atau ID.`);
  }
  const area = register.get(code);
  if (area === undefined) {
    throw new Refusal(
      `--region ${formatAreaCode(code)} tidak ada di register ${register.edition}. Periksa angkanya.`,
    );
  }
  if (SITE_LEVELS.has(area.level)) return area;
  throw new Refusal(
    `--region ${formatAreaCode(code)} adalah ${kindAndName(area)}. Situs hanya dapat dibuat untuk provinsi, kabupaten, kota, atau ID.`,
  );
}

function report(
  area: Area,
  { out, register, positions }: { out: string; register: Register; positions: PositionsOf },
): string {
  const villages = formatCount(register.villagesIn(area.code).length);
  const folder = relative(process.cwd(), out) || '.';
  const head = `Folder isi untuk ${kindAndName(area)} siap di ${folder}: ${villages} desa dan kelurahan, belum ada datanya.`;
  const steps = nextSteps({ folder, area, positions });
  return [head, '', 'Langkah berikutnya:', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
}

if (import.meta.main) {
  const options = readNewContentArguments(process.argv.slice(2));
  if (options === null) {
    console.error(NEW_CONTENT_USAGE);
    process.exitCode = 2;
  } else {
    await runCommand(async () => {
      const context = {
        folders: foldersFrom(process.env),
        register: await readRegister(),
        today: todayFrom(process.env),
      };
      console.log(await newContent(options, context));
    });
  }
}
