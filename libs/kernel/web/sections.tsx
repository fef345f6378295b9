import { createContext, Suspense, use, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';

/** Where a page lets other areas show something of theirs: they come later in the arrow table, so the page never learns their names. */
export type SectionPlace =
  | 'decision.evidence' // beside what it changes, before anybody votes
  | 'decision.unread' // before a champion's answer: what they have not read (D9)
  | 'decision.vote' // beside one's own ballot
  | 'decision.discussion' // below the text
  | 'decision.afterwards' // what came of it: actions, review
  | 'meeting.decision' // in the middle of a meeting that treats it: what it changes, and one's own vote
  | 'meeting.item' // below what a meeting treats now; `id` is the meeting's
  | 'meeting.before' // what is to be known before a meeting; `id` is the meeting's
  | 'meeting.vote' // beside it: how far the vote is, and its clock
  | 'touchPoint.lanes' // rows below the journey map's own; `id` holds the stages' ids in their order, a comma between
  | 'touchPoint.page' // what concerns this touch point
  | 'overview' // below what is blocked, on the executives' page
  | 'setUp' // what must work before others depend on it; `state` is the number of the screen
  | 'council.page' // what members set for themselves on a council
  | 'frame' // above every page: what concerns the person wherever they are
  | 'worklist' // below what waits
  | 'account'; // what a person sets for themselves

/** What the page is about: the API's id (empty on pages about nobody but the reader), and its state where it has one. */
export interface SectionSubject {
  readonly id: string;
  readonly state: string | null;
}
export type Section = LazyExoticComponent<ComponentType<SectionSubject>>;
/** What an area exports as `sections`, beside its `routes`: `{ 'decision.evidence': lazy(…) }`. */
export type AreaSections = Partial<Record<SectionPlace, Section>>;

const Registered = createContext<readonly AreaSections[]>([]);

/** apps/web names the areas here, in the order in which their sections stand on a page. */
export function SectionsProvider({ areas, children }: { areas: readonly AreaSections[]; children: ReactNode }) {
  return <Registered value={areas}>{children}</Registered>;
}

/** Everything that other areas have to show at this place, in their order; nothing while it loads. */
export function Sections({ at, id, state = null }: { at: SectionPlace; id: string; state?: string | null }) {
  const shown = use(Registered).flatMap((area) => area[at] ?? []);
  return shown.map((Shown, index) => <Suspense key={index} fallback={null}><Shown id={id} state={state} /></Suspense>);
}
