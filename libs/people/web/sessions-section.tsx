import { useAct } from '@tribune/kernel/web';
import { Button, formatDateTime, Moment, Problem, Row, Rows, say, Section, Stack, StateBadge } from '@tribune/ui';
import { sessions as words } from './account.texts.js';
import { EndSession, type Account } from './people.documents.js';

/** Where this person is signed in, so that they can end what they do not know. */
export function SessionsSection({ sessions }: { sessions: Account['signedIn'] }) {
  const { act, pending, problem, failure } = useAct(EndSession, { onDone: () => say(words.done) });
  return (
    <Section title={words.title} actions={sessions.length > 1 && <Button size="sm" pending={pending} onPress={() => void act({})}>{words.others}</Button>}>
      <Stack gap="md">
        <Problem problem={problem} failure={failure} />
        <Rows label={words.title}>
          {sessions.map(({ id, method, signedInAt, expiresAt, isThis }) => (
            <Row key={id} title={words.by[method]} detail={<>{words.since} <Moment at={signedInAt} /> · {words.until} <Moment at={expiresAt} dateOnly /></>}
              trailing={isThis ? <StateBadge tone="accent" label={words.here} /> : <Button size="sm" of={formatDateTime(signedInAt)} disabled={pending} onPress={() => void act({ sessionId: id })}>{words.out}</Button>} />
          ))}
        </Rows>
      </Stack>
    </Section>
  );
}
