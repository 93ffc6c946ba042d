import { Shortfall } from './check.js';
import { checks } from './checks.js';
import { Client, type Options } from './client.js';

export type Result = { id: string; name: string; state: 'right' | 'wrong' | 'not seen'; shortfall?: string };

/**
 * Runs the contract against a receiver; it makes about seventy requests there, then as many as the limit lets pass. Never throws: an address that does not
 * answer is a shortfall of each check.
 */
export async function runKit(options: Options, tell: (result: Result) => void = () => undefined): Promise<Result[]> {
  const client = new Client(options);
  const results: Result[] = [];
  for (const { id, name, needs, run } of checks) {
    const result: Result = { id, name, state: 'right' };
    if (needs && !options[needs]) result.state = 'not seen';
    else
      try {
        await run(client);
      } catch (error) {
        result.state = 'wrong';
        result.shortfall = error instanceof Shortfall ? error.message : `pas de réponse (${(error as Error).name})`;
      }
    results.push(result);
    tell(result);
  }
  return results;
}
