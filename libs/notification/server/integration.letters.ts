import type { Facts, Letter } from './letter.js';

/** What administrators hear of the programs that are told what happens. */
export const integrationLetters = {
  WebhookDisabled: (facts) => ({
    subject: `Switched off: the webhook “${facts.webhook ?? ''}”`,
    paragraphs: [
      `Nothing that ${facts.organizationName} sent to the webhook “${facts.webhook ?? ''}” has arrived for three days, or its receiver said that it is gone. It is switched off.`,
      'Nothing is lost: let it go on when its receiver answers again, and everything that has happened meanwhile is delivered, in its order.',
    ],
    action: { label: 'See what came back', url: `${facts.publicUrl}/webhooks` },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
