import { useAct } from '@tribune/kernel/web';
import { Button, Moment, Problem, Row, Rows, say, Section, Stack, StateBadge } from '@tribune/ui';
import { sessions as words } from './account.texts.js';
import { EndSession, type Account } from './people.documents.js';

type SignedIn = Account['signedIn'][number];

/** Where this person is signed in, so that they can end what they do not know. */
export function SessionsSection({ sessions }: { sessions: Account['signedIn'] }) {
  const one = useAct(EndSession, { onDone: () => say(words.done) });
  const others = useAct(EndSession, { onDone: () => say(words.othersDone) });
  return (
    <Section title={words.title} lead={words.lead} actions={sessions.length > 1 && <Button size="sm" pending={others.pending} onPress={() => void others.act({})}>{words.others}</Button>}>
      <Stack gap="md">
        <Problem problem={one.problem ?? others.problem} failure={one.failure ?? others.failure} />
        <Rows label={words.title}>
          {sessions.map((session) => (
            <Row key={session.id} title={deviceIn(session)} detail={<Used session={session} />}
              trailing={session.isThis ? <StateBadge tone="accent" label={words.here} /> : <Button size="sm" of={deviceIn(session)} disabled={one.pending} onPress={() => void one.act({ sessionId: session.id })}>{words.out}</Button>} />
          ))}
        </Rows>
      </Stack>
    </Section>
  );
}

function Used({ session: { method, signedInAt, lastSeenAt, expiresAt, isThis } }: { session: SignedIn }) {
  return <>{isThis ? words.now : <>{words.seen} <Moment at={lastSeenAt} /></>} · {words.by[method]}, {words.since} <Moment at={signedInAt} dateOnly /> · {words.until} <Moment at={expiresAt} dateOnly /></>;
}

/** “Firefox on Windows”, as far as the browser has said so. */
function deviceIn({ browser, system }: SignedIn): string {
  if (browser && system) return words.device(words.browsers[browser], words.systems[system]);
  return browser ? words.browsers[browser] : system ? words.device(words.browser, words.systems[system]) : words.unknown;
}
