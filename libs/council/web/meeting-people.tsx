import { Person, Section, ShareBar, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import type { Meeting } from './meeting.documents.js';
import { texts } from './meeting.texts.js';

const words = texts.people;
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

function Group({ title, people }: { title: string; people: Meeting['invitations'] }) {
  return (
    <Stack gap="sm">
      <Text strong>{title}</Text>
      {people.map(({ person, reply }) => <Person key={person.id} name={person.name} size="sm" trailing={<StateBadge size="sm" tone={reply ? TONES[reply] : 'neutral'} label={reply ? words.replies[reply] : words.none} />} />)}
    </Stack>
  );
}
