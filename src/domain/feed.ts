/** An item of a feed, as RSS and JSON Feed have it; every address is whole. */
export interface FeedItem {
  /** Names the item for good, also when its text is changed. */
  readonly id: string;
  /** True where the name is an address that leads to the item. */
  readonly isAddress: boolean;
  readonly title: string;
  readonly address: string;
  readonly summary: string;
  /** When it was published; null where nobody knows the moment, since a feed cannot say less than one. */
  readonly moment: Date | null;
  readonly categories: readonly string[];
}

/** A feed that a page names, for programs that look for one: both forms of it, and what it is called. */
export interface FeedLink {
  readonly title: string;
  readonly rss: string;
  readonly json: string;
}

/** Midnight of a day in Jakarta (UTC+7), the moment at which what bears its date appears. */
export function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
