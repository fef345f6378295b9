import { useAct } from '@tribune/kernel/web';
import { Button, Problem, Row, Rows, ScreenReaderOnly, Section, StateBadge } from '@tribune/ui';
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
            detail={<Mark item={item} treated={item.id === treatsItemId} />}
            trailing={may && item.id !== treatsItemId && <Button size="sm" look="quiet" onPress={() => void act.act({ meetingId, itemId: item.id })}><span aria-hidden>{words.goShort}</span><ScreenReaderOnly>{words.go(item.title)}</ScreenReaderOnly></Button>} />
        ))}
      </Rows>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </Section>
  );
}

function Mark({ item: { voteRecordedAt, treatedAt }, treated }: { item: MeetingItem; treated: boolean }) {
  if (treated) return <StateBadge size="sm" tone="accent" label={words.now} />;
  if (voteRecordedAt) return <StateBadge size="sm" tone="agree" label={words.voted} />;
  return treatedAt ? <StateBadge size="sm" label={words.done} /> : null;
}
