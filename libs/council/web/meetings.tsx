import { sayCadence } from '@tribune/council/domain';
import { Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Cluster, Disclosure, formatDateTime, language, Row, Rows, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { BuildNextMeeting } from './build-next-meeting.js';
import type { Council } from './council.documents.js';
import { CouncilMeetingsQuery, type CouncilMeetings, type MeetingLine } from './meeting.documents.js';
import { texts } from './meeting.texts.js';
import { FORECAST_TONES, MEETING_TONES } from './meeting.tones.js';
import { MoreMeetings } from './more-meetings.js';
import { PlanMeeting } from './plan-meeting.js';
import { SetCadence } from './set-cadence.js';

const words = texts.council;

/** When the council meets: what is planned, what the rule says comes next, what has been. */
export function Meetings({ council: { id, seats } }: { council: Council }) {
  const { person } = useSignedIn();
  const chair = seats.some((seat) => seat.isChair && seat.person.id === person.id);
  const query = useLiveQuery({ query: CouncilMeetingsQuery, variables: { id }, about: { types: ['Meeting', 'Council'] } });
  return <Loaded query={query} label={texts.title}>{({ council }) => council && <Planned council={council} chair={chair} />}</Loaded>;
}

function Planned({ council, chair }: { council: CouncilMeetings; chair: boolean }) {
  const { id, cadence, ahead, past } = council;
  const rhythm = cadence && words.rhythm(sayCadence(cadence.rrule, language()), cadence.time, cadence.timeZone, cadence.minutes, cadence.place);
  return (
    <Section id="meetings" title={texts.title} lead={rhythm ? `${rhythm} ${words.lead}` : words.lead} actions={chair && <PlanMeeting councilId={id} cadence={cadence} />}>
      <Stack gap="lg">
        {chair && <BuildNextMeeting council={council} />}
        {ahead.edges.length === 0 ? <Text tone="muted">{words.none}</Text> : <Rows label={words.ahead}>{ahead.edges.map(({ node }) => <Line key={node.id} meeting={node} />)}</Rows>}
        <MoreMeetings councilId={id} when="AHEAD" page={ahead.pageInfo} line={(meeting) => <Line key={meeting.id} meeting={meeting} />} />
        {cadence && cadence.nextDates.length > 0 && (
          <Stack gap="sm">
            <Text strong>{words.next}</Text>
            <Rows label={words.next} dense>
              {cadence.nextDates.map((at) => <Row key={at} quiet title={formatDateTime(at)} trailing={chair && <PlanMeeting councilId={id} cadence={cadence} at={at} />} />)}
            </Rows>
          </Stack>
        )}
        {chair && <Cluster><SetCadence key={cadence?.rrule} councilId={id} cadence={cadence} /></Cluster>}
        {past.edges.length > 0 && (
          <Disclosure summary={words.past}>
            <Stack>
              <Rows label={words.past} dense>{past.edges.map(({ node }) => <PastLine key={node.id} meeting={node} />)}</Rows>
              <MoreMeetings councilId={id} when="PAST" page={past.pageInfo} line={(meeting) => <PastLine key={meeting.id} meeting={meeting} />} />
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

const PastLine = ({ meeting: { id, state, startsAt, place, itemCount } }: { meeting: Omit<MeetingLine, 'myReply' | 'forecast'> }) => (
  <Row to={`/meetings/${id}`} quiet={state === 'CANCELLED'} title={formatDateTime(startsAt)} detail={[words.items(itemCount), place].filter(Boolean).join(' · ')} trailing={<StateBadge size="sm" tone={MEETING_TONES[state]} label={texts.states[state]} />} />
);

function Line({ meeting: { id, startsAt, place, itemCount, myReply, forecast } }: { meeting: MeetingLine }) {
  return (
    <Row to={`/meetings/${id}`} title={formatDateTime(startsAt)} detail={[words.items(itemCount), place, myReply && texts.reply.was(texts.replies[myReply])].filter(Boolean).join(' · ')}
      trailing={<StateBadge size="sm" tone={FORECAST_TONES[forecast.verdict]} label={texts.people.short[forecast.verdict]} />} />
  );
}
