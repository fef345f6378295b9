const PREFIX = 'tribune.draft';
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

interface Kept { at: number; value: unknown }

let owner = 'nobody';

/** Drafts belong to the person who typed them: another one on this device does not see them. */
export function setDraftOwner(id: string | null): void {
  owner = id ?? 'nobody';
}

const place = (key: string) => `${PREFIX}.${owner}.${key}`;

/** What was typed under this key, or undefined when there is nothing, or it is older than 30 days. */
export function readDraft(key: string): unknown {
  try {
    const kept = JSON.parse(localStorage.getItem(place(key)) ?? 'null') as Kept | null;
    return kept && Date.now() - kept.at < KEPT_FOR ? kept.value : undefined;
  } catch {
    return undefined;
  }
}

/** A full or forbidden storage loses the safety net, never the typing. */
export function keepDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(place(key), JSON.stringify({ at: Date.now(), value } satisfies Kept));
  } catch {
    /* private mode */
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(place(key));
  } catch {
    /* private mode */
  }
}
