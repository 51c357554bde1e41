import { z } from 'zod';
import { filledText, webAddress } from '../schema-parts.ts';

/** Where the files that staff edit may be: a folder of their computer, or a Git host. */
export const EDITING_BACKENDS = ['local', 'github', 'gitlab', 'gitea'] as const;

const origin = webAddress
  .refine((text) => URL.canParse(text) && new URL(text).pathname === '/', { error: 'no-path' })
  .transform((text) => text.replace(/\/$/, ''));

/** The setting "editing" of `site.json`: whether there is an editing page, and where its files are. */
export const editingSettings = z
  .strictObject({
    backend: z
      .enum(EDITING_BACKENDS)
      .describe(
        'Tempat berkas isi: "local" (folder di komputer), "github", "gitlab", atau "gitea" (juga untuk Forgejo).',
      ),
    repository: z
      .string()
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
      .optional()
      .describe(
        'Repositori di layanan Git, seperti "dinas/kampung-kb"; wajib kecuali "backend" berisi "local".',
      ),
    branch: filledText
      .regex(/^[\w./-]+$/)
      .optional()
      .describe('Cabang repositori yang diterbitkan, seperti "main".'),
    address: origin
      .optional()
      .describe(
        'Alamat layanan Git tanpa folder di belakangnya, seperti https://git.contoh.go.id; hapus barisnya bila memakai github.com, gitlab.com, atau gitea.com.',
      ),
    authAddress: origin
      .optional()
      .describe('Alamat layanan masuk (OAuth) tanpa folder di belakangnya; hapus barisnya bila tidak ada.'),
    appId: filledText
      .optional()
      .describe(
        'Kode aplikasi (application ID) untuk masuk lewat gitlab atau gitea; hapus barisnya bila tidak ada.',
      ),
    folder: z
      .string()
      .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/)
      .optional()
      .describe(
        'Letak folder isi di repositori, seperti "content"; hapus barisnya bila namanya sama dengan di sini.',
      ),
  })
  .superRefine(({ backend, repository }, context) => {
    const isMissing = backend !== 'local' && repository === undefined;
    if (isMissing) context.addIssue({ code: 'custom', path: ['repository'] });
  });

export type EditingSettings = z.infer<typeof editingSettings>;
