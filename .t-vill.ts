import { readFileSync } from 'node:fs';
process.env.GENERATED_DIR = '.generated-id';
const { writeVillagePages } = await import('/work/main/scripts/lib/page-parts/write-village-pages.ts');
const data = JSON.parse(readFileSync('.generated-id/data/site-data.json', 'utf8'));
const t = performance.now();
await writeVillagePages('.generated-id/site', data);
const u = process.resourceUsage();
console.log(
  'villages',
  Math.round(performance.now() - t),
  'cpu',
  u.userCPUTime / 1e6,
  u.systemCPUTime / 1e6,
  'rss',
  u.maxRSS / 1024,
);
