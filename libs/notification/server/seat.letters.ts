import { aboutOf, councilOf, tokenOf, type Facts, type Letter } from './letter.js';
import { meetingLetters } from './meeting.letters.js';

/** Who gets a seat is let in by this mail, and called to meetings. */
export const seatLetters = {
  ...meetingLetters,
  YouAreSeated: (facts) => ({
    subject: `You have a seat on “${councilOf(facts)}” at ${facts.organizationName}`,
    paragraphs: [
      `${aboutOf(facts)} has given you a seat on “${councilOf(facts)}” at ${facts.organizationName}. It decides what happens where customers meet the company: any member may propose, and everybody votes, on a phone, between meetings.`,
      'Nothing that affects customers becomes final without the champion whom they have elected.',
    ],
    action: { label: 'Sign in and look around', url: `${facts.publicUrl}/sign-in/link/${tokenOf(facts)}` },
    afterwards: [`The link works once, within seven days; no password is needed. Afterwards you sign in at ${facts.publicUrl}/sign-in with this address.`, 'If you do not know what this is about, you need do nothing.'],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
