import { formatDateTime, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Your calendar', lead: 'All your meetings and summits in the calendar that you use, kept up to date by itself.', none: 'It has no address yet.', madeAt: (at: string) => `Its address was made on ${formatDateTime(at)}. It is shown only when it is made.`,
  make: 'Make an address', another: 'Make another address', anotherTitle: 'Make another address?', anotherSentence: 'The earlier one is dead from then on: put the new one into your calendar.', revoke: 'Take the address away', revokeTitle: 'Take the address away?', revokeSentence: 'Calendars that use it see nothing any more.',
  address: 'Address of your calendar', hint: 'Subscribe to it in your calendar. Whoever has it reads when and where you meet, and about what: give it to nobody.', made: 'Made. Copy it now.', revoked: 'Nobody reads it any more.',
};

/** What the account page says of a person's own calendar. */
export const texts = inLanguage('council/calendar-feed', english);
export type English = typeof english;
