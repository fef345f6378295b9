import { LoadedPage, NotTherePage, Sections, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { ButtonLink, DefinitionList, formatDateTime, formatTime, Notice, Page, QuietLink, Section, Split, Stack, StateBadge } from '@tribune/ui';
import { ChangeMeeting } from './change-meeting.js';
import { MeetingAgenda } from './meeting-agenda.js';
import { MeetingCommands } from './meeting-commands.js';
import { MeetingInvites } from './meeting-invites.js';
import { MeetingPeople, MeetingWasThere } from './meeting-people.js';
import { isOpen, MeetingQuery, type Meeting } from './meeting.documents.js';
import { texts } from './meeting.texts.js';
import { texts as minutesTexts } from './minutes.texts.js';
import { MEETING_TONES } from './meeting.tones.js';
import { ReplyToMeeting } from './reply-to-meeting.js';

/** One meeting: when and where, who comes, what is treated in which order. */
export function MeetingPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: MeetingQuery, variables: { id }, about: { types: ['Meeting', 'Decision', 'Seat', 'Term'] } });
  return <LoadedPage query={query} title={texts.title}>{({ meeting }) => (meeting ? <MeetingView key={meeting.id} meeting={meeting} /> : <NotTherePage />)}</LoadedPage>;
}

function MeetingView({ meeting }: { meeting: Meeting }) {
  const { council, state, startsAt, endsAt, place, cancelledBecause } = meeting;
  const name = council?.name ?? texts.title;
  return (
    <Page title={texts.page.of(name)} above={<QuietLink to={council ? `/council?council=${council.id}` : '/council'} muted>{name}</QuietLink>} state={<StateBadge tone={MEETING_TONES[state]} label={texts.states[state]} />}
      lead={[`${formatDateTime(startsAt)}–${formatTime(endsAt)}`, place].filter(Boolean).join(' · ')} actions={<>{state === 'HELD' && <ButtonLink look="primary" to={`/meetings/${meeting.id}/minutes`}>{minutesTexts.read}</ButtonLink>}<MeetingCommands meeting={meeting} /></>}>
      {cancelledBecause && <Notice tone="stale" title={texts.page.cancelledBecause}>{cancelledBecause}</Notice>}
      <MeetingInvites meeting={meeting} />
      <ReplyToMeeting meeting={meeting} />
      <Split aside={<Stack gap="xl">{state === 'HELD' && meeting.begunAt ? <MeetingWasThere meeting={meeting} /> : <MeetingPeople meeting={meeting} />}<Facts meeting={meeting} /></Stack>}>
        <Stack gap="xl"><MeetingAgenda meeting={meeting} />{(state === 'PLANNED' || state === 'RUNNING') && <Sections at="meeting.before" id={meeting.id} />}</Stack>
      </Split>
    </Page>
  );
}

function Facts({ meeting }: { meeting: Meeting }) {
  const { id, startsAt, endsAt, place } = meeting;
  const words = texts.page;
  return (
    <Section title={words.facts}>
      <Stack>
        <DefinitionList stacked items={[
          { term: words.begins, description: formatDateTime(startsAt) },
          { term: words.ends, description: formatDateTime(endsAt) },
          { term: words.where, description: place || words.whereOpen },
        ]} />
        <QuietLink href={`/calendar/meetings/${id}.ics`} download="meeting.ics">{words.calendar}</QuietLink>
        {isOpen(meeting, 'changeMeeting') && <ChangeMeeting meeting={meeting} />}
      </Stack>
    </Section>
  );
}
