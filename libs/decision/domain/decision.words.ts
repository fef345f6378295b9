import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import type { Command, State } from './decision.machine.js';

const english = {
  DRAFT: 'is still a draft',
  DELIBERATING: 'is being discussed',
  VOTING: 'is being voted on',
  CARRIED: 'has been carried and waits for approval',
  FINAL: 'is final',
  NOT_CARRIED: 'was not carried',
  REFUSED: 'was refused by a champion',
  WITHDRAWN: 'was withdrawn',
} as const satisfies Record<State, string>;

const englishActs = {
  proposeDecision: 'Proposing',
  secondDecision: 'Seconding',
  openVote: 'Opening the vote',
  postponeVote: 'Postponing the vote',
  castBallot: 'Voting',
  raiseObjection: 'Objecting',
  amendDecision: 'Amending',
  raiseToMaterial: 'Raising an edit to material',
  adoptProposal: 'Adopting the proposal',
  recuse: 'Declaring a conflict of interest',
  contestRecusal: 'Contesting a recusal',
  judgeRecusal: 'Deciding on a recusal',
  approveDecision: 'Approving',
  refuseDecision: 'Refusing',
  revokeAnswer: 'Taking an answer back',
  linkDecisions: 'Linking decisions',
  withdrawDecision: 'Withdrawing',
} as const satisfies Record<Command, string>;

const german = {
  DRAFT: 'ist noch ein Entwurf',
  DELIBERATING: 'wird noch beraten',
  VOTING: 'steht zur Abstimmung',
  CARRIED: 'ist angenommen und wartet auf Freigabe',
  FINAL: 'ist endgültig',
  NOT_CARRIED: 'wurde nicht angenommen',
  REFUSED: 'wurde von einer Fürsprache abgelehnt',
  WITHDRAWN: 'wurde zurückgezogen',
} as const satisfies Record<State, string>;

const germanActs = {
  proposeDecision: 'Vorschlagen',
  secondDecision: 'Unterstützen',
  openVote: 'Die Abstimmung zu eröffnen',
  postponeVote: 'Die Abstimmung zu verschieben',
  castBallot: 'Abstimmen',
  raiseObjection: 'Einwand zu erheben',
  amendDecision: 'Ändern',
  raiseToMaterial: 'Eine Änderung zur inhaltlichen zu erklären',
  adoptProposal: 'Den Vorschlag zu übernehmen',
  recuse: 'Befangenheit zu erklären',
  contestRecusal: 'Eine Befangenheit zu bestreiten',
  judgeRecusal: 'Über eine Befangenheit zu entscheiden',
  approveDecision: 'Freigeben',
  refuseDecision: 'Ablehnen',
  revokeAnswer: 'Eine Antwort zurückzunehmen',
  linkDecisions: 'Entscheidungen zu verknüpfen',
  withdrawDecision: 'Zurückziehen',
} as const satisfies Record<Command, string>;

/** How a sentence names a state: "this decision …". */
export const STATE_WORDS: InEveryLanguage<Record<State, string>> = { en: english, de: german };
/** How a sentence names an act: "… is not possible now". */
const COMMAND_WORDS: InEveryLanguage<Record<Command, string>> = { en: englishActs, de: germanActs };

/** Why an act is closed in a state; the command may come from the database, which knows more of them. */
export function sayWrongState(command: Command, state: State, language: Language = 'en'): string {
  const act: string | undefined = COMMAND_WORDS[language][command];
  if (language === 'de') return `${act ?? 'Das'} ist jetzt nicht möglich: Die Entscheidung ${STATE_WORDS.de[state]}.`;
  return `${act ?? 'This'} is not possible now: this decision ${STATE_WORDS.en[state]}.`;
}
