import { ButtonLink, Card, Text } from '@tribune/ui';
import { isOpen, type Meeting } from './meeting.documents.js';
import { texts } from './meeting-now.texts.js';

/** The way into the room, as soon as people can say that they are there. */
export function MeetingInvites({ meeting }: { meeting: Meeting }) {
  const running = meeting.state === 'RUNNING';
  if (!running && !isOpen(meeting, 'markPresence') && !isOpen(meeting, 'beginMeeting')) return null;
  return (
    <Card level="raised" tone={running ? 'waiting' : 'accent'} heading="h2" title={running ? texts.invites.running : texts.invites.soon} actions={<ButtonLink look="primary" to={`/meetings/${meeting.id}/now`}>{texts.invites.enter}</ButtonLink>}>
      <Text>{texts.invites.sentence}</Text>
    </Card>
  );
}
