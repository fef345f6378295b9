import { useAct } from '@tribune/kernel/web';
import { Button, Card, Cluster, Problem, say, Stack, Text } from '@tribune/ui';
import { JudgeRecusal } from './decision.acts.js';
import type { Decision, Recusal } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { Contest } from './recusals.js';

/** Contested conflicts of interest on which this member has not spoken yet (D6). */
export function JudgeRecusals({ decision: { id, recusals } }: { decision: Decision }) {
  return recusals.filter(({ whyNotJudge }) => whyNotJudge === null).map((recusal) => <Judge key={recusal.person.id} decisionId={id} recusal={recusal} />);
}

function Judge({ decisionId, recusal }: { decisionId: string; recusal: Recusal }) {
  const act = useAct(JudgeRecusal, { onDone: () => say(texts.recusals.judged) });
  const { judgeTitle, stands, falls, said } = texts.recusals;
  const judge = (holds: boolean) => void act.act({ decisionId, personId: recusal.person.id, stands: holds });
  return (
    <Card heading="h2" level="raised" tone="accent" title={judgeTitle}>
      <Stack>
        <Text>{said(recusal.person.name, recusal.reason)}</Text>
        <Contest recusal={recusal} />
        <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
        <Cluster><Button pending={act.pending} onPress={() => judge(true)}>{stands}</Button><Button pending={act.pending} onPress={() => judge(false)}>{falls}</Button></Cluster>
      </Stack>
    </Card>
  );
}
