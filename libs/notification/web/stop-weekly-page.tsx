import { graphql, useAct, usePathParam } from '@tribune/kernel/web';
import { Button, Cluster, Notice, Page, Problem, Stack } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './weekly.texts.js';

const StopWeekly = graphql(`
  mutation StopWeekly($input: StopWeeklyInput!) {
    stopWeekly(input: $input) {
      __typename
      ... on StopWeeklyPayload { stopped }
      ... on Refusal { code message field }
    }
  }
`);

/** Behind the link in a weekly mail. Opening it changes nothing: programs that look into mails open links too. */
export function StopWeeklyPage() {
  const token = usePathParam('token');
  const [stopped, setStopped] = useState(false);
  const stop = useAct(StopWeekly, { onDone: (payload) => setStopped(payload.stopped) });
  return (
    <Page title={texts.title} lead={stopped ? undefined : texts.lead} width="narrow">
      <Stack gap="md">
        {stopped && <Notice tone="agree" title={texts.stopped}>{texts.stoppedSentence}</Notice>}
        <Cluster>
          <Button look={stopped ? 'quiet' : 'primary'} pending={stop.pending} onPress={() => void stop.act({ token, stopped: !stopped })}>{stopped ? texts.again : texts.stop}</Button>
        </Cluster>
        <Problem problem={stop.problem} failure={stop.failure} onRetry={stop.retry} />
      </Stack>
    </Page>
  );
}
