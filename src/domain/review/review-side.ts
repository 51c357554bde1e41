import type { Problem } from '../problem.ts';
import type { Move } from './redirect.ts';
import type { SiteData } from '../site-data.ts';
import type { FigureUse } from './figure-uses.ts';

/** A page or a news item of one side. */
export interface ReviewText {
  /** From the content folder: "news/judul.mdx". */
  readonly path: string;
  /** The fields at its head as they were written. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text below, without empty lines at its ends. */
  readonly body: string;
  readonly figures: readonly FigureUse[];
}

/** A table of one side, before anybody asks what its columns mean. */
export interface ReviewTable {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file of one side: what tells whether it is the same as that of the other one. */
export interface ReviewFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

/** The values of a JSON file by where they stand: "contact.email" -> "kantor@reka.example". */
export type FlatValues = ReadonlyMap<string, string>;

/** A content folder as far as it can be read; what its faults leave unknown is null or left out. */
export interface ReviewSide {
  /** What people call it: "origin/main", "content". */
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Null where an error in the data leaves it open what they say. */
  readonly data: SiteData | null;
  readonly texts: readonly ReviewText[];
  readonly tables: readonly ReviewTable[];
  /** The JSON files by path; one that cannot be read is left out. */
  readonly values: ReadonlyMap<string, FlatValues>;
  readonly redirects: readonly Move[];
  /** Every file of the folder. */
  readonly files: readonly ReviewFile[];
}
