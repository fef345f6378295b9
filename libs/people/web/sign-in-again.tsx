import { goAfresh, useAct } from '@tribune/kernel/web';
import { Button, Notice } from '@tribune/ui';
import { address as words } from './account.texts.js';
import { SignOutToReturn } from './address.documents.js';
import { usePasskey } from './use-passkey.js';

interface SignInAgainProps {
  title: string;
  /** The refusal’s own sentence. */
  sentence: string;
  hasPasskey: boolean;
  /** The page to come back to. */
  next: string;
  onShown: () => void;
}

/** Asked of somebody who came in a while ago: their passkey, or coming in once more. What was typed is kept. */
export function SignInAgain({ title, sentence, hasPasskey, next, onShown }: SignInAgainProps) {
  const passkey = usePasskey('SIGN', onShown);
  const out = useAct(SignOutToReturn, { onDone: () => goAfresh(`/sign-in?next=${next}&afresh=1`) });
  return (
    <Notice tone="waiting" urgent title={title}
      action={hasPasskey ? <Button size="sm" pending={passkey.pending} onPress={() => void passkey.show()}>{words.passkey}</Button> : <Button size="sm" pending={out.pending} onPress={() => void out.act({})}>{words.again}</Button>}>
      {passkey.problem ?? out.failure ?? sentence}
    </Notice>
  );
}
