import type { z } from 'zod';
import { newsFrontMatter } from '../news-front-matter.ts';
import { pageFrontMatter } from '../page-front-matter.ts';
import { siteSchema } from '../site.ts';
import { type FormField, formFields } from './form-fields.ts';
import { redirectRow } from './redirect-form.ts';
import { partOf, type SchemaPart } from './schema-part.ts';
import { stringFields } from './string-form.ts';

/** How the files of a collection are read and written. */
export interface FileFormat {
  readonly name: string;
  readonly extension: string;
  readonly kind: 'text' | 'settings' | 'strings' | 'table';
  readonly part: SchemaPart;
}

const format = (
  name: string,
  kind: FileFormat['kind'],
  extension: string,
  schema?: z.ZodType,
): FileFormat => ({
  name,
  kind,
  extension,
  part: schema === undefined ? {} : partOf(schema),
});

/** The formats of all collections. Each file of words has its own, which remembers the order of its keys. */
export function fileFormats(languages: readonly string[]): FileFormat[] {
  return [
    format('berita', 'text', 'mdx', newsFrontMatter),
    format('halaman', 'text', 'mdx', pageFrontMatter),
    ...languages.map((language) => format(`tulisan-${language}`, 'strings', 'json')),
    format('pengalihan', 'table', 'csv', redirectRow),
    format('situs', 'settings', 'json', siteSchema),
  ];
}

/** The text below the fields. It is a plain field of text, so that components and all else stay as they were written. */
const BODY: FormField = {
  name: 'body',
  label: 'Isi',
  hint: 'Markdown dan komponen, seperti di panduan. Judul tidak diulang di sini; bagian diawali ##.',
  widget: 'text',
  required: true,
  use_emoji_autocomplete: false,
};

const SLUG = {
  template: '{{title}}',
  editable: ['create'],
  hint: 'Nama berkas, yang menjadi alamatnya: huruf kecil, angka, dan tanda hubung. Sebaiknya tidak diubah lagi.',
  pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Pakai huruf kecil, angka, dan tanda hubung saja.'],
};

const NAMES: Readonly<Record<string, string>> = { id: 'Bahasa Indonesia', en: 'Bahasa Inggris' };

/** The collections of the editing page; `folder` is where the content folder stands among the files. */
export function editingCollections(folder: string, languages: readonly string[]): Record<string, unknown>[] {
  return [
    {
      name: 'berita',
      label: 'Berita',
      label_singular: 'Berita',
      description: 'Catatan pendek dari sumber yang dapat dibuka siapa saja.',
      icon: 'newspaper',
      folder: `${folder}/news`,
      format: 'berita',
      slug: SLUG,
      summary: '{{title}} ({{date}})',
      sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
      preview_path: '/berita/{{slug}}/',
      fields: [...formFields(partOf(newsFrontMatter)), BODY],
    },
    {
      name: 'halaman',
      label: 'Halaman',
      label_singular: 'Halaman',
      description: 'Halaman tulisan. Yang berbahasa Inggris ada di folder en, dengan nama yang sama.',
      icon: 'article',
      folder: `${folder}/pages`,
      format: 'halaman',
      nested: { subfolders: false },
      meta: { path: {} },
      slug: SLUG,
      summary: '{{title}}',
      sortable_fields: { fields: ['title', 'updated', 'order'] },
      fields: [...formFields(partOf(pageFrontMatter)), BODY],
    },
    {
      name: 'tulisan',
      label: 'Tulisan antarmuka',
      description: 'Kata dan kalimat di tombol, judul, dan keterangan.',
      icon: 'translate',
      files: languages.map((language) => ({
        name: language,
        label: NAMES[language] ?? language,
        file: `${folder}/strings/${language}.json`,
        format: `tulisan-${language}`,
        fields: stringFields(),
      })),
    },
    settingsFiles(folder),
  ];
}

function settingsFiles(folder: string): Record<string, unknown> {
  const rows: FormField = {
    name: 'baris',
    label: 'Pengalihan',
    hint: 'Satu baris untuk tiap alamat yang berpindah.',
    widget: 'list',
    required: false,
    root: true,
    summary: '{{fields.alamat_lama}}',
    collapsed: true,
    fields: formFields(partOf(redirectRow)),
  };
  return {
    name: 'pengaturan',
    label: 'Pengaturan',
    description: 'Pengalihan alamat lama, dan berkas site.json.',
    icon: 'settings',
    files: [
      {
        name: 'pengalihan',
        label: 'Pengalihan alamat',
        file: `${folder}/redirects.csv`,
        format: 'pengalihan',
        fields: [rows],
      },
      {
        name: 'situs',
        label: 'Situs (site.json)',
        file: `${folder}/site.json`,
        format: 'situs',
        fields: formFields(partOf(siteSchema)),
      },
    ],
  };
}
