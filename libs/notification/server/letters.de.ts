import { accountLetters } from './account.letters.de.js';
import { decisionLetters } from './decisions.letters.de.js';
import { discussionLetters } from './discussion.letters.de.js';
import { electionLetters } from './elections.letters.de.js';
import { integrationLetters } from './integration.letters.de.js';
import type { Facts, Letter } from './letter.js';
import type { MailKind } from './letters.js';
import { objectingLetters } from './objecting.letters.de.js';
import { registerLetters } from './register.letters.de.js';
import { seatLetters } from './seat.letters.de.js';
import { summitLetters } from './summit.letters.de.js';
import { weeklyLetter } from './weekly.letter.de.js';

/** The German twin of each letter; the compiler asks for the missing one. */
export const germanLetters = { ...accountLetters, ...decisionLetters, ...discussionLetters, ...electionLetters, ...integrationLetters, ...objectingLetters, ...registerLetters, ...seatLetters, ...summitLetters, ...weeklyLetter } satisfies Record<MailKind, (facts: Facts) => Letter>;
