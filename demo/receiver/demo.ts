import { readConfig } from './config.js';
import { giveUp, startReceiver } from './receiver.js';
import { requestPath } from './request-route.js';
import { servicePath } from './service-page.js';

/**
 * The receiver for `npm start`: on a port of its own, behind the demo site's address, so that the form's endpoint is
 * « /demande ». Answers what the site's server must pass on, and a function that says where the service reads.
 */
export async function demoReceiver() {
  const env = { PORT: '0', TRUST_PROXY: '127.0.0.1', ...process.env, HOST: '127.0.0.1' };
  const start = async () => {
    const config = readConfig(env);
    return { config, ...(await startReceiver(config)) };
  };
  const { config, url, close } = await start().catch(giveUp);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().finally(() => process.exit(0)));
  const proxy = Object.fromEntries(
    [requestPath, servicePath].map((path) => [`^${path}(/|$)`, { target: url, changeOrigin: false, xfwd: true }]),
  );
  const secret = config.passwordIsNew ? config.password : 'celui de SERVICE_PASSWORD';
  const tell = (site: string) =>
    console.log(
      `Page du service : ${new URL(servicePath, site).href} (identifiant au choix, mot de passe : ${secret})`,
    );
  return { proxy, tell };
}
