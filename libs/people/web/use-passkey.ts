import { startAuthentication, startRegistration, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useAct } from '@tribune/kernel/web';
import { useState } from 'react';
import { BeginPasskey, FinishPasskey } from './people.documents.js';
import { texts } from './people.texts.js';

export interface PasskeyAct {
  /** Shows the device's own prompt; true when the server has accepted what came of it. */
  show: () => Promise<boolean>;
  pending: boolean;
  /** Why it did not work, in a sentence. */
  problem: string | null;
}

/** Registers a passkey, opens approvals for five minutes with one (SIGN), or signs in. */
export function usePasskey(purpose: 'REGISTER' | 'SIGN' | 'SIGN_IN', onDone?: () => void): PasskeyAct {
  const begin = useAct(BeginPasskey);
  const finish = useAct(FinishPasskey);
  const [prompt, setPrompt] = useState<'closed' | 'open' | 'abandoned'>('closed');

  const show = async (): Promise<boolean> => {
    setPrompt('open');
    const challenge = await begin.act({ purpose });
    if (!challenge) return setPrompt('closed'), false;
    const response = await answer(purpose, challenge.options).catch(() => null);
    setPrompt(response ? 'closed' : 'abandoned');
    if (!response || !(await finish.act({ purpose, response }))) return false;
    onDone?.();
    return true;
  };

  const abandoned = prompt === 'abandoned' ? texts.passkey.abandoned : null;
  return {
    show,
    pending: prompt === 'open' || begin.pending || finish.pending,
    problem: abandoned ?? begin.problem ?? begin.failure ?? finish.problem ?? finish.failure,
  };
}

function answer(purpose: 'REGISTER' | 'SIGN' | 'SIGN_IN', options: unknown): Promise<object> {
  if (purpose === 'REGISTER') return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON });
  return startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
}
