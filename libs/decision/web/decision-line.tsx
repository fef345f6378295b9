import { formatList } from '@tribune/kernel/web';
import { Clock, Cluster, Moment, Row, StateBadge, Text } from '@tribune/ui';
import type { DecisionRow } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { nameOf } from './names.js';
import { STATE_TONES } from './standing.js';

/** One decision in the list: its state, its age, and where it waits. */
export function DecisionLine({ decision, withCouncil }: { decision: DecisionRow; withCouncil: boolean }) {
  const { number, state, council, currentRevision, nextStep, createdAt, proposedAt, finalizedAt, evidenceCount, unreadCount } = decision;
  const quiet = state === 'FINAL' || state === 'WITHDRAWN' || state === 'NOT_CARRIED';
  return (
    <Row
      to={`/decisions/${number}`}
      quiet={quiet}
      above={<Cluster gap="sm"><StateBadge size="sm" tone={STATE_TONES[state]} label={texts.states[state]} /><span>{texts.numbered(number)}{withCouncil && ` · ${council.name}`} · {finalizedAt ? texts.list.final : proposedAt ? texts.list.proposed : texts.list.drafted} <Moment at={finalizedAt ?? proposedAt ?? createdAt} short />{evidenceCount === 0 && ` · ${texts.list.noEvidence}`}</span>{unreadCount > 0 && <Text as="span" size="xs" tone="accent" strong>{texts.waiting.unread(unreadCount)}</Text>}</Cluster>}
      title={currentRevision.title || texts.list.untitled}
      detail={quiet ? currentRevision.whatChanges : nextStep}
      trailing={<Waits decision={decision} />}
    />
  );
}

/** At whom it waits, with the clock that runs there. */
function Waits({ decision: { state, vote, answers, opensAt } }: { decision: DecisionRow }) {
  if (state === 'VOTING' && vote) return <Clock due={vote.closesAt} label={texts.clocks.vote} passed={texts.list.counting} />;
  if (state === 'DELIBERATING' && opensAt) return <Clock due={opensAt} label={texts.clocks.opens} />;
  if (state !== 'CARRIED') return null;
  const awaited = answers.filter(({ binding, status }) => binding && status !== 'APPROVED' && status !== 'WAIVED');
  const due = awaited.flatMap(({ clock }) => clock?.dueAt ?? []).sort()[0];
  return due ? <Clock due={due} label={texts.list.waitsFor(formatList(awaited.map(({ constituency }) => nameOf(constituency))))} /> : null;
}
