import { serveFolder } from '#lib/serve-folder.ts';
import { launchBrowser } from '../tests/browser/browser.ts';
const [folder, ...paths] = process.argv.slice(2);
const server = await serveFolder(folder!, 0); const browser = await launchBrowser();
let n=0;
for (const spec of paths) { const [path, width, mode] = spec.split('@'); const page = await browser.newPage({viewport:{width:Number(width??794),height:900}, colorScheme: mode==='dark'?'dark':'light'});
 await page.goto(new URL(path!, server.url).href); 
 if (mode==='pdf') { const pdf=await page.pdf({preferCSSPageSize:true,printBackground:false}); console.log(path,'pages',(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)??[]).length); await page.emulateMedia({media:'print'}); await page.setViewportSize({width:680,height:1032}); console.log('height mm', await page.evaluate(()=>[...document.querySelectorAll('.sheet-notes > div, main')].map(e=>e.getBoundingClientRect().height*25.4/96))); }
 const el = mode==='share' ? page.locator('section:has(> .share)') : null;
 await (el ?? page).screenshot({path:`/tmp/share-try/shot-${n++}.png`, ...(el?{}:{fullPage:true})}); await page.close(); }
await browser.close(); await server.close();
