import { texts } from './ui.texts.js';
import { useDraft, type Draft } from './use-draft.js';

export interface VersionedDraft<T> extends Pick<Draft<T>, 'value' | 'patch' | 'clear'> {
  /** The version that was read before the first letter was typed: what the act sends. */
  seenVersion: number;
  /** What it said then. */
  seen: T;
  /** Somebody else has changed it since: why it cannot be sent yet, in a sentence. */
  closed: string | null;
  /** They have read what changed: what they have not touched becomes what stands now. */
  goOn: () => void;
}

interface Held<T> {
  readonly fields: T;
  readonly seen: T;
  readonly version: number;
}

/** A draft of something that others change too. Whoever has typed nothing sees what stands; whoever has typed keeps it, and reads first what has changed. */
export function useVersionedDraft<T extends object>(key: string, standing: T, version: number): VersionedDraft<T> {
  const fresh: Held<T> = { fields: standing, seen: standing, version };
  const draft = useDraft(`read.${key}`, fresh);
  const now = (held: Held<T>): Held<T> => (held.version === version || partsOf(held.fields).some((part) => !isSame(held.fields[part], held.seen[part])) ? held : fresh);
  const { fields, seen, version: seenVersion } = now(draft.value);
  return {
    value: fields, seen, seenVersion, clear: draft.clear,
    closed: seenVersion === version ? null : texts.movedOn.title,
    patch: (change) => draft.set((before) => ({ ...now(before), fields: { ...now(before).fields, ...change } })),
    goOn: () => draft.set((before) => ({ fields: merged(before, standing), seen: standing, version })),
  };
}

function merged<T extends object>({ fields, seen }: Held<T>, standing: T): T {
  const untouched = partsOf(standing).filter((part) => isSame(fields[part], seen[part]));
  return Object.assign({}, fields, ...untouched.map((part) => ({ [part]: standing[part] }))) as T;
}

const partsOf = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
