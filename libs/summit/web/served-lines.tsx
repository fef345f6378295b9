import { useAct, useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Button, Cluster, ConfirmButton, Notice, Problem, QuietLink, Row, Rows, say, Section, Stack } from '@tribune/ui';
import { ConfirmLine, LeaveLine } from './summit.acts.js';
import { ServedQuery, type Served } from './trace.documents.js';
import { saidDays } from './said-days.js';
import { texts } from './trace.texts.js';

const words = texts.served;

/** On a decision's page: which line of a plan it serves, and whether that line has changed under it. */
export function ServedLines({ id }: SectionSubject) {
  const { data } = useLiveQuery({ query: ServedQuery, variables: { id }, about: { types: ['Summit'] } });
  const lines = data?.decision?.servedLines ?? [];
  if (lines.length === 0) return null;
  return <Section id="plan-line" title={words.title}><Rows label={words.title}>{lines.map((line) => <OneLine key={line.lineId} decisionId={id} line={line} />)}</Rows></Section>;
}

function OneLine({ decisionId, line: { summitId, summitTitle, lineId, activity, seenWords, wordsNow, touchPoint, latest, made, mark, mayTie } }: { decisionId: string; line: Served }) {
  const confirm = useAct(ConfirmLine, { onDone: () => say(words.confirmed) });
  const leave = useAct(LeaveLine, { onDone: () => say(words.left) });
  const tie = { summitId, lineId, decisionId };
  return (
    <Row above={touchPoint} title={activity}
      detail={
        <Stack gap="sm">
          <span>{words.of(summitTitle)} · <QuietLink to={`/summits/${summitId}/trace`}>{words.trace}</QuietLink></span>
          {mark && <Notice tone="waiting" action={mayTie && <Button size="sm" of={activity} pending={confirm.pending} onPress={() => void confirm.act({ ...tie, number: latest })}>{words.fits}</Button>}>{mark === 'GONE' ? words.gone : words.changed(saidDays(seenWords), saidDays(wordsNow))}</Notice>}
          <Problem problem={confirm.problem ?? leave.problem} failure={confirm.failure ?? leave.failure} />
          {mayTie && !made && <Cluster><ConfirmButton size="sm" look="quiet" of={activity} title={words.leaveTitle} sentence={words.leaveSentence} confirm={words.leave} onConfirm={() => leave.act(tie)}>{words.leave}</ConfirmButton></Cluster>}
        </Stack>
      } />
  );
}
