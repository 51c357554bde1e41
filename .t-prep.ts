// prep a generated folder up to the page step: args generatedDir
import { buildData } from '/work/main/scripts/build-data.ts';
import { foldersFrom } from '/work/main/scripts/lib/folders.ts';
import { readRegister } from '/work/main/scripts/lib/read-register.ts';
import { todayFrom } from '/work/main/scripts/lib/clock.ts';
import { writePictures } from '/work/main/scripts/lib/pictures/write-pictures.ts';
import { writeBrandFiles } from '/work/main/scripts/lib/brand/brand-files.ts';
import { writeCatalogue } from '/work/main/scripts/lib/meta/write-catalogue.ts';
import { writeSharePictures } from '/work/main/scripts/lib/share/write-share-pictures.ts';
import { writeKeptFiles } from '/work/main/scripts/lib/keep/write-kept-files.ts';
const folders = foldersFrom(process.env);
const t=performance.now();
const data = await buildData(folders, { register: await readRegister(), today: todayFrom(process.env), preview: false });
console.log('data', performance.now()-t, process.resourceUsage().userCPUTime/1e6);
await writePictures(folders);
await writeBrandFiles(folders.generatedDir);
if (process.argv[2]==='all') { await writeSharePictures(folders.generatedDir); await writeKeptFiles(folders.generatedDir); }
writeCatalogue(folders.generatedDir);
console.log('prep', performance.now()-t);
