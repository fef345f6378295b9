import type { DemoPersona } from './people.documents.js';
import { texts } from './signing-in.texts.js';

interface PersonaWords {
  /** "Champion · Customers": two who hold the same office are told apart by where they hold it. */
  readonly role: string;
  readonly can: string;
  /** What waits for them, where anything can. */
  readonly waits: string | null;
  /** Who is shown first. */
  readonly order: number;
}

type Persona = Pick<DemoPersona, 'isChampion' | 'isAlternate' | 'hasSeat' | 'isChair' | 'roles' | 'places' | 'waiting'>;

/** Who somebody is in the demonstration, what they can do, and what waits for them, each in a few words. The office counts before the role. */
export function personaWords(persona: Persona): PersonaWords {
  const { order, role, can, waits } = kindOf(persona);
  return { order, can, role: [role, ...persona.places].join(' · '), waits: waits?.(persona.waiting) ?? null };
}

/** Of one organization: one kind of person after the other, and first of each kind for whom most waits. */
export const inOrder = <P extends Persona>(personas: readonly P[]): P[] => [...personas].sort((a, b) => kindOf(a).order - kindOf(b).order || b.waiting - a.waiting);

interface Kind {
  readonly order: number;
  readonly role: string;
  readonly can: string;
  readonly waits?: (count: number) => string;
}

function kindOf({ isChampion, isAlternate, hasSeat, isChair, roles }: Persona): Kind {
  const { answersWait, votesWait, ...kinds } = texts.personas;
  if (isChampion) return { order: 1, ...kinds.champion, waits: answersWait };
  if (isChair) return { order: 5, ...kinds.chair, waits: votesWait };
  if (hasSeat) return { order: 2, ...kinds.member, waits: votesWait };
  if (roles.includes('ADMIN')) return { order: 4, ...kinds.admin };
  if (isAlternate) return { order: 6, ...kinds.alternate };
  if (roles.includes('ELECTION_OFFICER')) return { order: 7, ...kinds.officer };
  if (roles.includes('EXECUTIVE')) return { order: 3, ...kinds.executive };
  if (roles.includes('AUDITOR')) return { order: 8, ...kinds.auditor };
  if (roles.includes('ANALYST')) return { order: 9, ...kinds.analyst };
  return { order: 10, ...kinds.customer };
}
