import { useAct } from '@tribune/kernel/web';
import { Button, Notice, Problem, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { AskFounding } from './people.documents.js';
import { texts } from './signing-in.texts.js';

const words = texts.another;

/** Another organization on the same installation: a link is mailed to the administrator who asks. */
export function FoundAnother() {
  const { act, pending, problem, failure, retry } = useAct(AskFounding, { onDone: () => setSent(true) });
  const [sent, setSent] = useState(false);
  if (sent) return <Notice tone="agree" urgent title={words.sent}>{words.sentSentence}</Notice>;
  return (
    <Stack gap="md">
      <Text>{words.sentence}</Text>
      <div><Button pending={pending} onPress={() => void act({})}>{words.act}</Button></div>
      <Problem problem={problem} failure={failure} onRetry={retry} />
    </Stack>
  );
}
