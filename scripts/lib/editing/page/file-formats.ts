import Papa from 'papaparse';
import type { FileFormat } from '#domain/editing/collections.ts';
import { fromForm, toForm } from '#domain/editing/form-values.ts';
import { fromStringForm, type StringForm, toStringForm } from '#domain/editing/string-form.ts';
import { readFrontMatter } from '../../read-front-matter.ts';
import { writeFrontMatter } from './write-front-matter.ts';

type Values = Record<string, unknown>;

/** Reads a file into what a form shows, and writes what a form holds into a file. */
export interface FormFile {
  readonly fromFile: (text: string) => unknown;
  readonly toFile: (value: unknown) => string;
}

/** How the files of a format are read and written, so that the build accepts them and none loses a field. */
export function formFile(format: FileFormat): FormFile {
  return { text: textFile, settings: settingsFile, strings: stringsFile, table: tableFile }[format.kind](
    format,
  );
}

/** A page or a news item: read by the reader of the build. */
function textFile({ part }: FileFormat): FormFile {
  return {
    fromFile: (text) => {
      const { fields, body } = readFrontMatter('', text);
      if (fields === undefined) throw new Error('Isian di antara dua baris --- tidak dapat dibaca.');
      return { ...(toForm(part, fields) as Values), body: body.trim() };
    },
    toFile: (value) => {
      const { body, ...fields } = value as Values;
      return writeFrontMatter(fromForm(part, fields) as Values, String(body ?? ''));
    },
  };
}

function settingsFile({ part }: FileFormat): FormFile {
  return {
    fromFile: (text) => toForm(part, JSON.parse(text)),
    toFile: (value) => writeJson(fromForm(part, value)),
  };
}

function stringsFile(): FormFile {
  let order: readonly string[] = [];
  return {
    fromFile: (text) => {
      const words = JSON.parse(text) as Values;
      order = Object.keys(words);
      return toStringForm(words);
    },
    toFile: (value) => writeJson(fromStringForm(value as StringForm, order)),
  };
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A table: its rows as a list; columns that the form does not know stay. */
function tableFile({ part }: FileFormat): FormFile {
  return {
    fromFile: (text) => Papa.parse<Values>(text, { header: true, skipEmptyLines: 'greedy' }).data,
    toFile: (value) => {
      const rows = (value as Values[]).map((row) => fromForm(part, row) as Values);
      const columns = new Set([...Object.keys(part.properties!), ...rows.flatMap((row) => Object.keys(row))]);
      return `${Papa.unparse(rows, { columns: [...columns], newline: '\n' })}\n`;
    },
  };
}
