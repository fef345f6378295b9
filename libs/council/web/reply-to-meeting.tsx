import { REPLIES, type Reply } from '@tribune/council/domain';
import { useAct } from '@tribune/kernel/web';
import { Card, Problem, say, Segmented, useWanted } from '@tribune/ui';
import { ReplyToMeeting as Act } from './meeting.acts.js';
import { isOpen, type Meeting } from './meeting.documents.js';
import { texts } from './meeting.texts.js';

/** Whether the reader comes: one press, changed by another. */
export function ReplyToMeeting({ meeting }: { meeting: Meeting }) {
  const act = useAct(Act, { onDone: () => say(texts.reply.done) });
  const [shown, want] = useWanted<Reply | ''>(meeting.myReply ?? '', act.problem !== null || act.failure !== null);
  if (!isOpen(meeting, 'replyToMeeting')) return null;
  const reply = (chosen: Reply | '') => {
    if (!chosen) return;
    want(chosen);
    void act.act({ meetingId: meeting.id, reply: chosen });
  };
  return (
    <Card level={shown ? 'flat' : 'raised'} tone={shown ? undefined : 'waiting'} heading="h2" title={texts.reply.title}>
      <Segmented<Reply | ''> whole label={texts.reply.title} value={shown} onChange={reply} options={REPLIES.map((value) => ({ value, label: texts.replies[value] }))} />
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </Card>
  );
}
