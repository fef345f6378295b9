import { Agent, request } from 'node:http';

export interface Rate {
  /** Answers per second: the median of the rounds, with the slowest and the fastest. */
  readonly median: number;
  readonly slowest: number;
  readonly fastest: number;
}

/** One POST over a connection that is kept; the answer's text. */
export function post(url: string, body: string, headers: Record<string, string>, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
    call.on('error', reject).end(body);
  });
}

/** Keeps `connections` asking for `seconds` in each of `rounds`; `ask` is one question and checks its answer. */
export async function rate(ask: (agent: Agent, n: number) => Promise<void>, { connections = 16, seconds = 3, rounds = 3 } = {}): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const perSecond: number[] = [];
  let n = 0;
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    let done = 0;
    const lane = async () => {
      while (performance.now() - begin < seconds * 1_000) {
        await ask(agent, n++);
        done++;
      }
    };
    await Promise.all(Array.from({ length: connections }, lane));
    perSecond.push((done * 1_000) / (performance.now() - begin));
  }
  agent.destroy();
  perSecond.sort((a, b) => a - b);
  return { median: perSecond[Math.floor(perSecond.length / 2)] ?? 0, slowest: perSecond[0] ?? 0, fastest: perSecond.at(-1) ?? 0 };
}

export const told = ({ median, slowest, fastest }: Rate): string => `${Math.round(median)} (${Math.round(slowest)}–${Math.round(fastest)})`;
