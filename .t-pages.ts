import { build } from '/work/main/node_modules/astro/dist/index.js';
const filter = process.argv[2] ?? '.';
const re = new RegExp(filter);
const t=performance.now();
let g=0, n=0;
const cpu=()=>{const u=process.cpuUsage();return (u.user+u.system)/1e3};
let c0=0;
await build({ logLevel: 'warn', integrations: [ {name:'x',hooks:{'astro:build:start':({setPrerenderer})=>setPrerenderer((d)=>({...d,setup:()=>d.setup(),render:(...a)=>d.render(...a), getStaticPaths: async()=>{const p=await d.getStaticPaths();const f=p.filter(x=>re.test(x.pathname));g=performance.now();c0=cpu();n=f.length;return f}, teardown: async()=>{console.error("RES",filter, n,'pages', Math.round(performance.now()-g),'ms', Math.round(cpu()-c0),'cpu ms', ((cpu()-c0)/n).toFixed(2),'per page', 'before', Math.round(g-t))}}))}}]});
