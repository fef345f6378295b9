import { LoadedPage, NotTherePage, Sections, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { ButtonLink, Notice, Page, QuietLink, Split, Stack, StateBadge, Text } from '@tribune/ui';
import { BeginOrClose } from './chair-controls.js';
import { MeetingQuery, type Meeting } from './meeting.documents.js';
import { texts } from './meeting-now.texts.js';
import { texts as meetingTexts } from './meeting.texts.js';
import { texts as minutesTexts } from './minutes.texts.js';
import { MEETING_TONES } from './meeting.tones.js';
import { NowAgenda } from './now-agenda.js';
import { NowPresence } from './now-presence.js';
import { TreatedItem } from './treated-item.js';

const words = texts.page;

/** A meeting while it takes place: what is treated now for everybody, the vote on it, and who is there. */
export function MeetingNowPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: MeetingQuery, variables: { id }, about: { types: ['Meeting', 'Decision', 'Seat', 'Term'] } });
  return <LoadedPage query={query} title={words.title}>{({ meeting }) => (meeting ? <MeetingNow key={meeting.id} meeting={meeting} /> : <NotTherePage />)}</LoadedPage>;
}

function MeetingNow({ meeting }: { meeting: Meeting }) {
  const { id, council, state, begunAt, startsAt, agenda, treatsItemId } = meeting;
  const name = council?.name ?? words.title;
  const over = state === 'HELD' || state === 'CANCELLED';
  const treated = agenda.find((item) => item.id === treatsItemId);
  return (
    <Page width="wide" title={words.of(name)} above={<QuietLink to={`/meetings/${id}`} muted>{words.back}</QuietLink>} actions={<BeginOrClose meeting={meeting} />}
      state={<><StateBadge tone={MEETING_TONES[state]} label={meetingTexts.states[state]} />{!over && <Text as="span" size="sm" tone="muted">{begunAt ? words.since(begunAt) : words.planned(startsAt)}</Text>}</>}>
      {over ? (
        <Notice tone="stale" title={state === 'HELD' ? words.over : words.cancelled} action={<ButtonLink to={`/meetings/${id}${state === 'HELD' ? '/minutes' : ''}`}>{state === 'HELD' ? minutesTexts.read : words.toPage}</ButtonLink>}>{state === 'HELD' && words.overSentence}</Notice>
      ) : (
        <Split list={<NowAgenda meeting={meeting} />} aside={<>{treated?.decision && <Sections at="meeting.vote" id={treated.decision.id} state={treated.decision.state} />}<NowPresence meeting={meeting} /></>}>
          {treated ? <TreatedItem key={treated.id} meeting={meeting} item={treated} /> : <Stack><Text size="lg" strong>{state === 'RUNNING' ? words.empty : words.notBegun}</Text>{state !== 'RUNNING' && <Text>{words.notBegunSentence}</Text>}</Stack>}
        </Split>
      )}
    </Page>
  );
}
