import type { InEveryLanguage } from '@tribune/kernel/domain';

const english = {
  paused: (constituency: string) => `You paused it to ask ${constituency.toLowerCase()} first; you can answer it at any time.`,
  approve: (constituency: string) => `The council carried it: approve or refuse it for ${constituency}.`,
  waive: (constituency: string) => `The council carried it, and claims that it does not affect ${constituency}: do you agree?`,
  vote: 'The vote is open and your ballot is missing.',
  confirm: (choice: string | null, revision: number) =>
    `You ${choice === 'AGREE' ? 'agreed to' : choice === 'OBJECT' ? 'objected to' : 'abstained on'} revision ${revision}; the text has changed since. Does your ballot still hold?`,
  adopt: 'A champion wrote this text and cannot answer it; a member has to adopt it first.',
  judge: (name: string) => `${name} has declared a conflict of interest, and it is contested: does it stand?`,
  propose: 'Your draft is not proposed yet; nobody else sees it.',
  second: 'It needs somebody to second it.',
  open: 'It is seconded; you can open the vote.',
  ANSWER_OBJECTION: (name: string) => `${name} objects: answer it, or take it up in a new text.`,
  JUDGE_OBJECTION: (name: string) => `The objection of ${name} is put to you: does it stand?`,
  END_OBJECTION: () => 'Your objection was answered, or the text has changed: does that settle it?',
  VOTE_BY_PROXY: (name: string) => `You carry the vote of ${name}, and their ballot is missing.`,
  SUPERSEDE: () => 'What an approval rests on does not hold any longer; another decision that supersedes this one is due.',
};

const german: typeof english = {
  paused: (constituency) => `Sie haben die Frist angehalten, um zuerst zu fragen (${constituency}); antworten können Sie jederzeit.`,
  approve: (constituency) => `Der Rat hat sie angenommen: Geben Sie sie frei oder lehnen Sie sie ab, für ${constituency}.`,
  waive: (constituency) => `Der Rat hat sie angenommen und behauptet, dass sie ${constituency} nicht betrifft: Bestätigen Sie das?`,
  vote: 'Die Abstimmung läuft, und Ihre Stimme fehlt.',
  confirm: (choice, revision) =>
    `Zu Fassung ${revision} haben Sie ${choice === 'AGREE' ? 'zugestimmt' : choice === 'OBJECT' ? 'Einwand erhoben' : 'sich enthalten'}; seitdem hat sich der Text geändert. Gilt Ihre Stimme weiter?`,
  adopt: 'Diesen Text hat eine Fürsprache geschrieben und kann ihn nicht selbst beantworten; ein Mitglied muss ihn zuerst übernehmen.',
  judge: (name) => `${name} hat Befangenheit erklärt, und das ist bestritten: Besteht sie?`,
  propose: 'Ihr Entwurf ist noch nicht vorgeschlagen; niemand sonst sieht ihn.',
  second: 'Jemand muss den Vorschlag unterstützen.',
  open: 'Der Vorschlag ist unterstützt; Sie können die Abstimmung eröffnen.',
  ANSWER_OBJECTION: (name) => `${name} erhebt Einwand: Antworten Sie, oder nehmen Sie ihn in einen neuen Text auf.`,
  JUDGE_OBJECTION: (name) => `Der Einwand von ${name} liegt Ihnen vor: Besteht er?`,
  END_OBJECTION: () => 'Ihr Einwand ist beantwortet, oder der Text hat sich geändert: Ist er damit erledigt?',
  VOTE_BY_PROXY: (name) => `Sie vertreten ${name}, und diese Stimme fehlt.`,
  SUPERSEDE: () => 'Worauf eine Freigabe beruht, gilt nicht mehr; eine andere Entscheidung, die diese ablöst, ist fällig.',
};

/** What the worklist says of decisions. */
export const WORK_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
