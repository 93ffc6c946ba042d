type Ended = { code: number | null; signal: NodeJS.Signals | null };
export function spawnReceiver(env?: Readonly<Record<string, string>>): {
  ready: Promise<string | undefined>;
  ended: Promise<Ended>;
  kill: (signal?: NodeJS.Signals) => Promise<Ended>;
  written: () => string;
};
export function sendTo(
  url: string,
  body: Readonly<Record<string, unknown>>,
): Promise<{ status: number; body: unknown } | undefined>;
