import { mapExchange, type Exchange, type Operation } from '@urql/core';
import { setReachable } from './reachable.js';

const PLACE = 'tribune.read.';
const READER = 'tribune.reader';
const MOST = 40;
/** Addresses that are keys to something are not kept, nor what they open. */
const SECRETS = ['token', 'secret', 'card'];

/** Whose answers are kept in this tab, and which, the oldest first. */
interface Reader { id: string; keys: number[] }

/** What this tab has read, for a reload without a connection: of the one person who is signed in, and gone with the tab, with signing out and with the next person. */
export const keptAnswers = (): Exchange =>
  mapExchange({
    onResult: (result) => {
      const { operation, data, error } = result;
      if (operation.kind !== 'query') return result;
      setReachable(error?.networkError === undefined);
      if (error?.networkError && !data) return { ...result, data: quietly(() => JSON.parse(sessionStorage.getItem(`${PLACE}${operation.key}`) ?? 'null')) ?? undefined };
      if (data && !error) quietly(() => keep(operation, data as Readonly<Record<string, unknown>>));
      return result;
    },
  });

function keep({ key, variables }: Operation, data: Readonly<Record<string, unknown>>): void {
  if ('session' in data) setReader((data['session'] as { person: { id: string } } | null)?.person.id ?? null);
  const reader = readerNow();
  if (!reader || SECRETS.some((name) => name in ((variables ?? {}) as object))) return;
  const keys = [...reader.keys.filter((other) => other !== key), key];
  for (const old of keys.splice(0, keys.length - MOST)) sessionStorage.removeItem(`${PLACE}${old}`);
  sessionStorage.setItem(READER, JSON.stringify({ id: reader.id, keys } satisfies Reader));
  sessionStorage.setItem(`${PLACE}${key}`, JSON.stringify(data));
}

const readerNow = (): Reader | null => JSON.parse(sessionStorage.getItem(READER) ?? 'null') as Reader | null;

function setReader(id: string | null): void {
  if (readerNow()?.id === id) return;
  forget();
  if (id) sessionStorage.setItem(READER, JSON.stringify({ id, keys: [] } satisfies Reader));
}

function forget(): void {
  for (const name of Object.keys(sessionStorage)) if (name === READER || name.startsWith(PLACE)) sessionStorage.removeItem(name);
}

/** A full storage begins afresh, a forbidden one keeps nothing; nobody reading online notices either. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    try {
      forget();
    } catch {
      /* private mode */
    }
    return undefined;
  }
}
