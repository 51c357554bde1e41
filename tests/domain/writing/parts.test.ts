import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPONENT_NAMES } from '#domain/writing/components.ts';

const PARTS = 'src/components/writing/parts.ts';

describe('the components that texts may use', () => {
  it('are exactly those that the check knows, and each has its file', () => {
    const list = /writingParts = \{([^}]*)\}/.exec(readFileSync(PARTS, 'utf8'))![1]!;
    const names = list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^[A-Z]/.test(name));
    expect(names.sort()).toEqual([...COMPONENT_NAMES].sort());
    const files = globSync('src/components/writing/*.astro').map((file) => /(\w+)\.astro$/.exec(file)![1]);
    expect(names.filter((name) => !files.includes(name))).toEqual([]);
  });
});
