import { Button, Notice, Problem, Text } from '@tribune/ui';
import { texts } from './decision.texts.js';
import type { Signature } from './use-signature.js';

/** How an answer is signed, said before it is given; and what went wrong when it was not. */
export function SignatureNote({ signature: { by, register, pending, problem } }: { signature: Signature }) {
  const { none, registerTitle, registerAct, fresh, demo, before } = texts.sign;
  if (by === 'none') return <Notice tone="waiting" title={registerTitle} action={<Button pending={pending} onPress={() => void register()}>{registerAct}</Button>}>{problem ?? none}</Notice>;
  return (
    <>
      <Text size="sm" tone="muted">{by === 'fresh' ? fresh : by === 'demo' ? demo : before}</Text>
      <Problem problem={problem} />
    </>
  );
}
