/** Serves the demo site with the receiver of its form behind the same address, and prints where. */
import { preview } from 'vite';
import { demoReceiver } from '../demo/receiver/demo.ts';

const { proxy, tell } = await demoReceiver();
const server = await preview({
  configFile: false,
  build: { outDir: 'site' },
  preview: { host: '127.0.0.1', port: 4173, proxy },
});
console.log(`Démo : ${server.resolvedUrls.local[0]}`);
tell(server.resolvedUrls.local[0]);
