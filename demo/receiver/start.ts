/** `npm run receiver`: the receiver alone, set by the environment (README.md). */
import { readConfig } from './config.js';
import { giveUp, startReceiver } from './receiver.js';
import { requestPath } from './request-route.js';
import { servicePath } from './service-page.js';

const patience = 10_000;

try {
  const config = readConfig(process.env);
  const { url, engine, close } = await startReceiver(config);
  const stop = () => {
    setTimeout(() => process.exit(1), patience).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop); // before it says that it is ready
  const base = engine === 'PGlite' ? `PGlite, dossier ${config.dataFolder}` : engine;
  const secret = config.passwordIsNew ? `mot de passe : ${config.password}` : 'mot de passe : SERVICE_PASSWORD';
  console.log(`Récepteur : ${url}${requestPath}\nBase : ${base}\nPage du service : ${url}${servicePath} (${secret})`);
} catch (error) {
  giveUp(error);
}
