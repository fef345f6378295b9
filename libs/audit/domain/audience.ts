import { isStaff, holdsTerm, type Actor } from '@tribune/kernel/domain';

/** What of an event decides who may hear of it. */
export interface EventFacts {
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Only of a decision; null where it is not there. */
  readonly isDraft: boolean | null;
  readonly authorId: string | null;
  /** Only of an election, a term, a constituency. */
  readonly constituencyId: string | null;
  /** Only of a discussion: whose decision it is about. */
  readonly councilId?: string | null;
}

/** A person as the database knows them at this moment, the rolls they stand on, and what they reported themselves. */
export interface Viewer extends Pick<Actor, 'personId' | 'roles' | 'seats' | 'terms'> {
  readonly rolls: readonly string[];
  readonly reports: readonly string[];
  /** Decisions that they vote on without an office: who has given up the seat keeps the vote (D4). */
  readonly votes: readonly string[];
}

/** When somebody signs in, how they read and where they are written to is nobody else's business. */
const OWN_BUSINESS = new Set(['SignedIn', 'PreferencesSet', 'AddressChangeAsked', 'AddressChangeWithdrawn', 'AddressChangeObjected', 'AddressChanged', 'AddressChangeUndone', 'FoundingAsked', 'CalendarFeedMade', 'CalendarFeedRevoked', 'SessionsEnded', 'ApiTokenMade', 'ApiTokenRevoked']);

/** May this person hear that something happened? Whatever is not named here, nobody hears of. Tenancy is not asked: events come per organization. */
export function mayHear(viewer: Viewer, event: EventFacts): boolean {
  const inside = isStaff(viewer) || holdsTerm(viewer);
  switch (event.subjectType) {
    case 'Decision':
      if (event.isDraft === null) return false;
      if (PUBLIC.has(event.type)) return true;
      return event.isDraft ? event.authorId === viewer.personId : inside || viewer.votes.includes(event.subjectId);
    case 'Discussion':
      // those inside the decision (D12), as libs/decision/domain says it
      return viewer.terms.length > 0 || viewer.roles.includes('ANALYST') || viewer.seats.some(({ councilId }) => councilId === event.councilId);
    case 'Election':
    case 'Term':
    case 'Constituency':
      return event.constituencyId !== null && (inside || viewer.rolls.includes(event.constituencyId));
    case 'Person':
      return event.subjectId === viewer.personId || (!OWN_BUSINESS.has(event.type) && isStaff(viewer));
    case 'Report':
      return inside || viewer.reports.includes(event.subjectId);
    case 'Action':
    case 'Council':
    case 'Seat':
    case 'TouchPoint':
    case 'Stage':
    case 'Scorecard':
    case 'Summit':
    case 'Meeting':
      return inside;
    case 'Webhook':
      return viewer.roles.includes('ADMIN');
    case 'EmergencyAct':
    case 'Organization':
      return true;
    default:
      return false;
  }
}

/** What the register makes known to everybody in the organization at once (D14). */
const PUBLIC: ReadonlySet<string> = new Set(['DecisionFinal', 'DecisionRefused', 'ConditionBroken']);
