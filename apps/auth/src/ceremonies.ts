import {
  generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse,
  type AuthenticationResponseJSON, type AuthenticatorTransport, type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { Refused } from '@tribune/kernel/domain';
import type { PasskeyStore } from './passkey-store.js';
import type { RelyingParty } from './relying-party.js';

export type Purpose = 'REGISTER' | 'SIGN' | 'SIGN_IN';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const base64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');

/** WebAuthn's two ceremonies. What is verified here, and nothing else, makes a passkey or shows one. */
export class Ceremonies {
  constructor(
    private readonly store: PasskeyStore,
    private readonly party: RelyingParty,
  ) {}

  async begin(purpose: Purpose, token: string | null): Promise<object> {
    if (purpose === 'SIGN_IN') return this.authenticationOptions(await this.store.beginSignIn(), []);
    const { challenge, personId, name, email, credentials } = await this.store.begin(demanded(token), purpose);
    const known = credentials.map(({ id, transports }) => ({ id, transports: transports as AuthenticatorTransport[] }));
    if (purpose === 'SIGN') return this.authenticationOptions(challenge, known);
    return generateRegistrationOptions({
      rpID: this.party.id,
      rpName: this.party.name,
      userID: bytes(personId.replaceAll('-', '')),
      userName: email,
      userDisplayName: name,
      challenge: bytes(challenge),
      attestationType: 'none',
      excludeCredentials: known,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** The token of a new session when somebody signed in, null otherwise. */
  async finish(purpose: Purpose, token: string | null, response: unknown): Promise<string | null> {
    if (purpose === 'REGISTER') return this.register(demanded(token), response as RegistrationResponseJSON);
    const answer = response as AuthenticationResponseJSON;
    if (purpose === 'SIGN') {
      const held = demanded(token);
      const challenge = await this.store.takeChallenge(held, 'SIGN');
      await this.store.shown(held, answer.id, await this.verified(answer, challenge, held));
      return null;
    }
    const challenge = Buffer.from(challengeIn(answer), 'base64url').toString('hex');
    if (!(await this.store.takeSignInChallenge(challenge))) throw new Refused('ChallengeExpired');
    return this.store.signIn(answer.id, await this.verified(answer, challenge, null));
  }

  private async register(token: string, response: RegistrationResponseJSON): Promise<null> {
    const challenge = await this.store.takeChallenge(token, 'REGISTER');
    const { verified, registrationInfo } = await verifyRegistrationResponse({ response, expectedChallenge: base64url(challenge), ...this.expected }).catch(notAccepted);
    if (!verified) throw new Refused('PasskeyNotAccepted');
    await this.store.register(token, registrationInfo.credential);
    return null;
  }

  /** The new counter of the credential that signed this challenge, at this address. */
  private async verified(response: AuthenticationResponseJSON, challenge: string, token: string | null): Promise<number> {
    const credential = await this.store.credential(response.id, token);
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({ response, expectedChallenge: base64url(challenge), credential, ...this.expected }).catch(notAccepted);
    if (!verified) throw new Refused('PasskeyNotAccepted');
    return authenticationInfo.newCounter;
  }

  private get expected() {
    return { expectedOrigin: this.party.origin, expectedRPID: this.party.id, requireUserVerification: true };
  }

  private authenticationOptions(challenge: string, allowCredentials: { id: string; transports: AuthenticatorTransport[] }[]): Promise<object> {
    return generateAuthenticationOptions({ rpID: this.party.id, challenge: bytes(challenge), allowCredentials, userVerification: 'required' });
  }
}

function demanded(token: string | null): string {
  if (!token) throw new Refused('SignInRequired');
  return token;
}

/** The library throws for every answer that does not hold; which of them it was is nobody's business but the log's. */
function notAccepted(error: unknown): never {
  console.error(JSON.stringify({ level: 'warn', message: 'a passkey was not accepted', reason: error instanceof Error ? error.message : String(error) }));
  throw new Refused('PasskeyNotAccepted');
}

function challengeIn({ response }: AuthenticationResponseJSON): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8')) as { challenge?: unknown };
    if (typeof challenge === 'string') return challenge;
  } catch {
    // falls through: what cannot be read answers no challenge
  }
  throw new Refused('PasskeyNotAccepted');
}
