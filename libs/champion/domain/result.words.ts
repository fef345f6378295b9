import type { InEveryLanguage } from '@tribune/kernel/domain';

const english = {
  turnout: (voted: number, electorate: number) => `${voted} of ${electorate} on the roll voted.`,
  champion: (name: string, approvals: number, none: number) => `${name} is elected champion with ${approvals === 1 ? '1 approval' : `${approvals} approvals`}; ${none} chose “none of these”.`,
  alternates: (names: string, count: number) => `${names} ${count > 1 ? 'are alternates, in this order' : 'is alternate'}.`,
  nobody: (none: number) => `Nobody is elected: nobody who stands had more approvals than “none of these”, which ${none} chose.`,
  barred: (names: string, _count: number) => `${names} could no longer stand when the votes were counted.`,
  confirmed: (name: string, approvals: number, none: number) => `${name} is confirmed as champion with ${approvals === 1 ? '1 approval' : `${approvals} approvals`}; ${none} chose “none of these”. The term goes on.`,
  notConfirmed: (name: string, approvals: number, none: number) => `${name} is not confirmed, with ${approvals === 1 ? '1 approval' : `${approvals} approvals`}; ${none} chose “none of these”. The term has ended, and the next election begins by itself.`,
  tie: 'Equal approvals were put in order by the draw that was committed to before anybody voted.',
  and: 'and',
};

const german: typeof english = {
  turnout: (voted, electorate) => `${voted} von ${electorate} im Wählerverzeichnis haben gewählt.`,
  champion: (name, approvals, none) => `${name} ist mit ${approvals === 1 ? '1 Zustimmung' : `${approvals} Zustimmungen`} in die Fürsprache gewählt; ${none} wählten „Niemand davon“.`,
  alternates: (names, count) => `${names} ${count > 1 ? 'sind Stellvertretung, in dieser Reihenfolge' : 'ist Stellvertretung'}.`,
  nobody: (none) => `Niemand ist gewählt: Niemand hatte mehr Zustimmungen als „Niemand davon“ mit ${none}.`,
  barred: (names, count) => `${names} ${count > 1 ? 'konnten' : 'konnte'} bei der Auszählung nicht mehr antreten.`,
  confirmed: (name, approvals, none) => `${name} ist mit ${approvals === 1 ? '1 Zustimmung' : `${approvals} Zustimmungen`} bestätigt; ${none} wählten „Niemand davon“. Die Amtszeit geht weiter.`,
  notConfirmed: (name, approvals, none) => `${name} ist mit ${approvals === 1 ? '1 Zustimmung' : `${approvals} Zustimmungen`} nicht bestätigt; ${none} wählten „Niemand davon“. Die Amtszeit ist beendet, und die nächste Wahl beginnt von selbst.`,
  tie: 'Gleiche Zustimmungen hat das Los geordnet, das vor der ersten Stimme festgelegt war.',
  and: 'und',
};

/** What the sentences about a result say. */
export const RESULT_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
