import type { Language } from '@tribune/kernel/domain';
import { emailProblem } from '@tribune/people/domain';
import { memberSentences } from './members.words.js';

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
export function checkMembers(members: readonly MemberDraft[], language: Language = 'en'): MemberProblem | null {
  const words = memberSentences[language];
  if (members.length === 0) return { line: 0, problem: words.needed };
  const lines = new Map<string, number>();
  for (const [at, { name, email }] of members.entries()) {
    const line = at + 1;
    if (!name.trim()) return { line, problem: words.enterName };
    const wrong = emailProblem(email, language);
    if (wrong) return { line, problem: wrong };
    const before = lines.get(email.trim().toLowerCase());
    if (before) return { line, problem: words.repeated(email.trim(), before) };
    lines.set(email.trim().toLowerCase(), line);
  }
  if (members.filter(({ isChair }) => isChair).length > 1) return { line: 0, problem: words.oneChair };
  return null;
}
