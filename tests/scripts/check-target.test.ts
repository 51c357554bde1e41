import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILT_SITE_MARK, targetFault } from '#lib/check-target.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'target-'));
  for (const name of ['content', 'generated', 'empty', 'papers', 'dist/api/v1']) {
    mkdirSync(join(root, name), { recursive: true });
  }
  writeFileSync(join(root, 'papers/skripsi.docx'), 'x');
  writeFileSync(join(root, 'dist', BUILT_SITE_MARK), '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const faultOf = (outDir: string) =>
  targetFault({ contentDir: join(root, 'content'), generatedDir: join(root, 'generated'), outDir });

describe('the folder that a build replaces', () => {
  it.each(['new', 'empty', 'dist'])('may be %s: not there, empty, or an earlier site', (name) => {
    expect(faultOf(join(root, name))).toBeNull();
  });

  it('may not hold anything else', () => {
    expect(faultOf(join(root, 'papers'))).toContain('bukan hasil pembuatan situs ini');
  });

  it('may not be, hold or lie in what the build reads', () => {
    for (const path of ['content', 'content/site', '.', 'generated/site']) {
      expect(faultOf(join(root, path)), path).toContain('bertumpuk');
    }
    expect(faultOf(resolve('.'))).toContain('bertumpuk');
    expect(faultOf(resolve('src'))).toContain('bertumpuk');
  });
});
