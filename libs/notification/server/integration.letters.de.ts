import type { Facts, Letter } from './letter.js';

/** Was die Verwaltung von den Programmen hört, denen gemeldet wird, was geschieht. */
export const integrationLetters = {
  WebhookDisabled: (facts) => ({
    subject: `Abgeschaltet: der Webhook „${facts.webhook ?? ''}“`,
    paragraphs: [
      `Nichts von dem, was ${facts.organizationName} an den Webhook „${facts.webhook ?? ''}“ gesendet hat, ist seit drei Tagen angekommen, oder sein Empfänger hat gesagt, dass es ihn nicht mehr gibt. Er ist abgeschaltet.`,
      'Nichts geht verloren: Lassen Sie ihn weiterlaufen, wenn sein Empfänger wieder antwortet. Dann wird alles zugestellt, was inzwischen geschehen ist, in seiner Reihenfolge.',
    ],
    action: { label: 'Ansehen, was zurückkam', url: `${facts.publicUrl}/webhooks` },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
