import { meetingTimetable } from '@tribune/council/domain';
import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, Problem, Row, Rows, ScreenReaderOnly, Section, StateBadge, useNow } from '@tribune/ui';
import { TreatItem } from './meeting.acts.js';
import { isOpen, type Meeting, type MeetingItem } from './meeting.documents.js';
import { texts } from './meeting-now.texts.js';
import { texts as meetingTexts } from './meeting.texts.js';

const words = texts.agenda;

/** The agenda beside what is treated now, with its times as they move from minute to minute; the chair goes anywhere on it. */
export function NowAgenda({ meeting }: { meeting: Meeting }) {
  const act = useAct(TreatItem);
  const { id: meetingId, treatsItemId, endsAt } = meeting;
  const timed = useTimes(meeting);
  const end = timed.at(-1)?.endsAt;
  const late = end ? Math.round((end.getTime() - Date.parse(endsAt)) / 60_000) : 0;
  const may = isOpen(meeting, 'treatItem');
  return (
    <Section title={words.title} lead={end && [meetingTexts.agenda.until(end.toISOString()), late > 0 && words.late(late)].filter(Boolean).join(' ')}>
      <Rows dense label={words.title}>
        {timed.map(({ item, startsAt, endsAt: until }) => (
          <Row key={item.id} quiet={item.treatedAt !== null && item.id !== treatsItemId} above={[meetingTexts.agenda.times(startsAt.toISOString(), until.toISOString()), words.minutes(item.minutes)].join(' · ')} title={item.title}
            detail={(item.treatedAt ?? item.voteRecordedAt) && <Mark item={item} treated={item.id === treatsItemId} />}
            trailing={may && item.id !== treatsItemId && <Button size="sm" look="quiet" onPress={() => void act.act({ meetingId, itemId: item.id })}><span aria-hidden>{words.goShort}</span><ScreenReaderOnly>{words.go(item.title)}</ScreenReaderOnly></Button>} />
        ))}
      </Rows>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </Section>
  );
}

/** When each item is predicted, at this moment. */
function useTimes({ agenda, startsAt, minutes, begunAt, treatsItemId }: Meeting) {
  const now = useNow();
  const items = agenda.map((item) => ({ ...item, treatedAt: item.treatedAt === null ? null : new Date(item.treatedAt) }));
  const treats = agenda.findIndex(({ id }) => id === treatsItemId);
  return meetingTimetable(new Date(startsAt), minutes, items, { now: new Date(now), over: false, begunAt: begunAt === null ? null : new Date(begunAt), closedAt: null, treats: treats < 0 ? null : treats });
}

function Mark({ item: { voteRecordedAt, treatedAt }, treated }: { item: { voteRecordedAt: MeetingItem['voteRecordedAt']; treatedAt: Date | null }; treated: boolean }) {
  return (
    <Cluster gap="xs">
      {treated && <StateBadge size="sm" tone="accent" label={words.now} />}
      {voteRecordedAt ? <StateBadge size="sm" tone="agree" label={words.voted} /> : treatedAt && !treated && <StateBadge size="sm" label={words.done} />}
    </Cluster>
  );
}
