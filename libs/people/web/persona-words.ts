import type { DemoPersona } from './people.documents.js';

interface PersonaWords {
  readonly role: string;
  readonly can: string;
  /** Who is shown first. */
  readonly order: number;
}

/** Who somebody is in the demonstration, and what they can do, in a sentence. The office counts before the role. */
export function personaWords({ isChampion, isAlternate, hasSeat, isChair, roles }: Pick<DemoPersona, 'isChampion' | 'isAlternate' | 'hasSeat' | 'isChair' | 'roles'>): PersonaWords {
  if (isChampion) return { order: 1, role: 'Customer champion', can: 'Elected by customers. Nothing that affects them becomes final without this approval.' };
  if (isChair) return { order: 2, role: 'Chair of the council', can: 'Votes, seconds, and opens votes.' };
  if (hasSeat) return { order: 3, role: 'Council member', can: 'Proposes and votes on what happens where customers meet the company.' };
  if (roles.includes('ADMIN')) return { order: 4, role: 'Administrator', can: 'Configures everything, and decides nothing.' };
  if (isAlternate) return { order: 5, role: 'Alternate', can: 'Acts when the champion cannot, and in no other case.' };
  if (roles.includes('ELECTION_OFFICER')) return { order: 6, role: 'Election officer', can: 'Calls the champion’s election, and is no candidate.' };
  if (roles.includes('EXECUTIVE')) return { order: 7, role: 'Executive', can: 'Sees what the council decides, and why.' };
  if (roles.includes('AUDITOR')) return { order: 8, role: 'Auditor', can: 'Reads the whole record.' };
  return { order: 9, role: 'Employee', can: 'Votes for the employees’ champion; decisions are for the council, champions and roles.' };
}
