import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemSentence } from '#domain/problem.ts';
import { validateStrings } from '#domain/validate-strings.ts';

const sound = JSON.parse(readFileSync('content/strings/id.json', 'utf8')) as Record<string, string>;
const check = (changes: Record<string, unknown>) =>
  validateStrings('content/strings/id.json', { ...sound, ...changes }).problems;

describe('the words of the interface', () => {
  it('are whole as shipped', () => {
    expect(check({})).toEqual([]);
  });

  it('may not lack a key', () => {
    const [problem] = check({ 'layout.skip': undefined });
    expect(problem).toMatchObject({ code: 'strings-missing', column: 'layout.skip' });
    expect(problemSentence(problem!)).toContain('Tautan lewati ke isi');
  });

  it('may not have a key of their own, and the nearest known one is named', () => {
    const [problem] = check({ 'layout.skipp': 'x' });
    expect(problemSentence(problem!)).toBe(
      'kunci ini tidak dikenal. Hapus, atau perbaiki ejaannya; mungkin maksudnya "layout.skip".',
    );
  });

  it('must be text and keep what is filled in', () => {
    expect(check({ 'layout.skip': 3 })[0]).toMatchObject({ code: 'strings-not-text', value: '3' });
    expect(check({ 'village.answer.sudah': 'Desa sudah.' })[0]).toMatchObject({
      code: 'strings-placeholder',
      details: { rule: expect.stringContaining('harus memuat tepat isian ini: {place}.') as string },
    });
    expect(check({ 'village.answer.sudah': '{place} {tempat}' })[0]?.code).toBe('strings-placeholder');
    const [surplus] = check({ 'layout.skip': 'Ke {isi}' });
    expect(problemSentence(surplus!)).toBe(
      '"Ke {isi}" tidak boleh memuat kurung kurawal. Hapus kurung itu bersama isinya.',
    );
    expect(check({ 'layout.skip': ' ' })[0]).toMatchObject({ code: 'strings-empty', column: 'layout.skip' });
  });
});
