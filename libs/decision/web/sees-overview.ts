import { hasRole, type Session } from '@tribune/kernel/web';

/** Who reads the overview: the API asks the same again. */
export const seesOverview = (session: Session | null): boolean =>
  session !== null && (hasRole(session, 'EXECUTIVE', 'CHAIR', 'ADMIN', 'AUDITOR') || session.isChampion || session.seats.some(({ isChair }) => isChair));
