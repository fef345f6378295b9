/** Something happened to a thing that the signed-in person may see; `subjectId` is the thing's global id, as in its `id` field. */
export interface Activity {
  subjectType: string;
  subjectId: string;
  type: string;
}

/** What a page shows: nothing named means that any activity concerns it. */
export interface About {
  ids?: readonly (string | null | undefined)[] | undefined;
  types?: readonly string[] | undefined;
}

/** What happens within so many milliseconds is one reason to ask again. */
const BURST = 150;

/** True when the event touches what the page is about. */
export function touches({ ids, types }: About, event: Activity): boolean {
  if (!ids && !types) return true;
  return Boolean(ids?.includes(event.subjectId)) || Boolean(types?.includes(event.subjectType));
}

/** Between the one subscription and the queries on screen: tells each, at most once per burst, to ask again. */
export class LiveHub {
  private readonly watchers = new Set<{ about: () => About; reload: () => void; due?: ReturnType<typeof setTimeout> | undefined }>();

  watch(about: () => About, reload: () => void): () => void {
    const watcher: { about: () => About; reload: () => void; due?: ReturnType<typeof setTimeout> | undefined } = { about, reload };
    this.watchers.add(watcher);
    return () => {
      clearTimeout(watcher.due);
      this.watchers.delete(watcher);
    };
  }

  touch(event: Activity): void {
    for (const watcher of this.watchers) if (touches(watcher.about(), event)) this.schedule(watcher);
  }

  /** After a reconnect, a long absence or an act of one's own: nothing may have been missed. */
  refreshAll(): void {
    for (const watcher of this.watchers) this.schedule(watcher);
  }

  private schedule(watcher: { reload: () => void; due?: ReturnType<typeof setTimeout> | undefined }): void {
    // not put off by what follows: where something happens all the time, a page is asked again all the same
    watcher.due ??= setTimeout(() => {
      watcher.due = undefined;
      watcher.reload();
    }, BURST);
  }
}

export const liveHub = new LiveHub();
