export const ROLES = ['EXECUTIVE', 'COUNCIL_MEMBER', 'CHAIR', 'ANALYST', 'CONTENT_EDITOR', 'ELECTION_OFFICER', 'ADMIN', 'AUDITOR'] as const;
/** What an administrator may grant. "Champion" is not among them: that is won, never granted (P1). */
export type Role = (typeof ROLES)[number];

/** What a program may do with a person's token. Nothing of it is an act of that person: those take a session. */
export type TokenScope = 'READ' | 'IMPORT_PEOPLE' | 'IMPORT_ROLL' | 'IMPORT_FIGURES';

/** How a session begins. */
export type SessionMethod = 'LINK' | 'PASSKEY' | 'DEMO' | 'FOUNDING' | 'SINGLE_SIGN_ON';

/** Who asks, as the database found them by their session; times are ISO 8601 strings in UTC. */
export interface Actor {
  readonly token: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly method: SessionMethod | 'TOKEN';
  /** Only of a program with a token: all that it may do. A session has none, and may do what its person may. */
  readonly scopes?: readonly TokenScope[] | undefined;
  readonly isDemo: boolean;
  readonly signedInAt: string;
  /** Until when this session's sign-in counts for approvals (D9); null without a passkey shown. */
  readonly approvalFreshUntil: string | null;
  readonly expiresAt: string;
  readonly roles: readonly Role[];
  readonly seats: readonly { readonly councilId: string; readonly isChair: boolean }[];
  readonly terms: readonly { readonly constituencyId: string; readonly rank: number }[];
}

/** On the staff in any way: a role or a council seat. Customers on a roll are not. */
export const isStaff = (actor: Pick<Actor, 'roles' | 'seats'>): boolean => actor.roles.length > 0 || actor.seats.length > 0;
/** Champion or alternate of any constituency. */
export const holdsTerm = (actor: Pick<Actor, 'terms'>): boolean => actor.terms.length > 0;
export const hasRole = (actor: Actor, role: Role): boolean => actor.roles.includes(role);
