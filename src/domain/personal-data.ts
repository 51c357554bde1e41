/** Kinds of personal data that must not get into a public dataset; each is a code of the problem catalogue. */
export type PersonalKind = 'personal-nik' | 'personal-nip' | 'personal-phone' | 'personal-email';

/** What was found, told so that the message itself gives nothing away: "3601…". */
export interface PersonalFinding {
  readonly kind: PersonalKind;
  readonly masked: string;
}

/** Words in the heading of a column that holds data about a person. */
const PERSONAL_WORDS = new Set(
  (
    'nik nip nuptk kk ktp npwp telepon telp tlp tlpn hp handphone ponsel seluler wa whatsapp surel email mail ' +
    'petugas plkb pkb penyuluh kader ketua operator pengelola pj kontak alamat lahir ttl rekening'
  ).split(' '),
);

/** With one of these beside it the heading counts people or names a web address. */
const HARMLESS_WORDS = new Set(['jumlah', 'banyak', 'web', 'situs', 'tautan', 'sumber']);

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const PHONE = /(?<![\d.,-])(?:\+62[\s.-]?|62|0)8[1-9]\d?(?:[\s.)-]{0,2}\d){6,10}(?!\d)/;
const PLAIN_RUN = /(?<!\d)(?:\d{16}|\d{18})(?!\d)/;
/** NIK in groups: six digits of place, then day (women: plus 40), month and year of birth, then four digits. */
const SPACED_NIK =
  /(?<!\d)\d{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?(?:[04][1-9]|[1256]\d|[37][01])[\s.-]?(?:0[1-9]|1[0-2])[\s.-]?\d{2}[\s.-]?\d{4}(?!\d)/;
/** NIP in groups: date of birth, month of appointment (PPPK: 21), sex, serial number. */
const SPACED_NIP =
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\s.-]?(?:19|20)\d{2}(?:0[1-9]|1[0-2]|21)[\s.-]?[12][\s.-]?\d{3}(?!\d)/;
/** Numbers inside a web address are article numbers, save where the address is a telephone number. */
const WEB_ADDRESS = /https?:\/\/(?!(?:wa\.me|api\.whatsapp\.com|t\.me)\b)\S+/gi;

/** True for the heading of a column that holds personal data, such as "nik", "no_hp", "nama_petugas". */
export function isPersonalColumn(heading: string): boolean {
  const words = heading
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.some((word) => PERSONAL_WORDS.has(word)) && !words.some((word) => HARMLESS_WORDS.has(word));
}

/** The first piece of personal data that a text shows by its look; null where there is none. */
export function findPersonalData(text: string): PersonalFinding | null {
  const plain = text.replace(WEB_ADDRESS, ' ');
  const run = PLAIN_RUN.exec(plain)?.[0];
  return (
    finding('personal-nip', run?.length === 18 ? run : SPACED_NIP.exec(plain)?.[0]) ??
    finding('personal-nik', run ?? SPACED_NIK.exec(plain)?.[0]) ??
    finding('personal-phone', PHONE.exec(plain)?.[0]) ??
    finding('personal-email', EMAIL.exec(plain)?.[0])
  );
}

function finding(kind: PersonalKind, found: string | undefined): PersonalFinding | null {
  return found === undefined
    ? null
    : { kind, masked: `${found.slice(0, kind === 'personal-email' ? 2 : 4)}…` };
}
