import { mayTakePart } from '@tribune/decision/domain';
import type { Decision } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { refusalOf } from '@tribune/kernel/server';

/** The sentence of what keeps this person from attaching evidence now; null when nothing does. SQL decides (attach_evidence.sql). */
export function whyNotAttach(actor: Actor, { state, councilUuid }: Decision): string | null {
  if (!mayTakePart(actor, councilUuid)) return sentence('TakesNoPart');
  if (state === 'FINAL') return sentence('DecisionIsFinal');
  return state === 'WITHDRAWN' ? sentence('WrongState', { state, command: 'attachEvidence' }) : null;
}

const sentence = (code: string, data: object = {}): string | null => refusalOf(code, { ...data })?.message ?? null;
