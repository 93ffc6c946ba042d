/** What came back from one attempt, already read. `text` is read only where it can matter. */
export type Reply = {
  status: number;
  /** The browser hides what the server said: redirect, opaque answer. */
  opaque: boolean;
  /** The content type is JSON. */
  json: boolean;
  text: string;
  retryAfter: string | null;
};

/** What one attempt means. `again`: the same parcel may be sent again without asking. */
export type Verdict =
  | { is: 'sent'; reference: string; appointment: string }
  | { is: 'refused'; fields: readonly string[] }
  | { is: 'closed' }
  | { is: 'heavy' }
  | { is: 'busy'; seconds: number }
  | { is: 'pending' }
  | { is: 'failed'; again: boolean }
  | { is: 'unknown'; again: boolean };

/** How the sending ended, for the person. `offline`: the browser said so at the click, and nothing left. */
export type Outcome =
  | Extract<Verdict, { is: 'sent' | 'refused' | 'heavy' | 'closed' | 'busy' }>
  | { is: 'failed' }
  | { is: 'unknown' }
  | { is: 'offline' };

/** The statuses whose body is read: success, and refusals that name fields. */
export const spoken = (status: number): boolean => [200, 201, 202, 400, 422].includes(status);
