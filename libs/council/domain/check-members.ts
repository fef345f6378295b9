import { emailProblem } from '@tribune/people/domain';

export interface MemberDraft {
  readonly name: string;
  readonly email: string;
  readonly function: string;
  readonly isChair: boolean;
}

export interface MemberProblem {
  /** Counted from 1; 0 when it is about the whole list. */
  readonly line: number;
  readonly problem: string;
}

/** The first thing wrong with a list of members, or null: addresses that work, nobody twice, one chair at most. */
export function checkMembers(members: readonly MemberDraft[]): MemberProblem | null {
  if (members.length === 0) return { line: 0, problem: 'A council needs members: enter at least one address.' };
  const lines = new Map<string, number>();
  for (const [at, { name, email }] of members.entries()) {
    const line = at + 1;
    if (!name.trim()) return { line, problem: 'Please enter a name.' };
    const wrong = emailProblem(email);
    if (wrong) return { line, problem: wrong };
    const before = lines.get(email.trim().toLowerCase());
    if (before) return { line, problem: `${email.trim()} already stands in line ${before}.` };
    lines.set(email.trim().toLowerCase(), line);
  }
  if (members.filter(({ isChair }) => isChair).length > 1) return { line: 0, problem: 'A council has one chair: mark one person only.' };
  return null;
}
