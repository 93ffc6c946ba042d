import { isDay } from '../../shared/today.js';
import type { Reply, Verdict } from './reply.js';
import { retryAfter } from './retry-after.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** Own text under a name; what the page put on prototypes is not read. */
const own = (data: unknown, name: string): string => {
  const value = isRecord(data) && Object.hasOwn(data, name) ? data[name] : '';
  return typeof value === 'string' ? value : '';
};

function parse({ json, text }: Reply): unknown {
  if (!json) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const moment = /^[\d-]{10}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
/** The appointment the host gives, if it is a real date and time with its offset. */
function appointmentOf(data: unknown): string {
  const text = own(data, 'appointment');
  return moment.test(text) && isDay(text.slice(0, 10)) && Date.parse(text) ? text : '';
}

/** Success needs a JSON answer with a reference (N7); anything else under a 2xx is doubtful. */
function accepted(reply: Reply): Verdict {
  const data = parse(reply);
  const reference = own(data, 'reference');
  return /^[A-Z0-9-]{4,24}$/.test(reference)
    ? { is: 'sent', reference, appointment: appointmentOf(data) }
    : { is: 'unknown', again: false };
}

/** Fields named by a refusal, kept when we know them: `fields`, an object by name or a list of names (N6). */
function refusal(reply: Reply, known: readonly string[]): Verdict {
  const data = parse(reply);
  const wrong = isRecord(data) && Object.hasOwn(data, 'fields') ? data['fields'] : undefined;
  const names: readonly unknown[] = Array.isArray(wrong) ? wrong : Object.keys(Object(wrong));
  const fields = known.filter((name) => names.includes(name));
  return fields.length ? { is: 'refused', fields } : { is: 'failed', again: false };
}

/**
 * What an answer means for the request (N4 to N9). `known` are the names of the fields that were sent; `wall` the time of day.
 * Never throws; what it does not recognise is doubtful, never a success.
 * @example judge({ status: 201, json: true, text: '{"reference":"K7MP-2XQ4"}', … }, ['phone'], 0) // { is: 'sent', … }
 */
export function judge(reply: Reply, known: readonly string[], wall: number): Verdict {
  const { status, opaque } = reply;
  if (opaque) return { is: 'unknown', again: false };
  if ([200, 201, 202].includes(status)) return accepted(reply);
  switch (status) {
    case 400:
    case 422:
      return refusal(reply, known);
    case 401:
    case 403:
    case 404:
    case 405:
    case 410:
      return { is: 'closed' };
    case 409:
      return { is: 'pending' };
    case 413:
      return known.includes('message') ? { is: 'heavy' } : { is: 'failed', again: false };
    case 408:
    case 425:
      return { is: 'failed', again: true };
    case 429:
      return { is: 'busy', seconds: retryAfter(reply.retryAfter, wall) };
    case 503:
      return reply.retryAfter === null
        ? { is: 'failed', again: true }
        : { is: 'busy', seconds: retryAfter(reply.retryAfter, wall) };
    case 502:
    case 504:
      return { is: 'unknown', again: true };
    default:
      return status === 500 || (status >= 400 && status < 500)
        ? { is: 'failed', again: false }
        : { is: 'unknown', again: false };
  }
}
