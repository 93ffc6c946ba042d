import type { Owner } from '../owner.js';
import { widgetVersion } from '../../shared/version.js';
import type { Parcel } from './deliver.js';
import { strictPayload, writeBody } from './payload.js';
import { requestId } from './request-id.js';

/** Where a request goes and how it was shown. */
type Frame = { owner: Pick<Owner, 'service' | 'siteId'>; caisse: string; locale: string };

const mayBeEmpty = ['caisse', 'siteId', 'hp'];

/**
 * One key per content: sent again unchanged, a request is the same parcel, byte for byte (N1); a changed field makes
 * another. `doubt` stays until the server's reference: one of them may have arrived.
 */
export class Parcels {
  doubt = false;
  trap = '';
  #made = new Map<string, Parcel>();
  #since = performance.now();

  clear(): void {
    this.#made = new Map();
    this.doubt = false;
    this.trap = '';
    this.#since = performance.now();
  }

  #elapsed(): string {
    const seconds = (performance.now() - this.#since) / 1000;
    return seconds < 3 ? 'lt3s' : seconds < 10 ? 'lt10s' : 'ge10s';
  }

  /** The parcel of that request; `notice` is the mark of the text that is shown above the button. */
  parcelFor({ owner, caisse, locale }: Frame, request: Readonly<Record<string, string>>, notice: string): Parcel {
    const wanted = { ...request, service: owner.service, caisse };
    const content = writeBody(strictPayload(wanted, mayBeEmpty));
    const known = this.#made.get(content);
    if (known) return known;
    const key = requestId();
    const payload = strictPayload(
      {
        ...wanted,
        requestId: key,
        locale,
        noticeVersion: notice,
        widgetVersion,
        siteId: owner.siteId,
        hp: this.trap.slice(0, 200),
        elapsed: this.#elapsed(),
      },
      mayBeEmpty,
    );
    const parcel = { key, body: writeBody(payload), names: Object.keys(request) };
    this.#made.set(content, parcel);
    return parcel;
  }
}
