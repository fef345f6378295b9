import { Loaded, useAct, useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Button, Moment, Notice, Problem, QuietLink, Quote, Section, Stack, Text, useNow } from '@tribune/ui';
import { useEffect, useState } from 'react';
import { adviceOn } from './mail-advice.js';
import { MailTestQuery, SendTestMail, type MailTest } from './mail-test.documents.js';
import { mailTest as words } from './mail-test.texts.js';

const LAST_SCREEN = '4';
const SLOW = 15_000;

/** On the set-up pages until mail has worked once, and on the last one always: an administrator mails themselves and sees what comes of it (P3). */
export function MailTestSection({ state: screen }: SectionSubject) {
  const query = useLiveQuery({ query: MailTestQuery, variables: {} });
  // what came of a test stays where it was asked for
  const [testedOn, setTestedOn] = useState<string | null>(null);
  const waits = query.data?.mailTest.last?.state === 'WAITING';
  const { reload } = query;
  useEffect(() => {
    if (!waits) return;
    const ticking = setInterval(reload, 700);
    return () => clearInterval(ticking);
  }, [waits, reload]);
  if (screen !== LAST_SCREEN && screen !== testedOn && (!query.data || query.data.mailTest.last?.state === 'ACCEPTED')) return null;
  return (
    <Section title={words.title} lead={words.lead}>
      <Loaded query={query} label={words.title}>{({ mailTest }) => <Test test={mailTest} onTest={() => setTestedOn(screen)} />}</Loaded>
    </Section>
  );
}

function Test({ test: { server, from, to, keptHere, last }, onTest }: { test: MailTest; onTest: () => void }) {
  const { act, pending, problem, failure, retry } = useAct(SendTestMail);
  if (server === null) return <Notice tone="waiting" title={words.none}>{words.noneSentence}</Notice>;
  return (
    <Stack gap="md">
      {last && <Outcome last={last} keptHere={keptHere} />}
      <div><Button pending={pending || last?.state === 'WAITING'} onPress={() => { onTest(); void act({}); }}>{last ? words.again : words.send(to)}</Button></div>
      <Problem problem={problem} failure={failure} onRetry={retry} />
      <Text size="sm" tone="muted">{words.through(server, from)} {keptHere && words.keptHere}</Text>
    </Stack>
  );
}

function Outcome({ last: { to, askedAt, state, acceptedAt, words: said }, keptHere }: { last: NonNullable<MailTest['last']>; keptHere: boolean }) {
  const now = useNow();
  if (state === 'ACCEPTED') {
    return (
      <Notice tone="agree" urgent title={words.accepted} action={keptHere && <QuietLink to="/mailbox">{words.mailbox}</QuietLink>}>
        {!keptHere && words.acceptedSentence(to)} {acceptedAt && <Moment at={acceptedAt} />}
      </Notice>
    );
  }
  if (state === 'WAITING') return now - Date.parse(askedAt) > SLOW ? <Notice tone="object" urgent title={words.slow}>{words.slowSentence}</Notice> : <Notice urgent>{words.waiting}</Notice>;
  return (
    <Notice tone="object" urgent title={words.refused}>
      <Stack gap="sm">
        <Text>{words.said}</Text>
        <Quote>{said}</Quote>
        <Text>{words.advice[adviceOn(said ?? '')]}</Text>
      </Stack>
    </Notice>
  );
}
