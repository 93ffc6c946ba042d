import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { isEmail } from '../../src/model/rendez-vous-rules.js';

/** What whoever runs the receiver decides, once, by environment variables (table in README.md). */
export type Config = {
  host: string;
  port: number;
  databaseUrl: string | undefined;
  dataFolder: string;
  origins: readonly string[];
  password: string;
  passwordIsNew: boolean;
  ratePerMinute: number;
  retentionDays: number;
  handledDays: number;
  keyDays: number;
  smtp: { url: string; from: string; to: string } | undefined;
  publicUrl: string | undefined;
  trustProxy: string | undefined;
};

/** A variable that cannot be used; its message is for the person who runs the receiver. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Env = Readonly<Record<string, string | undefined>>;
const text = (env: Env, name: string) => env[name]?.trim() || undefined;

function whole(env: Env, name: string, usual: number, least: number, most: number): number {
  const found = text(env, name) ?? String(usual);
  const value = /^\d{1,7}$/.test(found) ? Number(found) : NaN;
  if (value >= least && value <= most) return value;
  throw new ConfigError(`${name} : « ${found} » n'est pas accepté. Écrivez un nombre entier de ${least} à ${most}.`);
}

function address(name: string, found: string, protocols: readonly string[]): URL {
  const url = URL.canParse(found) ? new URL(found) : undefined;
  if (url && protocols.includes(url.protocol)) return url;
  throw new ConfigError(`${name} : cette adresse n'est pas acceptée. Elle commence par ${protocols.join('// ou ')}//.`);
}

function smtp(env: Env): Config['smtp'] {
  const [url, to, from] = ['SMTP_URL', 'NOTIFY_TO', 'NOTIFY_FROM'].map((name) => text(env, name));
  if (!url && !to && !from) return undefined;
  if (!url || !to || !from)
    throw new ConfigError(
      'SMTP_URL, NOTIFY_TO et NOTIFY_FROM vont ensemble : donnez les trois, ou aucun (pas de courriel).',
    );
  address('SMTP_URL', url, ['smtp:', 'smtps:']);
  for (const [name, email] of Object.entries({ NOTIFY_TO: to, NOTIFY_FROM: from }))
    if (!isEmail(email)) throw new ConfigError(`${name} : « ${email} » n'est pas une adresse e-mail complète.`);
  return { url, to, from };
}

function password(env: Env): string | undefined {
  const given = text(env, 'SERVICE_PASSWORD');
  if (given && given.length < 12) throw new ConfigError('SERVICE_PASSWORD : au moins 12 caractères.');
  return given;
}

function proxies(env: Env): string | undefined {
  const given = text(env, 'TRUST_PROXY');
  const isNetwork = (one: string) => {
    const [, ip = one, mask = '0'] = /^(.*)\/(\d{1,3})$/.exec(one) ?? [];
    return isIP(ip) > 0 && Number(mask) <= (isIP(ip) === 4 ? 32 : 128);
  };
  if (!given || given.split(',').every((one) => isNetwork(one.trim()))) return given;
  throw new ConfigError(`TRUST_PROXY : « ${given} » n'est pas accepté. Écrivez une adresse IP, par exemple 127.0.0.1.`);
}

/**
 * The configuration. Throws a ConfigError in French that names the variable and says what is accepted.
 * @example readConfig({ PORT: '8787' }).port // 8787
 */
export function readConfig(env: Env): Config {
  const databaseUrl = text(env, 'DATABASE_URL');
  if (databaseUrl) address('DATABASE_URL', databaseUrl, ['postgres:', 'postgresql:']);
  const given = password(env);
  const publicUrl = text(env, 'PUBLIC_URL');
  return {
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: whole(env, 'PORT', 8787, 0, 65535),
    databaseUrl,
    dataFolder: text(env, 'DATA_DIR') ?? '.receiver',
    origins: (text(env, 'ORIGINS') ?? '')
      .split(',')
      .filter((one) => one.trim())
      .map((one) => address('ORIGINS', one.trim(), ['https:', 'http:']).origin),
    password: given ?? randomBytes(12).toString('base64url'),
    passwordIsNew: !given,
    ratePerMinute: whole(env, 'RATE_LIMIT', 30, 1, 1_000_000),
    retentionDays: whole(env, 'RETENTION_DAYS', 90, 1, 730),
    handledDays: whole(env, 'HANDLED_DAYS', 7, 0, 730),
    keyDays: whole(env, 'KEY_DAYS', 7, 1, 7),
    smtp: smtp(env),
    publicUrl: publicUrl && address('PUBLIC_URL', publicUrl, ['https:', 'http:']).href,
    trustProxy: proxies(env),
  };
}
