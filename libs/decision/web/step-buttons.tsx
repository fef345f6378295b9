import { useAct, type Act } from '@tribune/kernel/web';
import { Button, Cluster, ConfirmButton, Problem, Stack } from '@tribune/ui';
import { AdoptProposal, OpenVote, ProposeDecision, SecondDecision } from './decision.acts.js';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';

interface StepProps {
  decision: Pick<Decision, 'id'>;
  onDone: () => void;
}

/** Steps that need nothing but the decision: one press, one answer; what freezes something asks once more. */
export const ProposeButton = ({ decision, onDone }: StepProps) => <Step act={useAct(ProposeDecision, { onDone })} decision={decision} label={texts.commands.proposeDecision} />;
export const SecondButton = ({ decision, onDone }: StepProps) => <Step act={useAct(SecondDecision, { onDone })} decision={decision} label={texts.commands.secondDecision} />;
export const OpenVoteButton = ({ decision, onDone }: StepProps) => <Step act={useAct(OpenVote, { onDone })} decision={decision} label={texts.commands.openVote} asks={texts.turn.opening} />;
export const AdoptButton = ({ decision, onDone }: StepProps) => <Step act={useAct(AdoptProposal, { onDone })} decision={decision} label={texts.commands.adoptProposal} />;

function Step({ act: { act, pending, problem, failure, retry }, decision, label, asks }: { act: Pick<Act<{ decisionId: string }, unknown>, 'act' | 'pending' | 'problem' | 'failure' | 'retry'>; decision: Pick<Decision, 'id'>; label: string; asks?: { title: string; sentence: string } }) {
  const go = () => act({ decisionId: decision.id });
  return (
    <Stack gap="sm">
      <Problem problem={problem} failure={failure} onRetry={retry} />
      <Cluster>{asks ? <ConfirmButton look="primary" {...asks} confirm={label} pending={pending} onConfirm={go}>{label}</ConfirmButton> : <Button look="primary" pending={pending} onPress={() => void go()}>{label}</Button>}</Cluster>
    </Stack>
  );
}
