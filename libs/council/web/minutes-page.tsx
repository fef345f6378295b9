import { sayMinutes, type MinutesBody, type MinutesSaid } from '@tribune/council/domain';
import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { DefinitionList, EmptyState, formatDate, formatDateTime, formatTime, language, Notice, Page, Prose, QuietLink, Quote, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { Corrections, ProposeCorrection } from './minutes-corrections.js';
import { MinutesQuery, type Minutes } from './minutes.documents.js';
import { texts } from './minutes.texts.js';

/** The minutes of a meeting, in the reader's language and on their clocks, with what was proposed to correct. */
export function MinutesPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: MinutesQuery, variables: { id }, about: { types: ['Meeting', 'Decision'] } });
  return <LoadedPage query={query} title={texts.title}>{({ meeting }) => (meeting ? <MinutesOf key={meeting.id} id={meeting.id} minutes={meeting.writtenMinutes} /> : <NotTherePage />)}</LoadedPage>;
}

function MinutesOf({ id, minutes }: { id: string; minutes: Minutes | null }) {
  const back = <QuietLink to={`/meetings/${id}`} muted>{texts.back}</QuietLink>;
  if (!minutes) return <Page title={texts.title} above={back}><EmptyState title={texts.notYet} sentence={texts.notYetSentence} /></Page>;
  const said = sayMinutes(minutes.body as MinutesBody, { day: formatDate, time: formatTime, dayAndTime: formatDateTime }, language());
  const { approvedAt, approvedBy, approvedInMeetingOf, bodyHash, corrections } = minutes;
  const undecided = corrections.filter(({ taken }) => taken === null).length;
  return (
    <Page title={said.title} tabTitle={texts.title} above={back} state={<StateBadge tone={approvedAt ? 'final' : 'neutral'} label={approvedAt ? texts.approved : texts.draft} />}
      lead={approvedAt && approvedInMeetingOf ? texts.approvedBy(approvedBy ?? '', approvedAt, approvedInMeetingOf) : texts.lead} actions={<QuietLink href={`/papers/minutes/${id}.pdf`} download="minutes.pdf">{texts.pdf}</QuietLink>}>
      {undecided > 0 && <Notice tone="waiting">{texts.openCorrections(undecided)}</Notice>}
      <DefinitionList items={said.facts.map(([term, description]) => ({ term, description }))} />
      <Section title={texts.people}><DefinitionList items={said.attendance.map(([term, people]) => ({ term, description: <Stack gap="xs">{people.map((name) => <span key={name}>{name}</span>)}</Stack> }))} /></Section>
      <Section title={texts.items}><Stack gap="xl">{said.items.map((item) => <Item key={item.id} id={id} minutes={minutes} item={item} />)}</Stack></Section>
      <Section title={texts.whole}>
        <Stack>
          {said.corrections.map((sentence) => <Quote key={sentence}>{sentence}</Quote>)}
          <Corrections meetingId={id} minutes={minutes} itemId={null} />
          <ProposeCorrection meetingId={id} minutes={minutes} itemId={null} title={null} />
          {bodyHash && <Text size="xs" tone="muted">{`${texts.fingerprint}: ${bodyHash}`}</Text>}
        </Stack>
      </Section>
    </Page>
  );
}

function Item({ id: meetingId, minutes, item: { id, position, title, above, sentences, note, corrections } }: { id: string; minutes: Minutes; item: MinutesSaid['items'][number] }) {
  return (
    <Stack gap="sm">
      {above && <Text size="sm" tone="muted">{above}</Text>}
      <Text size="lg" strong>{`${position}. ${title}`}</Text>
      {note && <Prose>{note}</Prose>}
      {sentences.map((sentence) => <Text key={sentence}>{sentence}</Text>)}
      {corrections.map((sentence) => <Quote key={sentence}>{sentence}</Quote>)}
      <Corrections meetingId={meetingId} minutes={minutes} itemId={id} />
      <ProposeCorrection meetingId={meetingId} minutes={minutes} itemId={id} title={title} />
    </Stack>
  );
}
