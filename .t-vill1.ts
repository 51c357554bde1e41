process.env.GENERATED_DIR = '.generated-id';
const { start } = await import('/work/main/scripts/lib/page-parts/village-work.ts');
const work = start('.generated-id/site');
const kind = process.argv[2] ?? 'village';
for (let i = 0; i < 1; i++)
  for (const area of [
    '1101',
    '1102',
    '1103',
    '1104',
    '1105',
    '1106',
    '1107',
    '1108',
    '1109',
    '1110',
    '1111',
    '1112',
    '1113',
    '1114',
    '1115',
    '1116',
    '1117',
    '1118',
  ]) {
    await work({ kind, language: 'id', area });
  }
const t = performance.now();
const c = process.cpuUsage();
let n = 0;
for (const area of [
  '1201',
  '1202',
  '1203',
  '1204',
  '1205',
  '1206',
  '1207',
  '1208',
  '1209',
  '1210',
  '1211',
  '1212',
  '1213',
  '1214',
  '1215',
  '1216',
  '1217',
]) {
  n += await work({ kind, language: 'id', area });
}
const d = process.cpuUsage(c);
console.log(
  kind,
  n,
  ((performance.now() - t) / n).toFixed(3),
  'ms wall',
  (d.user / 1e3 / n).toFixed(3),
  'user',
  (d.system / 1e3 / n).toFixed(3),
  'sys',
);
