import type { Language } from '@tribune/kernel/domain';
import { emailProblem, nameFrom } from '@tribune/people/domain';
import type { MemberDraft } from './check-members.js';
import { memberSentences } from './members.words.js';

export interface MemberLine {
  /** Counted from 1, as typed. */
  readonly line: number;
  readonly member: Omit<MemberDraft, 'isChair'>;
  /** Why this line cannot be used; null when it can. */
  readonly problem: string | null;
}

/**
 * Members as people paste them, one per line: "Ines Duarte <ines@company.com>, Marketing", "Ines Duarte; ines@company.com; Marketing",
 * or the address alone, from which a name is guessed. A CSV file reads the same way; its heading is no member.
 */
export function readMembers(text: string, language: Language = 'en'): MemberLine[] {
  return text
    .split(/\r?\n/)
    .map((typed, at) => ({ line: at + 1, typed: typed.trim() }))
    .filter(({ typed }, at) => typed !== '' && !(at === 0 && isHeading(typed)))
    .map(({ line, typed }) => {
      const parts = typed.replace(/[<>]/g, ',').split(/[,;\t]/).map((part) => part.trim()).filter(Boolean);
      const at = parts.findIndex((part) => part.includes('@'));
      const email = parts[at]?.replace(/^mailto:/i, '') ?? '';
      const [before, after] = at === -1 ? [parts, []] : [parts.slice(0, at), parts.slice(at + 1)];
      const name = before.join(' ') || nameFrom(email);
      const problem = at === -1 ? memberSentences[language].noAddress(typed) : emailProblem(email, language);
      return { line, member: { name, email, function: after.join(' ') }, problem };
    });
}

const isHeading = (line: string): boolean => !line.includes('@') && /[,;\t]/.test(line) && /mail|address|adresse/i.test(line);
