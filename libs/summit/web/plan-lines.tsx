import { useAct } from '@tribune/kernel/web';
import { Cluster, ConfirmButton, Problem, Row, Rows, say, Stack, StateBadge } from '@tribune/ui';
import { MeasuredLine } from './measured-line.js';
import type { Line, PlanData, Planned } from './plan.documents.js';
import { texts } from './plan.texts.js';
import { RemovePlanLine } from './summit.acts.js';
import { isOpen } from './summit.documents.js';
import { WritePlanLine } from './write-plan-line.js';

/** The lines of one stage: what is done, where, by whom, to which effect, until when. */
export function PlanLines({ data, summit, lines, caption }: { data: PlanData; summit: Planned; lines: readonly Line[]; caption: string }) {
  const writes = isOpen(summit, 'changePlanLine');
  return (
    <Rows label={caption}>
      {lines.map((line) => (
        <Row key={line.id} above={<>{line.touchPoint} {data.retiredTouchPoints.some(({ id }) => id === line.touchPointId) && <StateBadge size="sm" tone="stale" label={texts.retired} />} · {line.owner || <StateBadge size="sm" tone="waiting" label={texts.nobody} />}</>} title={line.activity}
          detail={<Stack gap="xs"><span>{[texts.target(line.measure, line.from, line.to), line.dueOn && texts.by(line.dueOn)].filter(Boolean).join(', ')}</span><MeasuredLine line={line} /></Stack>}
          trailing={writes && <Cluster gap="xs"><WritePlanLine data={data} summitId={summit.id} line={line} /><Remove summitId={summit.id} line={line} /></Cluster>} />
      ))}
    </Rows>
  );
}

function Remove({ summitId, line: { id, version, activity } }: { summitId: string; line: Line }) {
  const act = useAct(RemovePlanLine, { onDone: () => say(texts.removed) });
  const { remove, removeTitle, removeSentence } = texts;
  return (
    <>
      <ConfirmButton size="sm" look="quiet" of={activity} title={removeTitle} sentence={removeSentence} confirm={remove} onConfirm={() => act.act({ summitId, lineId: id, seenVersion: version })}>{remove}</ConfirmButton>
      <Problem problem={act.problem} failure={act.failure} />
    </>
  );
}
