import { expect, it } from 'vitest';
import { calculatorWords } from '#components/writing/calculator-text.ts';

it('the script of the calculator gets the words that it says while somebody chooses, and no others', () => {
  expect(calculatorWords((key) => `<${key}>`)).toEqual({
    classes: {
      dasar: '<class.dasar>',
      berkembang: '<class.berkembang>',
      mandiri: '<class.mandiri>',
      berkelanjutan: '<class.berkelanjutan>',
    },
    indices: {
      input: '<calculator.index.input>',
      process: '<calculator.index.process>',
      output: '<calculator.index.output>',
    },
    pass: '<calculator.pass>',
    fail: '<calculator.fail>',
    highest: '<calculator.highest>',
    one: '<calculator.one>',
    any: '<calculator.any>',
    several: '<calculator.several>',
    step: '<calculator.step>',
    missing: '<calculator.missing>',
  });
});
