import { holdsTerm, isStaff, type Actor } from '@tribune/kernel/domain';

/** Council members, staff with roles, champions and alternates see decisions; customers without office see nothing yet. */
export const hasOffice = (actor: Actor): boolean => isStaff(actor) || holdsTerm(actor);
