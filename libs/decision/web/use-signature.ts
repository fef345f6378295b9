import { useAct, useSession, useSignedIn } from '@tribune/kernel/web';
import { usePasskey } from '@tribune/people/web';
import { useNow } from '@tribune/ui';
import { SignInAsPersona } from './decision.acts.js';

export interface Signature {
  /** What signs now: nothing more is needed, a click in a demonstration, the passkey, or first a passkey has to be registered. */
  by: 'fresh' | 'demo' | 'passkey' | 'none';
  /** Signs; false when the device or the server said no. */
  sign: () => Promise<boolean>;
  register: () => Promise<boolean>;
  pending: boolean;
  problem: string | null;
}

/** An answer needs less than this to be given once the sign-in has been checked. */
const MARGIN = 5_000;

/** The champion's signature: signing in again, with the passkey, inside the flow (D9). In a demonstration a persona's sign-in counts. */
export function useSignature(): Signature {
  const session = useSignedIn();
  const { refresh } = useSession();
  const now = useNow();
  const passkey = usePasskey('SIGN', refresh);
  const registration = usePasskey('REGISTER', refresh);
  const persona = useAct(SignInAsPersona, { onDone: refresh });
  const fresh = session.approvalFreshUntil !== null && Date.parse(session.approvalFreshUntil) - MARGIN > now;
  const demo = session.organization.isDemo && session.method === 'DEMO';
  const again = async () => (await persona.act({ organizationId: session.organization.id, personId: session.person.id })) !== null;
  return {
    by: fresh ? 'fresh' : demo ? 'demo' : session.hasPasskey ? 'passkey' : 'none',
    sign: demo ? again : passkey.show,
    register: registration.show,
    pending: passkey.pending || registration.pending || persona.pending,
    problem: passkey.problem ?? registration.problem ?? persona.problem ?? persona.failure,
  };
}
