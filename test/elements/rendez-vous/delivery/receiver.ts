/** A receiver and a network that fail at random, and count what they keep. */
import type { Means, Parcel } from '../../../../src/elements/rendez-vous/delivery/deliver.js';
import type { Reply } from '../../../../src/elements/rendez-vous/delivery/reply.js';
import { reply, type Clock } from './simulation.js';

/** What happens to one attempt. `keeps`: the request reaches the receiver, which stores it after `delay`. */
export type Fault = { keeps: boolean; delay: number; answer: string };

/** Answers that only a receiver which stored nothing may give (N8). */
export const refusals = [
  '500',
  '503',
  '503 5',
  '503 60',
  '429 5',
  '429 120',
  '403',
  '404',
  '413',
  '415',
  '400',
  '408',
  '425',
];
/** Answers that say nothing of what the receiver did. */
export const muddles = [
  'lost',
  'silent',
  'html 200',
  'empty 200',
  'cut 201',
  'redirect',
  '502',
  '504',
  '520',
  '204',
  'bad reference',
];
/** The answer of a receiver that works. */
export const truthful = 'truth';

const html = reply(200, '<!doctype html>', { json: false });
const muddled: Readonly<Record<string, Reply>> = {
  'html 200': html,
  'empty 200': reply(200),
  'cut 201': reply(201, '{"refer'),
  redirect: reply(0, undefined, { opaque: true }),
  '502': { ...html, status: 502 },
  '504': { ...html, status: 504 },
  '520': { ...html, status: 520 },
  '204': reply(204),
  'bad reference': reply(201, { reference: 'non' }),
};

/** A stored request; `click` is the sending it came with. */
export type Kept = { key: string; body: string; click: number };

/** One receiver, with or without memory of keys, behind a network that fails as `faults` say, in turn. */
export class Receiver {
  readonly kept: Kept[] = [];
  readonly #pending = new Set<string>();
  #turn = 0;

  constructor(
    private readonly clock: Clock,
    private readonly faults: readonly Fault[],
    private readonly honoursKeys: boolean,
    /** Its own rules refuse this request, whatever happens. */
    private readonly refuses: boolean,
  ) {}

  readonly post: Means['post'] = async (parcel) => {
    const { keeps, delay, answer } = this.faults[this.#turn++ % this.faults.length]!;
    if (!this.online) throw new TypeError('offline');
    const [status, retryAfter = null] = answer.split(' ');
    if (refusals.includes(answer)) {
      await this.clock.wait(delay);
      return reply(Number(status), undefined, { retryAfter });
    }
    const said = keeps ? this.#receive(parcel, delay) : Promise.resolve(undefined);
    if (answer === truthful) return (await said) ?? Promise.reject(new TypeError('lost on the way'));
    if (answer === 'silent') return new Promise(() => undefined);
    await this.clock.wait(delay);
    const muddle = muddled[answer];
    if (!muddle) throw new TypeError('Failed to fetch');
    return muddle;
  };

  online = true;
  click = 0;

  async #receive({ key, body }: Parcel, delay: number): Promise<Reply> {
    if (this.refuses) return reply(400, { fields: { phone: 'format' } });
    const before = this.kept.find((one) => one.key === key);
    if (this.honoursKeys && before)
      return before.body === body ? this.#receipt(before) : reply(422, { error: 'key-reused' });
    if (this.honoursKeys && this.#pending.has(key)) return reply(409, { error: 'in-progress' });
    this.#pending.add(key);
    const { click } = this;
    await this.clock.wait(delay);
    this.#pending.delete(key);
    const record = { key, body, click };
    this.kept.push(record);
    return this.#receipt(record);
  }

  #receipt({ key }: Kept): Reply {
    return reply(201, { reference: `R-${key}` });
  }
}
