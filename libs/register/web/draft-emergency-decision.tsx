import { useNavigate } from '@tanstack/react-router';
import { useAct, useSession } from '@tribune/kernel/web';
import { Button, Cluster, Problem, say, Stack, Text } from '@tribune/ui';
import { texts } from './emergency.texts.js';
import { NameEmergencyAct } from './name-emergency-act.js';
import { DraftEmergencyDecision } from './register.documents.js';

/** For who may propose: a draft that names the act from its first moment. */
export function ProposeDecision({ actId, underWay }: { actId: string; underWay: boolean }) {
  const { session } = useSession();
  const navigate = useNavigate();
  const { act, pending, problem, failure, retry } = useAct(DraftEmergencyDecision, {
    onDone: ({ number }) => {
      say(texts.drafted);
      void navigate({ to: `/decisions/${number}/amend` });
    },
  });
  if (underWay || !session || (!session.isChampion && session.seats.length === 0)) return null;
  return (
    <Stack gap="sm">
      <Cluster><Button look="primary" pending={pending} onPress={() => void act({ actId })}>{texts.propose}</Button><NameEmergencyAct actId={actId} /></Cluster>
      <Text size="sm" tone="muted">{texts.proposeNote}</Text>
      <Problem problem={problem} failure={failure} onRetry={retry} />
    </Stack>
  );
}
