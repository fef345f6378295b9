import { useAct } from '@tribune/kernel/web';
import { Button, Card, Clock, Cluster, Problem, say, Stack, Text } from '@tribune/ui';
import type { Decision, Objection } from './decision.documents.js';
import { JudgeObjection } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';
import { ObjectionWords } from './objections-section.js';

/** Objections on which this member has not been heard yet (D8). */
export function JudgeObjections({ decision: { id, objections } }: { decision: Decision }) {
  return objections.filter(({ openCommands }) => openCommands.some(({ name, open }) => name === 'judgeObjection' && open)).map((objection) => <Judge key={objection.id} decisionId={id} objection={objection} />);
}

function Judge({ decisionId, objection }: { decisionId: string; objection: Objection }) {
  const { judgeTitle, judgeSentence, stands, falls, judged, closes } = texts.objection;
  const act = useAct(JudgeObjection, { onDone: () => say(judged) });
  const running = objection.overrulings.find(({ overruled }) => overruled === null);
  const judge = (overrules: boolean) => void act.act({ decisionId, objectionId: objection.id, overrules });
  return (
    <Card heading="h2" level="raised" tone="accent" title={judgeTitle(objection.person.name)} above={running && <Clock due={running.closesAt} label={closes} exact />}>
      <Stack>
        <ObjectionWords objection={objection} />
        <Text size="sm" tone="muted">{judgeSentence}</Text>
        <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
        <Cluster><Button pending={act.pending} onPress={() => judge(false)}>{stands}</Button><Button pending={act.pending} onPress={() => judge(true)}>{falls}</Button></Cluster>
      </Stack>
    </Card>
  );
}
