import { useAct } from '@tribune/kernel/web';
import { Button, Moment, Problem, Row, Rows, say, Section, Stack, StateBadge } from '@tribune/ui';
import { EndSession, type Account } from './people.documents.js';

const BY: Record<Account['signedIn'][number]['method'], string> = { LINK: 'By a mailed link', PASSKEY: 'By passkey', DEMO: 'By one click, in the demonstration', FOUNDING: 'When the organization was founded' };

/** Where this person is signed in, so that they can end what they do not know. */
export function SessionsSection({ sessions }: { sessions: Account['signedIn'] }) {
  const { act, pending, problem, failure } = useAct(EndSession, { onDone: () => say('Signed out there.') });
  return (
    <Section title="Where you are signed in" actions={sessions.length > 1 && <Button size="sm" pending={pending} onPress={() => void act({})}>Sign out everywhere else</Button>}>
      <Stack gap="md">
        <Problem problem={problem} failure={failure} />
        <Rows label="Where you are signed in">
          {sessions.map(({ id, method, signedInAt, isThis }) => (
            <Row key={id} title={BY[method]} detail={<>Since <Moment at={signedInAt} /></>}
              trailing={isThis ? <StateBadge tone="accent" label="This device" /> : <Button size="sm" disabled={pending} onPress={() => void act({ sessionId: id })}>Sign out</Button>} />
          ))}
        </Rows>
      </Stack>
    </Section>
  );
}
