import net from 'node:net';

/** A line to the database that breaks when it is told to. */
export interface CutLine {
  /** The same database with the same login, through this line. */
  readonly url: string;
  /** Breaks, once, the connection on which a statement with this word is sent next: the statement's answer comes, and behind it at once the last words of a database that is killed. */
  cutAfter(word: string): Promise<void>;
  close(): Promise<void>;
}

const field = (kind: string, value: string): Buffer => Buffer.from(`${kind}${value}\0`);
const FIELDS = Buffer.concat([field('S', 'FATAL'), field('V', 'FATAL'), field('C', '57P02'), field('M', 'terminating connection due to unexpected postmaster exit'), Buffer.from([0])]);
const LENGTH = Buffer.alloc(4);
LENGTH.writeInt32BE(FIELDS.length + LENGTH.length);
/** PostgreSQL, "Message Formats", ErrorResponse. */
const LAST_WORDS = Buffer.concat([Buffer.from('E'), LENGTH, FIELDS]);

/** Passes on what is said to the database at `url`, until it is cut. */
export async function cutLine(url: string): Promise<CutLine> {
  const to = new URL(url);
  let word: string | undefined;
  let cut = (): void => undefined;
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const database = net.connect(Number(to.port), to.hostname);
    let last = false;
    for (const [one, other] of [[client, database], [database, client]] as const) one.on('error', () => other.destroy()).on('close', () => other.destroy());
    open.add(client.on('close', () => open.delete(client)));
    client.on('data', (chunk) => {
      if (word !== undefined && chunk.includes(word)) [last, word] = [true, undefined];
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      if (!last) return void client.write(chunk);
      client.end(Buffer.concat([chunk, LAST_WORDS]));
      database.destroy();
      cut();
    });
    // what is still to be written goes out before the line is closed
    database.removeAllListeners('close').on('close', () => (last ? undefined : client.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const mine = new URL(url);
  mine.host = `127.0.0.1:${(server.address() as net.AddressInfo).port}`;
  return {
    url: mine.href,
    cutAfter: (next) => {
      word = next;
      return new Promise((resolve) => (cut = resolve));
    },
    close: () => {
      open.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
