import type { DemoPersona } from './people.documents.js';
import { texts } from './signing-in.texts.js';

interface PersonaWords {
  readonly role: string;
  readonly can: string;
  /** Who is shown first. */
  readonly order: number;
}

/** Who somebody is in the demonstration, and what they can do, in a sentence. The office counts before the role. */
export function personaWords({ isChampion, isAlternate, hasSeat, isChair, roles }: Pick<DemoPersona, 'isChampion' | 'isAlternate' | 'hasSeat' | 'isChair' | 'roles'>): PersonaWords {
  if (isChampion) return { order: 1, ...texts.personas.champion };
  if (isChair) return { order: 5, ...texts.personas.chair };
  if (hasSeat) return { order: 2, ...texts.personas.member };
  if (roles.includes('ADMIN')) return { order: 4, ...texts.personas.admin };
  if (isAlternate) return { order: 6, ...texts.personas.alternate };
  if (roles.includes('ELECTION_OFFICER')) return { order: 7, ...texts.personas.officer };
  if (roles.includes('EXECUTIVE')) return { order: 3, ...texts.personas.executive };
  if (roles.includes('AUDITOR')) return { order: 8, ...texts.personas.auditor };
  if (roles.includes('ANALYST')) return { order: 9, ...texts.personas.analyst };
  return { order: 10, ...texts.personas.customer };
}
