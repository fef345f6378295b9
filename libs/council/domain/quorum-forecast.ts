export const REPLIES = ['COMING', 'REMOTE', 'NOT_COMING'] as const;
export type Reply = (typeof REPLIES)[number];

/** SURE: reached by those who said yes alone. OPEN: it hangs on those who have not answered. MISSED: out of reach even if they all came. */
export const FORECASTS = ['SURE', 'OPEN', 'MISSED'] as const;
export type Forecast = (typeof FORECASTS)[number];

export interface QuorumForecast {
  readonly seats: number;
  /** The rounded-up share of the seats, as votes count it (D4). */
  readonly needed: number;
  readonly inRoom: number;
  readonly remote: number;
  readonly absent: number;
  /** Who has not answered is unknown: neither coming nor absent. */
  readonly unknown: number;
  readonly verdict: Forecast;
}

/** What the replies of those who hold a seat say of the quorum; null stands for no answer. Champions come, but are not of the quorum. */
export function forecastQuorum(replies: readonly (Reply | null)[], quorum: { readonly num: number; readonly den: number }): QuorumForecast {
  const count = (wanted: Reply | null): number => replies.filter((reply) => reply === wanted).length;
  const seats = replies.length;
  const needed = Math.floor((seats * quorum.num + quorum.den - 1) / quorum.den);
  const [inRoom, remote, absent, unknown] = [count('COMING'), count('REMOTE'), count('NOT_COMING'), count(null)];
  const coming = inRoom + remote;
  const verdict = coming >= needed && coming > 0 ? 'SURE' : coming + unknown >= needed && coming + unknown > 0 ? 'OPEN' : 'MISSED';
  return { seats, needed, inRoom, remote, absent, unknown, verdict };
}
