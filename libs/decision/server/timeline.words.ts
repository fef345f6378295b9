import type { InEveryLanguage, Language } from '@tribune/kernel/domain';

export type EventData = { revision?: number; basis?: number; class?: string; constituency?: string; carried?: boolean; cast?: number; number?: number; kind?: string; as?: string; winner?: string; for?: string };
type Sentence = (data: EventData, byPerson: boolean) => string;

const EVIDENCE: InEveryLanguage<Readonly<Record<string, string>>> = {
  en: {
    MEASURE: 'a figure as evidence', MENTION: 'a customer’s words as evidence', CONSULTATION: 'a consultation as evidence', COMPETITOR_MOVE: 'a competitor’s move as evidence',
    WALKED: 'what they saw at a touch point as evidence', DOCUMENT: 'a document as evidence',
  },
  de: {
    MEASURE: 'eine Zahl als Beleg', MENTION: 'Worte aus der Kundschaft als Beleg', CONSULTATION: 'eine Befragung als Beleg', COMPETITOR_MOVE: 'einen Schritt der Konkurrenz als Beleg',
    WALKED: 'Eindrücke von einem Kontaktpunkt als Beleg', DOCUMENT: 'ein Dokument als Beleg',
  },
};

const english = {
  DecisionProposed: () => 'proposed it',
  DecisionSeconded: () => 'seconded it',
  VoteOpened: (_, byPerson) => (byPerson ? 'opened the vote' : 'The vote opened by itself'),
  VotePostponed: () => 'postponed the vote by 14 days',
  BallotCast: ({ cast, for: giver }) => (giver ? 'cast a ballot by proxy' : (cast ?? 1) > 1 ? 'changed their ballot' : 'cast their ballot'),
  DecisionAmended: (data) => (data.class === 'EDITORIAL' ? `edited the text: revision ${data.revision}; ballots stand` : `changed what takes effect: revision ${data.revision}; the council is asked again`),
  EditRaised: ({ revision }) => `raised the edit of revision ${revision} to material; the council is asked again`,
  VoteReopened: ({ basis }) => `reopened the vote, on revision ${basis}`,
  VoteClosed: ({ carried }) => (carried ? 'The vote closed: carried' : 'The vote closed: not carried'),
  ProposalAdopted: ({ revision }) => `adopted revision ${revision} and answers for it`,
  Recused: () => 'declared a conflict of interest and takes no part',
  RecusalContested: () => 'contested a recusal',
  RecusalJudged: () => 'said whether a contested recusal stands',
  RecusalSetAside: () => 'The other members set a recusal aside',
  DecisionApproved: ({ revision }) => `approved revision ${revision}`,
  DecisionWaived: ({ revision }) => `agreed that revision ${revision} does not affect them`,
  DecisionRefused: ({ revision }) => `refused revision ${revision}`,
  ClockMissed: ({ revision }) => `The champion’s days for revision ${revision} ran out without an answer`,
  AnswerRevoked: () => 'took their answer back',
  ObjectionRaised: () => 'objected',
  ObjectionAnswered: () => 'answered an objection',
  ObjectionEnded: ({ as }) => (as === 'OVERRULED' ? 'The other members overruled an objection' : as === 'INTEGRATED' ? 'said that the text has taken up their objection' : 'withdrew their objection'),
  OverrulingOpened: (_, byPerson) => (byPerson ? 'put an objection to the other members' : 'Nobody answered an objection for 72 hours: the other members decide on it'),
  ObjectionJudged: () => 'said whether an objection stands',
  OverrulingFailed: () => 'The other members did not overrule an objection: it stands',
  RankingDecided: ({ winner }) => `The vote closed: option ${winner} won the ranking`,
  ConditionSet: ({ revision }) => `would approve revision ${revision} with a change of its text`,
  ConditionBroken: () => 'reported that what the approval rests on does not hold any longer',
  ApprovalLapsed: () => 'reported that what the approval rests on does not hold, so it lapsed',
  ClockPaused: () => 'paused the clock to ask the constituency',
  DecisionsLinked: () => 'linked it with other decisions: final together, or not at all',
  LinkDissolved: () => 'dissolved the link with other decisions',
  DecisionWithdrawn: () => 'withdrew it',
  EvidenceAttached: ({ kind }) => `attached ${EVIDENCE.en[kind ?? ''] ?? 'evidence'}`,
  EvidenceWithdrawn: ({ kind }) => `withdrew ${EVIDENCE.en[kind ?? ''] ?? 'evidence'}`,
  DecisionFinal: ({ revision }) => `Revision ${revision} is final`,
  EffectsPredicted: ({ cast }) => ((cast ?? 1) > 1 ? 'changed what they predict' : 'predicted what will come of it'),
  ActualValueEntered: () => 'entered what was measured',
  OutcomeReviewed: ({ number }) => ((number ?? 1) > 1 ? 'corrected the review of its outcome' : 'reviewed its outcome'),
} satisfies Record<string, Sentence>;

const german: Record<keyof typeof english, Sentence> = {
  DecisionProposed: () => 'hat sie vorgeschlagen',
  DecisionSeconded: () => 'hat sie unterstützt',
  VoteOpened: (_, byPerson) => (byPerson ? 'hat die Abstimmung eröffnet' : 'Die Abstimmung hat von selbst begonnen'),
  VotePostponed: () => 'hat die Abstimmung um 14 Tage verschoben',
  BallotCast: ({ cast, for: giver }) => (giver ? 'hat in Vollmacht abgestimmt' : (cast ?? 1) > 1 ? 'hat die eigene Stimme geändert' : 'hat abgestimmt'),
  DecisionAmended: (data) => (data.class === 'EDITORIAL' ? `hat den Wortlaut bearbeitet: Fassung ${data.revision}; die Stimmen gelten weiter` : `hat geändert, was wirkt: Fassung ${data.revision}; der Rat wird neu gefragt`),
  EditRaised: ({ revision }) => `hat die Änderung der Fassung ${revision} zur inhaltlichen erklärt; der Rat wird neu gefragt`,
  VoteReopened: ({ basis }) => `hat die Abstimmung neu eröffnet, über Fassung ${basis}`,
  VoteClosed: ({ carried }) => (carried ? 'Die Abstimmung ist zu Ende: angenommen' : 'Die Abstimmung ist zu Ende: nicht angenommen'),
  ProposalAdopted: ({ revision }) => `hat Fassung ${revision} übernommen und steht dafür ein`,
  Recused: () => 'hat Befangenheit erklärt und nimmt nicht teil',
  RecusalContested: () => 'hat eine Befangenheit bestritten',
  RecusalJudged: () => 'hat gesagt, ob eine bestrittene Befangenheit besteht',
  RecusalSetAside: () => 'Die anderen Mitglieder haben eine Befangenheit aufgehoben',
  DecisionApproved: ({ revision }) => `hat Fassung ${revision} freigegeben`,
  DecisionWaived: ({ revision }) => `hat bestätigt, dass Fassung ${revision} sie nicht betrifft`,
  DecisionRefused: ({ revision }) => `hat Fassung ${revision} abgelehnt`,
  ClockMissed: ({ revision }) => `Die Tage der Fürsprache für Fassung ${revision} sind ohne Antwort abgelaufen`,
  AnswerRevoked: () => 'hat die eigene Antwort zurückgenommen',
  ObjectionRaised: () => 'hat Einwand erhoben',
  ObjectionAnswered: () => 'hat einen Einwand beantwortet',
  ObjectionEnded: ({ as }) => (as === 'OVERRULED' ? 'Die anderen Mitglieder haben einen Einwand überstimmt' : as === 'INTEGRATED' ? 'hat gesagt, dass der Text den Einwand aufnimmt' : 'hat den eigenen Einwand zurückgezogen'),
  OverrulingOpened: (_, byPerson) => (byPerson ? 'hat einen Einwand den anderen Mitgliedern vorgelegt' : 'Niemand hat einen Einwand binnen 72 Stunden beantwortet: Die anderen Mitglieder entscheiden darüber'),
  ObjectionJudged: () => 'hat gesagt, ob ein Einwand besteht',
  OverrulingFailed: () => 'Die anderen Mitglieder haben einen Einwand nicht überstimmt: Er besteht',
  RankingDecided: ({ winner }) => `Die Abstimmung ist zu Ende: Option ${winner} hat gewonnen`,
  ConditionSet: ({ revision }) => `würde Fassung ${revision} mit einer Änderung des Textes freigeben`,
  ConditionBroken: () => 'hat gemeldet, dass nicht mehr gilt, worauf die Freigabe beruht',
  ApprovalLapsed: () => 'hat gemeldet, dass nicht gilt, worauf die Freigabe beruht; sie ist erloschen',
  ClockPaused: () => 'hat die Frist angehalten, um die Wählerschaft zu fragen',
  DecisionsLinked: () => 'hat sie mit anderen Entscheidungen verknüpft: endgültig zusammen oder gar nicht',
  LinkDissolved: () => 'hat die Verknüpfung mit anderen Entscheidungen gelöst',
  DecisionWithdrawn: () => 'hat sie zurückgezogen',
  EvidenceAttached: ({ kind }) => `hat ${EVIDENCE.de[kind ?? ''] ?? 'Belege'} beigefügt`,
  EvidenceWithdrawn: ({ kind }) => `hat ${EVIDENCE.de[kind ?? ''] ?? 'Belege'} zurückgezogen`,
  DecisionFinal: ({ revision }) => `Fassung ${revision} ist endgültig`,
  EffectsPredicted: ({ cast }) => ((cast ?? 1) > 1 ? 'hat die eigene Vorhersage geändert' : 'hat vorhergesagt, was daraus wird'),
  ActualValueEntered: () => 'hat eingetragen, was gemessen wurde',
  OutcomeReviewed: ({ number }) => ((number ?? 1) > 1 ? 'hat die Überprüfung des Ergebnisses berichtigt' : 'hat das Ergebnis überprüft'),
};

const SENTENCES: InEveryLanguage<Readonly<Record<string, Sentence>>> = { en: english, de: german };
const SOMETHING: InEveryLanguage = { en: 'did something here', de: 'hat hier etwas getan' };

/** What happened, read after the actor's name; what the clock does stands alone. */
export const sayEvent = (type: string, data: EventData, byPerson: boolean, language: Language): string => SENTENCES[language][type]?.(data, byPerson) ?? SOMETHING[language];
