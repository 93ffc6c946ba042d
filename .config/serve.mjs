/** Serves the demo site and prints its address. */
import { preview } from 'vite';

const server = await preview({
  configFile: false,
  build: { outDir: 'site' },
  preview: { host: '127.0.0.1', port: 4173 },
});
console.log(`Démo : ${server.resolvedUrls.local[0]}`);
