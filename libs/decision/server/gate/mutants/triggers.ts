/** Functions that run as triggers, or inside of one, and the acts that come to them. */
const WRITES_TEXT = ['amend_decision', 'set_condition'];
const ANSWERED = ['approve_decision', 'refuse_decision', 'revoke_answer', 'set_condition', 'recuse', 'amend_decision', 'report_broken_condition'];
const FINISHED = ['approve_decision', 'settle', 'tick', 'dissolve_link', 'end_objection'];
export const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  revision_takes_effect: WRITES_TEXT,
  check_body: WRITES_TEXT,
  check_options: WRITES_TEXT,
  guard_decision: ['second_decision', 'amend_decision'],
  guard_answer: ANSWERED,
  guard_clock: ['pause_clock'],
  guard_link: ['link_decisions', 'dissolve_link'],
  guard_proxy: ['end_proxy'],
  guard_waiver: ['approve_decision'],
  finalization_is_consented: FINISHED,
  final_together: FINISHED,
};
/** Whose rows they guard. */
export const TABLES_OF: Readonly<Record<string, readonly string[]>> = {
  guard_decision: ['decision.decision'],
  guard_answer: ['decision.approval', 'decision.refusal'],
  guard_clock: ['decision.clock'],
  guard_link: ['decision.link', 'decision.link_member'],
  guard_proxy: ['decision.proxy'],
  guard_waiver: ['decision.approval'],
  revision_takes_effect: ['decision.revision'],
  finalization_is_consented: ['decision.finalization'],
  final_together: ['decision.finalization'],
};
