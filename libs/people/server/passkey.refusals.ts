import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import { ComeInYourself } from './single-sign-on.refusals.js';

@ObjectType({ implements: () => Refusal, description: 'There is no passkey yet.' })
export class PasskeyMissing extends Refusal {
  sentence() {
    return 'You have no passkey yet. Register one under “Your account” first; it takes half a minute.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A replacement is not usable yet (P2).' })
export class PasskeyWaits extends Refusal {
  @Field({ description: 'From when on it signs.' })
  usableFrom!: Date;

  sentence() {
    this.usableFrom = new Date(this.usableFrom);
    return 'This passkey replaces another one and cannot be used yet: that takes 72 hours, so that nobody takes an office over with a stolen mailbox.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Passkeys are for champions, alternates and the staff.' })
export class PasskeyNotForYou extends Refusal {
  sentence() {
    return 'You need no passkey: champions and alternates sign with one once they have taken office, and the staff may sign in with one.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The answer did not hold: another key, another address, or a signature that is none.' })
export class PasskeyNotAccepted extends Refusal {
  sentence() {
    return 'This passkey was not accepted. Use the one you registered here, on this address, and try again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A challenge is answered once, within five minutes.' })
export class ChallengeExpired extends Refusal {
  sentence() {
    return 'That took longer than five minutes, or was answered before. Please begin again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The credential is registered already.' })
export class PasskeyKnown extends Refusal {
  sentence() {
    return 'This passkey is registered already.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The process that verifies passkeys does not answer.' })
export class PasskeysUnavailable extends Refusal {
  sentence() {
    return 'Passkeys cannot be checked at the moment. Nothing was changed; please try again in a minute.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The passkey that signs has to be shown first.' })
export class PasskeyNotShown extends Refusal {
  sentence() {
    return 'Please show the passkey you have used so far first: only its holder can take a replacement back.';
  }
}
registerRefusals(PasskeyNotShown);

export const PASSKEY_REFUSALS = registerRefusals(PasskeyMissing, PasskeyWaits, PasskeyNotForYou, PasskeyNotAccepted, ChallengeExpired, PasskeyKnown, PasskeysUnavailable, ComeInYourself);
