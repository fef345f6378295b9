/** Where a summit stands. CANCELLED stands aside; the rest is the way. */
export const SUMMIT_STATES = ['DRAFT', 'ANNOUNCED', 'HELD', 'CANCELLED'] as const;
export type SummitState = (typeof SUMMIT_STATES)[number];

/** What people do to a summit; the names are those of the mutations. */
export const SUMMIT_COMMANDS = ['changeSummit', 'inviteParticipant', 'dismissParticipant', 'setAgenda', 'askPreparation', 'announceSummit', 'finishPreparation', 'writeVision', 'sealBeliefs', 'endBeliefs', 'addPlanLine', 'changePlanLine', 'removePlanLine', 'freezePlan', 'openReview', 'reviewPlan', 'commentOnLine', 'bringFindings', 'putElement', 'removeElement', 'closeSummit', 'cancelSummit'] as const;
export type SummitCommand = (typeof SUMMIT_COMMANDS)[number];

type Row = Partial<Record<SummitCommand, readonly SummitState[]>>;

/** State × command → where it may lead; what is missing is not possible there, whoever asks. */
export const SUMMIT_MACHINE = {
  DRAFT: { changeSummit: ['DRAFT'], inviteParticipant: ['DRAFT'], dismissParticipant: ['DRAFT'], setAgenda: ['DRAFT'], askPreparation: ['DRAFT'], writeVision: ['DRAFT'], announceSummit: ['ANNOUNCED'], cancelSummit: ['CANCELLED'] },
  ANNOUNCED: {
    changeSummit: ['ANNOUNCED'], inviteParticipant: ['ANNOUNCED'], dismissParticipant: ['ANNOUNCED'], setAgenda: ['ANNOUNCED'], askPreparation: ['ANNOUNCED'], finishPreparation: ['ANNOUNCED'],
    writeVision: ['ANNOUNCED'], sealBeliefs: ['ANNOUNCED'], endBeliefs: ['ANNOUNCED'],
    addPlanLine: ['ANNOUNCED'], changePlanLine: ['ANNOUNCED'], removePlanLine: ['ANNOUNCED'], freezePlan: ['ANNOUNCED'],
    openReview: ['ANNOUNCED'], reviewPlan: ['ANNOUNCED'], commentOnLine: ['ANNOUNCED'], bringFindings: ['ANNOUNCED'], putElement: ['ANNOUNCED'], removeElement: ['ANNOUNCED'],
    closeSummit: ['HELD'], cancelSummit: ['CANCELLED'],
  },
  HELD: { writeVision: ['HELD'], addPlanLine: ['HELD'], changePlanLine: ['HELD'], removePlanLine: ['HELD'], freezePlan: ['HELD'], openReview: ['HELD'], reviewPlan: ['HELD'], commentOnLine: ['HELD'], bringFindings: ['HELD'], putElement: ['HELD'], removeElement: ['HELD'] },
  CANCELLED: {},
} as const satisfies Record<SummitState, Row>;

/** The states that the command may lead to; empty where it is not possible. */
export const summitLeadsTo = (state: SummitState, command: SummitCommand): readonly SummitState[] => (SUMMIT_MACHINE[state] as Row)[command] ?? [];
