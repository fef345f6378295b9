import { mayMark, PRESENCES, type Presence } from '@tribune/council/domain';
import { useAct, useSignedIn } from '@tribune/kernel/web';
import { Button, Cluster, Person, Problem, Row, Rows, ScreenReaderOnly, Section, Segmented, ShareBar, Stack, StateBadge, Text, useWanted, type Tone } from '@tribune/ui';
import { MarkPresence } from './meeting.acts.js';
import { isOpen, type Meeting } from './meeting.documents.js';
import { texts } from './meeting-now.texts.js';

type Invited = Meeting['invitations'][number];
const words = texts.presence;
const TONES = { IN_ROOM: 'agree', REMOTE: 'accent', ABSENT: 'stale' } as const satisfies Record<Presence, Tone>;

/** Who is there: everybody says it of themselves, the chair of whom they see in the room or miss there. */
export function NowPresence({ meeting }: { meeting: Meeting }) {
  const { person } = useSignedIn();
  const act = useAct(MarkPresence);
  const { id: meetingId, invitations, attendance: { seats, needed, inRoom, remote } } = meeting;
  const mine = invitations.find((each) => each.person.id === person.id)?.presence ?? '';
  const [shown, want] = useWanted<Presence | ''>(mine, act.problem !== null || act.failure !== null);
  const isChair = isOpen(meeting, 'beginMeeting') || isOpen(meeting, 'treatItem');
  const mark = (presence: Presence, personId?: string) => void act.act({ meetingId, presence, personId: personId ?? null });
  const markMine = (presence: Presence | '') => {
    if (!presence) return;
    want(presence);
    mark(presence);
  };
  const group = (title: string, people: readonly Invited[]) => people.length > 0 && (
    <Stack gap="sm">
      <Text strong>{title}</Text>
      <Rows dense label={title}>{people.map((each) => <Present key={each.person.id} invited={each} onMark={each.person.id !== person.id && mayMark('IN_ROOM', { self: false, isChair }) ? (presence) => mark(presence, each.person.id) : undefined} />)}</Rows>
    </Stack>
  );
  return (
    <Section id="presence" title={words.title}>
      <Stack gap="lg">
        {isOpen(meeting, 'markPresence') && <Stack gap="sm"><Text strong>{words.mine}</Text><Segmented<Presence | ''> whole label={words.mine} value={shown} onChange={markMine} options={PRESENCES.map((value) => ({ value, label: words.mineOptions[value] }))} /></Stack>}
        <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
        <ShareBar label={words.bar} of={seats} mark={{ at: needed, label: words.quorum(needed) }} shares={[{ label: words.inRoom, count: inRoom, tone: TONES.IN_ROOM }, { label: words.remote, count: remote, tone: TONES.REMOTE }]} />
        {group(words.members, invitations.filter(({ isMember }) => isMember))}
        {group(words.champions, invitations.filter(({ isMember }) => !isMember))}
      </Stack>
    </Section>
  );
}

/** One line each. Of whom nobody has said, the chair says it with one press. */
function Present({ invited: { person, presence, leftAt }, onMark }: { invited: Invited; onMark: ((presence: Presence) => void) | undefined }) {
  const label = leftAt ? words.left(leftAt) : presence ? words.marks[presence] : words.none;
  const isThere = presence === 'IN_ROOM' || presence === 'REMOTE';
  return (
    <Row title={<Person name={person.name} size="sm" />} trailing={
      <Cluster gap="xs">
        {(presence || !onMark) && <StateBadge size="sm" tone={presence ? TONES[presence] : 'neutral'} label={label} />}
        {onMark && !isThere && <Button size="sm" look="quiet" onPress={() => onMark('IN_ROOM')}>{words.here}<ScreenReaderOnly>{words.ofWhom(person.name)}</ScreenReaderOnly></Button>}
        {onMark && presence !== 'ABSENT' && <Button size="sm" look="quiet" onPress={() => onMark('ABSENT')}>{words.gone}<ScreenReaderOnly>{words.ofWhom(person.name)}</ScreenReaderOnly></Button>}
      </Cluster>
    } />
  );
}
