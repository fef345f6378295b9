import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'The issuer is no address of a provider.' })
export class IssuerUnusable extends Refusal {
  sentence() {
    return 'This is not an issuer’s address. It begins with https:// and has no question mark, for example https://login.company.com.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The provider’s address lies in a network that is not for asking.' })
export class ProviderAddressForbidden extends Refusal {
  sentence() {
    return 'This address leads into a closed network. Whoever runs this installation can open it (SINGLE_SIGN_ON_ALLOW).';
  }
}

@ObjectType({ implements: () => Refusal, description: 'No provider answers at the issuer’s address, or it speaks no OpenID Connect.' })
export class ProviderUnreachable extends Refusal {
  sentence() {
    return 'No OpenID Connect provider was found at the issuer’s address. Nothing was changed. Please check the address, and try again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A domain is not one.' })
export class DomainUnusable extends Refusal {
  sentence() {
    return 'Please enter e-mail domains, such as company.com, separated by commas.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The auth process has no key to keep the client’s secret with.' })
export class SecretsKeyMissing extends Refusal {
  sentence() {
    return 'This installation cannot keep a secret yet: whoever runs it sets AUTH_KEY or AUTH_DIR for the auth process.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The client’s secret was kept with a key that is gone.' })
export class SecretLost extends Refusal {
  sentence() {
    return 'The client’s secret cannot be read any more. An administrator enters it anew; until then a mailed link lets you in.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The organization’s own way in was closed.' })
export class SingleSignOnGone extends Refusal {
  sentence() {
    return 'This way in does not exist any more. A mailed link lets you in.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The process that verifies what providers say does not answer.' })
export class SingleSignOnUnavailable extends Refusal {
  sentence() {
    return 'Your company’s sign-in cannot be checked at the moment. Nothing was changed; please try again in a minute.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nobody began this here: another browser, once more, or too late.' })
export class SignInAttemptUnknown extends Refusal {
  sentence() {
    return 'This sign-in was begun in another browser, was finished before, or took longer than ten minutes. Please begin again here.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person, or the provider for them, said no.' })
export class SignInDeclined extends Refusal {
  sentence() {
    return 'The sign-in was broken off at your company’s page. Nobody is signed in.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'What the provider said did not hold.' })
export class SingleSignOnNotAccepted extends Refusal {
  sentence() {
    return 'What your company’s sign-in said could not be confirmed, so nobody is signed in. Please begin again; if it happens once more, tell your administrator.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The provider does not say that the address is verified.' })
export class AddressNotVerified extends Refusal {
  sentence() {
    return 'Your company’s sign-in does not say that your e-mail address is verified. Use a mailed link, and tell your administrator.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The address belongs to a domain that the organization has not named.' })
export class OtherDomain extends Refusal {
  sentence() {
    return 'This way in is for other e-mail domains than yours. A mailed link lets you in.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nobody in the organization has the address.' })
export class NobodyHere extends Refusal {
  sentence() {
    return 'Nobody in this organization has your e-mail address. An administrator can import you; signing in makes nobody.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody else at the provider is this person.' })
export class OtherIdentity extends Refusal {
  sentence() {
    return 'This address belongs to somebody whom your company’s sign-in knew as another account. Use a mailed link.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Champions and alternates sign in by themselves (P2).' })
export class OfficeComesByItself extends Refusal {
  sentence() {
    return 'You hold a champion’s or alternate’s office: customers have elected you, so no company signs you in. Use your passkey or a mailed link.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A session that a company’s own way in has opened does not do this.' })
export class ComeInYourself extends Refusal {
  sentence() {
    return 'Your company’s sign-in is not enough for this, because it is about your account itself. Sign out, and come in by a mailed link.';
  }
}

registerRefusals(ComeInYourself, DomainUnusable, IssuerUnusable, ProviderAddressForbidden, SecretsKeyMissing);
/** What may come of a sign-in on its way; the sign-in page says it. */
export const ON_THE_WAY = registerRefusals(ProviderUnreachable, SecretLost, SingleSignOnGone, SingleSignOnUnavailable, SignInAttemptUnknown, SignInDeclined, SingleSignOnNotAccepted, AddressNotVerified, OtherDomain, NobodyHere, OtherIdentity, OfficeComesByItself);
