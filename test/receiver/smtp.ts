import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A mail server that keeps what it is given, or refuses; just enough SMTP for one message per connection. */
export async function mailServer() {
  const received: string[] = [];
  const server = Object.assign(createServer(), { refuses: false });
  const talk = (socket: Socket) => {
    const say = (line: string) => socket.write(`${line}\r\n`);
    let message: string | undefined;
    let rest = '';
    say(server.refuses ? '421 occupé' : '220 test');
    const hear = (line: string) => {
      if (message !== undefined && line !== '.') message += `${line}\n`;
      else if (message !== undefined) {
        received.push(message);
        message = undefined;
        say('250 pris');
      } else if (/^DATA/i.test(line)) {
        message = '';
        say('354 allez');
      } else if (/^QUIT/i.test(line)) socket.end('221 au revoir\r\n');
      else say('250 ok');
    };
    socket.setEncoding('utf8').on('error', () => undefined);
    socket.on('data', (part) => {
      const lines = (rest + String(part)).split('\r\n');
      rest = lines.pop() ?? '';
      lines.forEach(hear);
    });
  };
  server.on('connection', talk).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const refuse = (refuses: boolean) => (server.refuses = refuses);
  return { url: `smtp://127.0.0.1:${port}`, received, refuse, close: () => server.close() };
}
