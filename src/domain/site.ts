import { z } from 'zod';
import type { AreaCode } from './area-code.ts';
import { editingSettings } from './editing/settings.ts';
import { type Language, LANGUAGES } from './language.ts';
import { areaCodeText, filledText, webAddress } from './schema-parts.ts';

const menuEntry = z
  .strictObject({
    label: filledText.describe('Tulisan di menu.').meta({ label: 'Tulisan' }),
    label_en: filledText
      .optional()
      .describe('Tulisan itu dalam bahasa Inggris; wajib bila "languages" memuat "en".')
      .meta({ label: 'Tulisan Inggris' }),
    address: z
      .string()
      .regex(/^\/\S*$/)
      .describe('Alamat halaman di situs ini, diawali garis miring, seperti "/data/".')
      .meta({ label: 'Alamat halaman' }),
  })
  .describe('Satu tautan, seperti { "label": "Data", "label_en": "Data", "address": "/data/" }.');

const siteFields = z.strictObject({
  name: filledText.describe('Nama situs, tampil di kepala halaman dan judul.').meta({ label: 'Nama situs' }),
  description: filledText
    .describe('Satu kalimat tentang situs ini, tampil di mesin pencari.')
    .meta({ label: 'Keterangan' }),
  description_en: filledText
    .optional()
    .describe('Kalimat yang sama dalam bahasa Inggris; wajib bila "languages" memuat "en".')
    .meta({ label: 'Keterangan Inggris' }),
  region: areaCodeText
    .describe(
      'Kode wilayah situs di antara tanda kutip: provinsi "36", kabupaten "3601", atau "ID" untuk seluruh negeri.',
    )
    .meta({ label: 'Kode wilayah situs' }),
  baseAddress: webAddress
    .refine((text) => URL.canParse(text) && new URL(text).pathname === '/', { error: 'no-path' })
    .transform((text) => text.replace(/\/$/, ''))
    .describe('Alamat web situs tanpa folder di belakangnya, misalnya https://contoh.go.id.')
    .meta({ label: 'Alamat web situs' }),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .refine((languages) => languages.includes('id') && new Set(languages).size === languages.length)
    .describe('Daftar bahasa situs: ["id"], atau ["id", "en"] bila ada edisi bahasa Inggris.')
    .meta({ label: 'Bahasa' }),
  operator: filledText
    .nullable()
    .describe(
      'Nama lembaga pengelola, atau null; dengan null situs menyatakan diri bukan situs resmi pemerintah.',
    )
    .meta({ label: 'Pengelola' }),
  contact: z
    .strictObject({
      email: z
        .email()
        .nullable()
        .describe('Surel kantor (bukan surel pribadi), atau null.')
        .meta({ label: 'Surel kantor' }),
      address: webAddress
        .nullable()
        .describe('Alamat web halaman kontak atau tempat melapor kesalahan, atau null.')
        .meta({ label: 'Alamat web kontak' }),
    })
    .describe('Cara menghubungi pengelola.')
    .meta({ label: 'Kontak' }),
  menu: z.array(menuEntry).describe('Menu di kepala halaman, menurut urutan.').meta({ label: 'Menu' }),
  footer: z
    .array(menuEntry)
    .optional()
    .describe('Tautan lain di kaki halaman, sesudah menu; boleh tidak ada.')
    .meta({ label: 'Tautan kaki' }),
  editing: editingSettings
    .nullable()
    .optional()
    .describe(
      'Halaman untuk mengubah isi di /kelola/: null bila tidak ada, atau { "backend": "local" } dan seterusnya.',
    )
    .meta({ label: 'Halaman kelola', hidden: true }),
});

/** `content/site.json`: all that makes this site the site of its region and of whoever runs it. */
export const siteSchema = siteFields.superRefine((site, context) => {
  if (!site.languages.includes('en')) return;
  const missing = (path: (string | number)[]) => context.addIssue({ code: 'custom', path });
  if (site.description_en === undefined) missing(['description_en']);
  for (const list of ['menu', 'footer'] as const) {
    site[list]?.forEach(({ label_en }, index) => {
      if (label_en === undefined) missing([list, index, 'label_en']);
    });
  }
});

export type Site = z.infer<typeof siteSchema>;

/** The region and the languages of settings that may be wrong otherwise; null and only Indonesian where they are wrong. */
export function readSiteBasics(value: unknown): {
  region: AreaCode | null;
  languages: readonly Language[] | null;
} {
  const { region, languages } = (value ?? {}) as Partial<Record<string, unknown>>;
  return {
    region: siteFields.shape.region.safeParse(region).data ?? null,
    languages: siteFields.shape.languages.safeParse(languages).data ?? null,
  };
}

/** An entry of the menu in one language. */
export interface MenuEntry {
  readonly label: string;
  readonly address: string;
}

/** The settings of the site as its pages in one language need them. */
export interface LocalSite extends Omit<Site, 'description_en' | 'menu' | 'footer'> {
  readonly menu: readonly MenuEntry[];
  readonly footer: readonly MenuEntry[];
}

/** The settings of the site with its texts in a language; those that the site speaks are all there. */
export function siteIn({ description_en, menu, footer = [], ...site }: Site, language: Language): LocalSite {
  const entryIn = ({ label, label_en, address }: Site['menu'][number]): MenuEntry => ({
    label: language === 'id' ? label : label_en!,
    address,
  });
  return {
    ...site,
    description: language === 'id' ? site.description : description_en!,
    menu: menu.map(entryIn),
    footer: footer.map(entryIn),
  };
}
