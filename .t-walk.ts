import { readFileSync, readdirSync } from 'node:fs';
import { launchBrowser } from './tests/browser/browser.ts';
import { serveFolder } from '#lib/serve-folder.ts';
const dir = process.argv[2] ?? '.dist-id';
const rows = readFileSync('/work/id/content/data/releases/2023-08-28.csv','utf8').replace(/^\ufeff/,'').split('\r\n').slice(1).map(l=>l.split(','));
const register = (await (await import('#lib/read-register.ts')).readRegister());
const picks = new Map<string, string[]>();
for (const r of rows) { const code=r[0]!.replaceAll('.',''); const p=code.slice(0,2); const name=register.get(code as never)?.name; if(!name||!r[1]||r[1].includes('"')||/[^A-Za-z ]/.test(name)) continue; if(!picks.has(p) && Number(code)%7===3) picks.set(p,[code,...r.slice(1)]); }
const ten=[...picks.values()].filter((_, i)=>i%3===0).slice(0,10);
const server = await serveFolder(dir, 0);
const browser = await launchBrowser();
let ok=0;
for (const [code,kampung,status,,klas] of ten) {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  let bytes=0; page.on('response', async r=>{ if(/api\/v1\/indeks|kata\.json/.test(r.url())) bytes+=Number(r.headers()['content-length']??(await r.body()).length)});
  await page.goto(new URL('/', server.url).href);
  const [,, d, v] = register.path(code as never);
  await page.locator('#depan-q').pressSequentially(`${v!.name.toLowerCase()} ${d!.name.toLowerCase()}`);
  await page.locator('#depan-list [role="option"]').first().waitFor();
  await page.waitForTimeout(600);
  await page.locator('#depan-list [role="option"]').first().click();
  await page.waitForURL(/desa/);
  const text = (await page.locator('main').innerText()).replace(/\u00a0/g,' ');
  const good = page.url().includes(code!) && text.includes('sudah') && text.toLowerCase().includes(kampung!.toLowerCase()) && (klas===''||text.toLowerCase().includes(klas!.toLowerCase())) && text.includes('28 Agustus 2023');
  ok += good?1:0;
  console.log(good?'ok':'WRONG', code, v!.name, '|', kampung, klas, page.url());
  await page.close();
}
await browser.close(); await server.close();
console.log(ok, 'of', ten.length);
const sum: Record<string, number> = {}; const sud: Record<string, number> = {};
for (const f of readdirSync(`${dir}/api/v1/wilayah`)) { if(!/^(\d+|ID)\.json$/.test(f)) continue; const a=JSON.parse(readFileSync(`${dir}/api/v1/wilayah/${f}`,'utf8')); const k=f==='ID.json'?'ID':String(f.length-5); const c=a; sum[k]=(sum[k]??0)+c.jumlah_desa; sud[k]=(sud[k]??0)+c.sudah; }
console.log(sum, sud, 'pages', readdirSync(`${dir}/desa`).length);
