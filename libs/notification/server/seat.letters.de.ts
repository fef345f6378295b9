import { aboutOf, councilOf, tokenOf, type Facts, type Letter } from './letter.js';
import { meetingLetters } from './meeting.letters.de.js';

/** The seat on a council and its meetings, in German. */
export const seatLetters = {
  ...meetingLetters,
  YouAreSeated: (facts) => ({
    subject: `Sie haben einen Sitz im Rat „${councilOf(facts)}“ bei ${facts.organizationName}`,
    paragraphs: [
      `${aboutOf(facts)} hat Ihnen einen Sitz im Rat „${councilOf(facts)}“ bei ${facts.organizationName} gegeben. Er entscheidet, was dort geschieht, wo die Kundschaft dem Unternehmen begegnet: Jedes Mitglied darf vorschlagen, und alle stimmen ab, auch am Telefon und zwischen Sitzungen.`,
      'Was die Kundschaft betrifft, wird ohne die Freigabe der Fürsprache, die sie gewählt hat, nicht endgültig.',
    ],
    action: { label: 'Anmelden und umsehen', url: `${facts.publicUrl}/sign-in/link/${tokenOf(facts)}` },
    afterwards: [`Der Link gilt einmal, sieben Tage lang; ein Passwort brauchen Sie nicht. Danach melden Sie sich mit dieser Adresse unter ${facts.publicUrl}/sign-in an.`, 'Wenn Sie nicht wissen, worum es geht, brauchen Sie nichts zu tun.'],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
