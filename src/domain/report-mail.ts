import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** The page that an error is on, and the date of the newest release that it was made from; null before the first. */
export interface ReportedPage {
  readonly site: Pick<Site, 'contact' | 'baseAddress'>;
  /** Null where it is not known: the visitor writes it then. */
  readonly path: string | null;
  readonly version: string | null;
}

/** Between two lines of a mail, as RFC 6068 wants it. */
const LINE_BREAK = '\r\n';

/**
 * Where an error is reported: a mail to the office that names the page and the version of its data already, else the
 * office's own page; null where the site has no contact.
 */
export function reportAddress(
  { t, formatDate }: Words,
  { site: { contact, baseAddress }, path, version }: ReportedPage,
): string | null {
  if (contact.email === null) return contact.address;
  const page = new URL(path ?? '/', baseAddress).href;
  const release = version === null ? t('missing') : `${version} (${formatDate(version)})`;
  const lines = [
    path === null ? 'report.mail.pageUnknown' : 'report.mail.page',
    'report.mail.version',
    'report.mail.wrong',
    'report.mail.right',
  ] as const;
  const body = lines.map((key) => t(key, { page, version: release })).join(LINE_BREAK.repeat(2));
  const fields = [
    ['subject', t('report.mail.subject', { page })],
    ['body', body],
  ];
  return `mailto:${contact.email}?${fields.map(([name, text]) => `${name}=${encodeURIComponent(text!)}`).join('&')}`;
}
