import { useAct } from '@tribune/kernel/web';
import { Button, ButtonLink, Cluster, ConfirmButton, Notice, Problem, Row, Rows, say, ScreenReaderOnly, Section, Stack, StateBadge, Text, useNow } from '@tribune/ui';
import { useState } from 'react';
import { RecordVote } from './meeting.acts.js';
import { isOpen, type Meeting, type MeetingItem } from './meeting.documents.js';
import { texts } from './meeting.texts.js';
import { texts as packTexts } from './pack.texts.js';
import { SetMeetingAgenda } from './set-meeting-agenda.js';

const words = texts.agenda;

/** What is treated, in order, with predicted times; and what cannot be voted on here, with the reason. */
export function MeetingAgenda({ meeting }: { meeting: Meeting }) {
  const [editing, setEditing] = useState(false);
  const now = useNow();
  const { agenda, minutesOver, noticeEndsAt, state, closedAt } = meeting;
  const ends = agenda.at(-1)?.endsAt;
  const lead = state === 'HELD' ? closedAt && words.ended(closedAt) : ends && words.until(ends);
  const may = isOpen(meeting, 'setMeetingAgenda');
  return (
    <Section id="agenda" title={words.title} lead={lead} actions={!editing && <>{agenda.length > 0 && <ButtonLink size="sm" to={`/meetings/${meeting.id}/pack`}>{packTexts.read}</ButtonLink>}{may && <Button size="sm" onPress={() => setEditing(true)}>{words.edit}</Button>}</>}>
      {editing ? <SetMeetingAgenda meeting={meeting} onEnd={() => setEditing(false)} /> : (
        <Stack gap="lg">
          {state !== 'HELD' && minutesOver > 0 && <Notice tone="waiting">{words.over(minutesOver)}</Notice>}
          {agenda.length === 0 ? <Text tone="muted">{words.empty}</Text> : <Rows label={words.title}>{agenda.map((item) => <Item key={item.position} meeting={meeting} item={item} />)}</Rows>}
          {may && <Text size="sm" tone="muted">{Date.parse(noticeEndsAt) > now ? words.noticeUntil(noticeEndsAt) : words.noticeOver}</Text>}
        </Stack>
      )}
    </Section>
  );
}

function Item({ meeting, item: { title, minutes, startsAt, endsAt, over, leftOut, treatedAt, voteRecordedAt, decision } }: { meeting: Meeting; item: MeetingItem }) {
  // while a vote is still to come here
  const votes = (meeting.state === 'PLANNED' || meeting.state === 'RUNNING') && !voteRecordedAt && (decision?.state === 'DELIBERATING' || decision?.state === 'VOTING');
  // one that somebody began says what it came to, and when
  const held = meeting.state === 'HELD' && meeting.begunAt !== null;
  const missed = held && treatedAt === null;
  const says = [votes && leftOut.length > 0 && words.leftOut(leftOut), !held && over && words.overItem, missed && words.notTreated].filter(Boolean).join(' ');
  const votable = votes && decision.state === 'VOTING' && leftOut.length === 0 && isOpen(meeting, 'recordVote');
  return (
    <Row to={decision ? `/decisions/${decision.number}` : undefined} above={[!missed && words.times(startsAt, endsAt), decision && words.decision(decision.number)].filter(Boolean).join(' · ')} title={title} detail={says || undefined}
      trailing={
        <Cluster gap="xs">
          {voteRecordedAt ? <StateBadge size="sm" tone="agree" label={words.voted} /> : decision && <StateBadge size="sm" tone={decision.state === 'VOTING' ? 'accent' : 'neutral'} label={words.states[decision.state] ?? decision.state} />}
          {!held && <Text as="span" size="sm" tone="muted">{words.minutes(minutes)}</Text>}
          {votable && <Record meetingId={meeting.id} decision={decision} />}
        </Cluster>
      } />
  );
}

/** The chair says that it was voted here; the outcome is what the ballots say. */
export function Record({ meetingId, decision: { id, title } }: { meetingId: string; decision: NonNullable<MeetingItem['decision']> }) {
  const act = useAct(RecordVote, { onDone: () => say(words.recorded) });
  return (
    <>
      <ConfirmButton size="sm" title={words.recordTitle} sentence={words.recordSentence} confirm={words.recordAct} pending={act.pending} onConfirm={() => act.act({ meetingId, decisionId: id })}>
        {words.record}<ScreenReaderOnly>: {title}</ScreenReaderOnly>
      </ConfirmButton>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </>
  );
}
