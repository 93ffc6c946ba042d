/** A citation: what was read, where, when, how far it can be trusted. */
export type Source = {
  readonly id: string;
  readonly title: string;
  readonly url: readonly string[];
  /** Date or nature of the source, as it says itself. */
  readonly dated?: string;
  /** ISO date of our reading. */
  readonly readOn: string;
  /** A: legal text or official page; B: reliable secondary source; absent where the sheet marks its facts one by one. */
  readonly confidence?: 'A' | 'B';
};

/** What a page shows of a citation. */
export type CitedSource = Pick<Source, 'id' | 'title' | 'url' | 'readOn'>;
