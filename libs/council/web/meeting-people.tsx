import { Person, Section, ShareBar, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import type { Meeting } from './meeting.documents.js';
import { texts as nowTexts } from './meeting-now.texts.js';
import { texts } from './meeting.texts.js';

const words = texts.people;
const now = nowTexts.presence;
const TONES = { COMING: 'agree', REMOTE: 'accent', NOT_COMING: 'stale' } as const satisfies Record<string, Tone>;

/** What the replies say of the quorum, and who has replied what; no answer is shown as none. */
export function MeetingPeople({ meeting: { invitations, forecast: { seats, needed, inRoom, remote, absent, unknown, verdict }, state } }: { meeting: Meeting }) {
  const champions = invitations.filter(({ isMember }) => !isMember);
  const shares = [
    { label: words.inRoom, count: inRoom, tone: TONES.COMING }, { label: words.remote, count: remote, tone: TONES.REMOTE },
    { label: words.absent, count: absent, tone: TONES.NOT_COMING },
  ];
  return (
    <Section id="people" title={words.title} lead={state === 'PLANNED' ? words.verdicts[verdict] : undefined}>
      <Stack gap="lg">
        <ShareBar label={words.bar} shares={shares} of={seats} mark={{ at: needed, label: words.quorum(needed) }} />
        {unknown > 0 && <Text size="sm" tone="muted">{words.unanswered(unknown)}</Text>}
        <Group title={words.members} people={invitations.filter(({ isMember }) => isMember)} />
        {champions.length > 0 ? <Group title={words.champions} people={champions} /> : <Text size="sm" tone="muted">{words.noChampions}</Text>}
      </Stack>
    </Section>
  );
}

/** After a meeting that somebody began: who was there, of members and of champions. */
export function MeetingWasThere({ meeting: { invitations, attendance: { seats, needed } } }: { meeting: Meeting }) {
  const { was } = words;
  const [members, champions] = [invitations.filter(({ isMember }) => isMember), invitations.filter(({ isMember }) => !isMember)];
  const group = (title: string, people: Meeting['invitations']) => people.length > 0 && (
    <Stack gap="sm">
      <Text strong>{title}</Text>
      {people.map((each) => <Person key={each.person.id} name={each.person.name} size="sm" trailing={<StateBadge size="sm" {...wasThere(each)} />} />)}
    </Stack>
  );
  return (
    <Section id="people" title={was.title}>
      <Stack gap="lg">
        <ShareBar label={was.bar} shares={[{ label: was.there, count: members.filter(({ arrivedAt }) => arrivedAt !== null).length, tone: TONES.COMING }]} of={seats} mark={{ at: needed, label: words.quorum(needed) }} />
        {group(words.members, members)}
        {group(words.champions, champions)}
      </Stack>
    </Section>
  );
}

function wasThere({ presence, arrivedAt, leftAt }: Meeting['invitations'][number]): { tone: Tone; label: string } {
  if (arrivedAt === null) return presence === null ? { tone: 'neutral', label: words.was.none } : { tone: TONES.NOT_COMING, label: now.marks.ABSENT };
  if (leftAt !== null) return { tone: TONES.COMING, label: now.left(leftAt) };
  return presence === 'REMOTE' ? { tone: TONES.REMOTE, label: now.marks.REMOTE } : { tone: TONES.COMING, label: now.marks.IN_ROOM };
}

function Group({ title, people }: { title: string; people: Meeting['invitations'] }) {
  return (
    <Stack gap="sm">
      <Text strong>{title}</Text>
      {people.map(({ person, reply }) => <Person key={person.id} name={person.name} size="sm" trailing={<StateBadge size="sm" tone={reply ? TONES[reply] : 'neutral'} label={reply ? words.replies[reply] : words.none} />} />)}
    </Stack>
  );
}
