import type { TimelineEntry, Tone } from '@tribune/ui';
import type { Action } from './action.documents.js';
import { texts } from './action.texts.js';

type Progress = Action['progress'][number];
const TONES: Partial<Record<Progress['kind'], Tone>> = { STARTED: 'accent', FINISHED: 'final', PAUSED: 'waiting', DROPPED: 'object', RESUMED: 'accent', REOPENED: 'accent' };

/** What happened to an action, newest first, down to who gave it out. */
export function entriesOf({ progress, createdAt, createdBy }: Pick<Action, 'progress' | 'createdAt' | 'createdBy'>): TimelineEntry[] {
  const given = { id: 'created', at: createdAt, title: `${createdBy.name} ${texts.progress.created}` };
  return [...progress.toReversed().map(entryOf), given];
}

function entryOf({ number, kind, words, percent, dueOn, at, person, newOwner }: Progress): TimelineEntry {
  const { to, until, percent: said, bySystem } = texts.progress;
  const more = [newOwner && to(newOwner.name), dueOn && until(dueOn), percent !== null && said(percent)].filter(Boolean).join(', ');
  const title = person ? `${person.name} ${texts.progress[kind]}` : bySystem;
  return { id: String(number), at, tone: TONES[kind] ?? 'neutral', title: more ? `${title}: ${more}` : title, detail: words || undefined };
}
