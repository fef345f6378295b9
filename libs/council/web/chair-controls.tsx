import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, ConfirmButton, Problem, say, ScreenReaderOnly } from '@tribune/ui';
import { BeginMeeting, CloseMeeting, TreatItem } from './meeting.acts.js';
import { isOpen, type Meeting, type MeetingItem } from './meeting.documents.js';
import { texts } from './meeting-now.texts.js';

const words = texts.chair;

/** Begin it, or close it. */
export function BeginOrClose({ meeting }: { meeting: Meeting }) {
  const begin = useAct(BeginMeeting, { onDone: () => say(words.begun) });
  const close = useAct(CloseMeeting, { onDone: () => say(words.closed) });
  const running = meeting.state === 'RUNNING';
  return (
    <>
      {isOpen(meeting, 'beginMeeting') && <Button look="primary" pending={begin.pending} onPress={() => void begin.act({ meetingId: meeting.id })}>{words.begin}</Button>}
      {running && isOpen(meeting, 'closeMeeting') && <ConfirmButton title={words.closeTitle} sentence={words.closeSentence} confirm={words.close} pending={close.pending} onConfirm={() => close.act({ meetingId: meeting.id })}>{words.close}</ConfirmButton>}
      <Problem problem={begin.problem ?? close.problem} failure={begin.failure ?? close.failure} onRetry={begin.failure ? begin.retry : close.retry} />
    </>
  );
}

/** One item back, one item on. */
export function BackAndOn({ meeting, item }: { meeting: Meeting; item: MeetingItem }) {
  const act = useAct(TreatItem);
  if (!isOpen(meeting, 'treatItem')) return null;
  const at = meeting.agenda.findIndex(({ id }) => id === item.id);
  const [previous, next] = [meeting.agenda[at - 1], meeting.agenda[at + 1]];
  const to = (wanted: MeetingItem) => void act.act({ meetingId: meeting.id, itemId: wanted.id });
  return (
    <>
      <Cluster>
        {previous && <Button onPress={() => to(previous)}>{words.previous}<ScreenReaderOnly>{words.nextOf(previous.title)}</ScreenReaderOnly></Button>}
        {next && <Button look="primary" pending={act.pending} onPress={() => to(next)}>{words.next}<ScreenReaderOnly>{words.nextOf(next.title)}</ScreenReaderOnly></Button>}
      </Cluster>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </>
  );
}
