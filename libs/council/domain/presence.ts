import { forecastQuorum, type QuorumForecast, type Reply } from './quorum-forecast.js';

export const PRESENCES = ['IN_ROOM', 'REMOTE', 'ABSENT'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Who marks whom: everybody themselves, as they are; the chair others, whom they see in the room or miss there. Who takes part from elsewhere says so themselves. */
export const mayMark = (presence: Presence, { self, isChair }: { readonly self: boolean; readonly isChair: boolean }): boolean => self || (isChair && presence !== 'REMOTE');

const AS_REPLY = { IN_ROOM: 'COMING', REMOTE: 'REMOTE', ABSENT: 'NOT_COMING' } as const satisfies Record<Presence, Reply>;

/** What those who hold a seat have said of being there, counted as the replies were; null stands for nothing said. */
export const countPresence = (marks: readonly (Presence | null)[], quorum: { readonly num: number; readonly den: number }): QuorumForecast => forecastQuorum(marks.map((mark) => mark && AS_REPLY[mark]), quorum);
