import type { Role } from '@tribune/kernel/web';

/** Every role that can be granted, and what it is for. */
export const roleWords: Record<Role, { readonly name: string; readonly does: string }> = {
  EXECUTIVE: { name: 'Executive', does: 'Reads everything the council decides.' },
  COUNCIL_MEMBER: { name: 'Council member', does: 'Works with a council. Voting takes a seat, which is given on the council’s page.' },
  CHAIR: { name: 'Chair', does: 'Presides in general. The chair of one council is marked on its seat.' },
  ANALYST: { name: 'Analyst', does: 'Gathers what customers say.' },
  CONTENT_EDITOR: { name: 'Content editor', does: 'Prepares what customers read.' },
  ELECTION_OFFICER: { name: 'Election officer', does: 'Calls elections; cannot stand in one, nor sit on a council.' },
  ADMIN: { name: 'Administrator', does: 'Configures. Gives no vote, no approval, and no acting as somebody else.' },
  AUDITOR: { name: 'Auditor', does: 'Reads the whole record.' },
};
