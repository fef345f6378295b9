import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, Problem, Row, Rows, ScreenReaderOnly, Section, StateBadge } from '@tribune/ui';
import { TreatItem } from './meeting.acts.js';
import { isOpen, type Meeting, type MeetingItem } from './meeting.documents.js';
import { texts } from './meeting-now.texts.js';

const words = texts.agenda;

/** The agenda beside what is treated now; the chair goes anywhere on it. */
export function NowAgenda({ meeting }: { meeting: Meeting }) {
  const act = useAct(TreatItem);
  const { id: meetingId, agenda, treatsItemId } = meeting;
  const may = isOpen(meeting, 'treatItem');
  return (
    <Section title={words.title}>
      <Rows dense label={words.title}>
        {agenda.map((item) => (
          <Row key={item.id} quiet={item.treatedAt !== null && item.id !== treatsItemId} above={[String(item.position), words.minutes(item.minutes)].join(' · ')} title={item.title}
            detail={(item.treatedAt ?? item.voteRecordedAt) && <Mark item={item} treated={item.id === treatsItemId} />}
            trailing={may && item.id !== treatsItemId && <Button size="sm" look="quiet" onPress={() => void act.act({ meetingId, itemId: item.id })}><span aria-hidden>{words.goShort}</span><ScreenReaderOnly>{words.go(item.title)}</ScreenReaderOnly></Button>} />
        ))}
      </Rows>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </Section>
  );
}

function Mark({ item: { voteRecordedAt, treatedAt }, treated }: { item: MeetingItem; treated: boolean }) {
  return (
    <Cluster gap="xs">
      {treated && <StateBadge size="sm" tone="accent" label={words.now} />}
      {voteRecordedAt ? <StateBadge size="sm" tone="agree" label={words.voted} /> : treatedAt && !treated && <StateBadge size="sm" label={words.done} />}
    </Cluster>
  );
}
