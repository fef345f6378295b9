import { addressOf, tokenOf, type Facts, type Letter } from './letter.js';

/** About mail itself: a test, and a change of one's own address, of which both mailboxes hear. */
export const addressLetters = {
  AddressChangeAsked: (facts) => ({
    subject: `Your address at ${facts.organizationName} is about to change`,
    paragraphs: [
      `Somebody who is signed in as you has asked ${facts.organizationName} to write to ${addressOf(facts)} from now on. The change is made when that mailbox confirms it.`,
      'If that was you, you need do nothing here. If it was not, stop it now: that also signs everybody out who is in with your name.',
    ],
    action: { label: 'This was not me: stop it', url: `${facts.publicUrl}/address/${tokenOf(facts)}` },
  }),

  ConfirmAddress: (facts) => ({
    subject: `Confirm your new address at ${facts.organizationName}`,
    paragraphs: [`You have asked ${facts.organizationName} to write to this address from now on. Open the link and press the button there to confirm it.`],
    action: { label: 'Confirm this address', url: `${facts.publicUrl}/address/${tokenOf(facts)}` },
    afterwards: ['It works for 24 hours.', 'If you do not know what this is about, you need do nothing: nothing changes without the button.'],
  }),

  AddressIsYours: (facts) => ({
    subject: `You already have an account at ${facts.organizationName}`,
    paragraphs: [
      `Somebody wanted to use ${addressOf(facts)} for another account at ${facts.organizationName}. It is yours, so nothing has changed.`,
      'If it was you: sign in with this address, and you are in the account that it belongs to.',
    ],
    action: { label: 'Sign in', url: `${facts.publicUrl}/sign-in` },
  }),

  FoundingLink: (facts) => ({
    subject: 'Found another organization on Tribune',
    paragraphs: [`You have asked at ${facts.organizationName} for another organization on the same installation. It has its own people, council and customers; neither sees anything of the other.`],
    action: { label: 'Found the organization', url: `${facts.publicUrl}/set-up/${tokenOf(facts)}` },
    afterwards: ['The link works once, for 24 hours. You will be its first administrator, with this address.', 'If you did not ask for it, you need do nothing.'],
  }),

  TestMail: (facts) => ({
    subject: `Mail from ${facts.organizationName} works`,
    paragraphs: ['You have asked for this mail on the set-up page, and here it is: sign-in links, voting cards and everything that waits for somebody will arrive like it.', 'Is it in the spam folder? Then ask whoever looks after your mail to let this sender through, before your customers are written to.'],
    action: { label: 'Go on with the set-up', url: `${facts.publicUrl}/set-up` },
  }),

  AddressChanged: (facts) => ({
    subject: `Your address at ${facts.organizationName} has changed`,
    paragraphs: [
      `${facts.organizationName} now writes to ${addressOf(facts)}. Sign-in links go there, and no more to this mailbox.`,
      `If that was not you, undo it by ${facts.until ?? 'the end of three days'}: this address is yours again, and everybody who is in with your name is signed out.`,
    ],
    action: { label: 'This was not me: undo it', url: `${facts.publicUrl}/address/${tokenOf(facts)}` },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
