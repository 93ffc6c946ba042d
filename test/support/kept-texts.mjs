/** Reviewed texts that tests compare with what they find: test/elements/walks. Written by `npm run walks` only. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const folder = 'test/elements/walks';

const commands = {
  'kept-text'({ name, text }) {
    const path = `${folder}/${name}.txt`;
    if (process.env.PDP_WRITE_WALKS) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return { text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
  },
  'kept-names': ({ folder: inside }) => ({
    names: readdirSync(`${folder}/${inside}`)
      .map((file) => file.replace('.txt', ''))
      .sort(),
  }),
};

export function keptTexts() {
  return {
    name: 'kept-texts',
    executeCommand: ({ command, payload }) => commands[command]?.(payload),
  };
}
