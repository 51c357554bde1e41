import { describe, expect, it } from 'vitest';
import { labelCells } from '#domain/label-cells.ts';

describe('a table of a writer', () => {
  const table = (heads: string, cells: string) =>
    `<thead><tr>${heads}</tr></thead><tbody><tr>${cells}</tr></tbody>`;

  it('has the heading of its column in every cell but the first of a row', () => {
    const html = labelCells(
      table('<th>Hal</th><th>Skor <b>1</b></th>', '<td>Pokja</td><td><a href="/">a</a></td>'),
    );
    expect(html).toContain('<td role="cell">Pokja</td>');
    expect(html).toContain(
      '<td role="cell" class="said said-short" data-said="Skor 1"><a href="/">a</a></td>',
    );
  });

  it('has heading and cell on one line of a telephone only where both are short', () => {
    const looks = ['lebih dari 4', 'kelompok yang bertemu tiap bulan'].map(
      (words) =>
        /class="([^"]*)"/.exec(
          labelCells(table('<th>A</th><th>Skor 4</th>', `<td>B</td><td>${words}</td>`)),
        )![1],
    );
    expect(looks).toEqual(['said said-short', 'said']);
  });

  it('keeps its roles when it is laid out as cards', () => {
    const html = labelCells(table('<th>A</th>', '<td>1</td>'));
    expect(html).toBe(
      '<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">A</th></tr></thead>' +
        '<tbody role="rowgroup"><tr role="row"><td role="cell">1</td></tr></tbody>',
    );
  });

  it('has no mark in its labels that would end an attribute', () => {
    expect(labelCells(table('<th>A</th><th>“B” "C"</th>', '<td>1</td><td>2</td>'))).toContain(
      'data-said="“B” &quot;C&quot;"',
    );
  });
});
