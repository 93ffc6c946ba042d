import type { Owner } from '../owner.js';
import { widgetVersion } from '../../shared/version.js';
import type { Parcel } from './deliver.js';
import { strictPayload, writeBody } from './payload.js';
import { requestId } from './request-id.js';

/** Where a request goes and how it was shown. */
type Frame = { owner: Pick<Owner, 'service' | 'siteId'>; caisse: string; locale: string };

type Request = Readonly<Record<string, string>>;

const mayBeEmpty = ['caisse', 'siteId', 'hp'];
/** What tells one request from another. */
const contentOf = ({ owner, caisse }: Pick<Frame, 'owner' | 'caisse'>, request: Request) =>
  writeBody(strictPayload({ ...request, service: owner.service, caisse }, mayBeEmpty));

/**
 * One key per content: sent again unchanged, a request is the same parcel, byte for byte (N1); a changed field makes
 * another. Those in doubt stay so until the server's reference: one of them may have arrived.
 */
export class Parcels {
  trap = '';
  #made = new Map<string, Parcel>();
  #doubted = new Set<Parcel | undefined>();
  #since = performance.now();

  /** Whether one of them may have arrived. */
  get doubt(): boolean {
    return this.#doubted.size > 0;
  }

  /** That one may have arrived. */
  suspect(parcel: Parcel | undefined): void {
    this.#doubted.add(parcel);
  }

  /** Whether that request, and no other, may have arrived: under its key, it makes no second one. */
  isSame(frame: Pick<Frame, 'owner' | 'caisse'>, request: Request): boolean {
    const parcel = this.#made.get(contentOf(frame, request));
    return this.#doubted.size === 1 && parcel !== undefined && this.#doubted.has(parcel);
  }

  clear(): void {
    this.#made = new Map();
    this.#doubted = new Set();
    this.trap = '';
    this.#since = performance.now();
  }

  #elapsed(): string {
    const seconds = (performance.now() - this.#since) / 1000;
    return seconds < 3 ? 'lt3s' : seconds < 10 ? 'lt10s' : 'ge10s';
  }

  /** The parcel of that request; `notice` is the mark of the text that is shown above the button. */
  parcelFor(frame: Frame, request: Request, notice: string): Parcel {
    const content = contentOf(frame, request);
    const known = this.#made.get(content);
    if (known) return known;
    const key = requestId();
    const { owner, caisse, locale } = frame;
    const payload = strictPayload(
      {
        ...request,
        service: owner.service,
        caisse,
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
