import { asLines, asText, MUTATIONS, type Mutation } from './mutate-release.ts';

/** What slips into a text where somebody writes MDX, YAML or JSON without knowing it, or pastes from elsewhere. */
const PIECES = [
  ...[
    '{',
    '}',
    '{/* catatan */}',
    '{1 + 1}',
    '<',
    '>',
    '</',
    '/>',
    '<!-- catatan -->',
    '<br>',
    '<p class="a">',
  ],
  ...[
    '`',
    '```\n',
    '~~~\n',
    '**',
    '_',
    '~~',
    '|',
    '| a | b |\n',
    '\\',
    '&nbsp;',
    '&lt;',
    '$$',
    '> ',
    '- ',
    '1. ',
  ],
  ...[
    'import x from "x"\n',
    'export const a = 1\n',
    '\n\nimport barang dari luar\n\n',
    '# ',
    '\n## Isi\n\n',
    '\n#### a\n',
  ],
  ...[
    '[a](/b c/)',
    '[a](/program/)',
    '[a][b]',
    '![a](b.jpg)',
    '[^1]',
    '[',
    ']',
    '](',
    '<https://reka.example>',
    'www.a.id',
  ],
  ...[
    '<Sumber id="x" />',
    '<Sumber',
    '<Langkah>',
    '</Langkah>',
    '<Cakupan wilayah="99" />',
    '<Istilah kata="pokja">',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '–',
    '—',
    '…',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u2028',
    '😀',
    '\u00ad',
  ],
  ...[
    '---',
    '\n---\n',
    '\n–––\n',
    '\n+++\n',
    ': ',
    ' #',
    '&a ',
    '*a',
    '!!str ',
    '|\n',
    '>-\n',
    '? ',
    '<<: ',
    '%',
    '@',
    '~',
  ],
  ...[
    ',',
    '//',
    '/* a */',
    'null',
    'NaN',
    'undefined',
    '0x1F',
    '1e999',
    '01',
    '__proto__',
    'constructor',
    '\t',
    '  ',
    '\n',
  ],
];

/** Straight signs and what word processors make of them. */
const AUTOCORRECTED: readonly (readonly [string, string])[] = [
  ['"', '“'],
  ['"', '”'],
  ["'", '’'],
  ['---', '–––'],
  ['---', '—'],
  ['-', '–'],
  [' ', '\u00a0'],
  ['...', '…'],
  ['  ', '\t'],
  ['\n', '\r\n'],
];

/** Every way we break files that are written by hand, by name; those of tables among them. */
export const CONTENT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...MUTATIONS,
  insertPiece: asText((text, dice) => {
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + dice.pick(PIECES) + text.slice(at);
  }),
  startLine: asLines((lines, dice) => {
    const at = dice.below(lines.length);
    lines[at] = dice.pick(PIECES) + lines[at]!;
  }),
  insertLine: asLines((lines, dice) => void lines.splice(dice.below(lines.length + 1), 0, dice.pick(PIECES))),
  dropSign: asText((text, dice) => {
    const signs = [...text.matchAll(/[^\p{L}\p{N}\s]/gu)];
    const sign = signs.length === 0 ? undefined : dice.pick(signs);
    return sign === undefined ? text : text.slice(0, sign.index) + text.slice(sign.index + sign[0].length);
  }),
  doubleSign: asText((text, dice) => {
    const signs = [...text.matchAll(/[^\p{L}\p{N}\s]/gu)];
    const sign = signs.length === 0 ? undefined : dice.pick(signs);
    return sign === undefined ? text : text.slice(0, sign.index) + sign[0] + text.slice(sign.index);
  }),
  autocorrect: asText((text, dice) => {
    const [plain, fancy] = dice.pick(AUTOCORRECTED);
    return dice.below(2) === 0 ? text.replaceAll(plain, fancy) : text.replace(plain, fancy);
  }),
  indent: asLines((lines, dice) => {
    const at = dice.below(lines.length);
    lines[at] = dice.pick([' ', '    ', '\t']) + lines[at]!;
  }),
  outdent: asLines((lines, dice) => {
    const at = dice.below(lines.length);
    lines[at] = lines[at]!.trimStart();
  }),
  joinLines: asLines((lines, dice) => {
    const at = dice.below(lines.length);
    lines.splice(at, 2, `${lines[at]} ${lines[at + 1] ?? ''}`);
  }),
  copyStretch: asText((text, dice) => {
    const [from, to] = [dice.below(text.length + 1), dice.below(text.length + 1)];
    return text.slice(0, to) + text.slice(from, from + dice.below(80)) + text.slice(to);
  }),
  otherCase: asText((text, dice) => {
    const words = [...text.matchAll(/\p{L}{3,}/gu)];
    const word = words.length === 0 ? undefined : dice.pick(words);
    if (word === undefined) return text;
    const other = dice.below(2) === 0 ? word[0].toUpperCase() : word[0].toLowerCase();
    return text.slice(0, word.index) + other + text.slice(word.index + word[0].length);
  }),
};
