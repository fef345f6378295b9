import { isStaff, type Actor, type SessionMethod } from '@tribune/kernel/domain';
import { Session } from './session.types.js';

/** The session as its holder sees it. */
export function sessionOf(actor: Actor): Session {
  return Object.assign(new Session(), {
    roles: actor.roles,
    // no field with a session in it answers a program
    method: actor.method as SessionMethod,
    signedInAt: new Date(actor.signedInAt),
    approvalFreshUntil: actor.approvalFreshUntil ? new Date(actor.approvalFreshUntil) : null,
    isChampion: actor.terms.some(({ rank }) => rank === 0),
    isAlternate: actor.terms.some(({ rank }) => rank > 0),
    isStaff: isStaff(actor),
  });
}
