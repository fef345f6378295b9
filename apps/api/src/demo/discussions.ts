import type { Matter } from './matter.js';
import { ago, on, type Scene } from './stage.js';

/** What those inside said to each other about the decisions that are past. */
export const onCancellations = (it: Matter): Scene[] => [
  on(52, '12:10', it.say('aoife', 'What do the calls cost when forty flights go in one night? I can carry a rule, not a surprise.')),
  on(52, '17:35', it.say('marta', 'I have the storm of last February hour by hour. @Aoife Byrne, shall we look at it together on Thursday?', 'What do the calls')),
  on(51, '20:50', it.say('amina', 'Those who wrote to me do not ask for speed first. They ask for one message that is true.')),
];
export const onBags = (it: Matter): Scene[] => [
  on(40, '09:30', it.say('pavel', 'I read the refusal twice. We had planned for our desk, not for the way home. What would sixty euros at once have to look like so that nobody feels tested?')),
  on(40, '21:15', it.say('amina', 'No receipts, and on the day. Whoever stands there at ten in the evening has no toothbrush and no patience.', 'I read the refusal')),
  on(39, '08:45', it.say('aoife', 'Paid to the card that paid for the ticket: then it costs us no form either.', 'I read the refusal')),
];
export const onSeats = (it: Matter): Scene[] => [
  on(46, '17:20', it.say('daniel', 'We promise at the touch point itself that children sit beside an adult. Do we take the promise back, or do we sell it?')),
  on(45, '08:15', it.say('yusuf', 'Neither. Families with children under twelve could be left out of it.', 'We promise at')),
];
export const onDesk = (it: Matter): Scene[] => [
  on(29, '10:05', it.say('marta', 'An average of nine hides the days on which flights are cancelled. Could we see it by day?')),
  on(28, '15:40', it.say('pavel', 'A hundred and forty on such a day. I had not looked. I will write it into the text, and think again.', 'An average of nine')),
];
export const onBagDrop = (it: Matter): Scene[] => [
  on(20, '19:30', it.say('lucia', 'Who will help me lift, and where do I find them? “Walks between the machines” is not a place.')),
  on(19, '09:10', it.say('pavel', 'You are right that it is not a place. I can mark one, beside machine 9.', 'Who will help')),
  on(10, '18:20', it.say('claire', 'If one staffed position stays at each airport, the saving falls by a fifth. I would sign that.')),
];

/** And about those that are under way. */
export const onNamedAnswer = (it: Matter): Scene[] => [
  on(10, '17:05', it.say('aoife', 'Eleven salaries before we know whether it works in Lisbon as it does in Porto. Why not six, and look again in spring?')),
  on(9, '08:40', it.say('marta', 'Because with six, four in ten complaints would still go through three hands, and those are the ones that are written twice. The figures are in the evidence.', 'Eleven salaries')),
  on(7, '12:25', it.say('kenji', 'Three people in Porto have offered to train the new ones. That is worth a salary or two.')),
  on(2, '20:10', it.say('georg', 'I would like to know what happens when the person with the name is on holiday.')),
  on(1, '16:00', it.say('marta', 'Two people share each matter; the second one writes with their own name, and has read everything.', 'I would like to know')),
  ago(5, it.say('nikhil', '@Amina Haddad, I can draw another twenty files for you if the sample is too small for your answer.')),
];
export const onAssistance = (it: Matter): Scene[] => [
  on(9, '19:15', it.say('amina', 'My brother works for the company that would be the partner. I will stand aside here; Georg, this is yours.')),
  on(8, '21:40', it.say('georg', 'I will ask Lucía to walk it with me before I answer.')),
  on(3, '09:50', it.say('pavel', '@Georg Weidner, we can show you Terminal 1 on any morning this week, with the people who do it.', 'I will ask Lucía')),
];
export const onFreeChange = (it: Matter): Scene[] => [
  on(4, '18:00', it.say('aoife', 'With a limit to one change I could agree. A second one may cost what it costs us.')),
  on(2, '10:30', it.say('claire', 'Taken up: the second change costs 15 euros. The text says so since this morning.', 'With a limit')),
  on(1, '13:15', it.say('yusuf', 'Does “once” mean once a booking, or once a flight? A family of five will ask on the first day.')),
];
export const onNight = (it: Matter): Scene[] => [
  on(4, '23:50', it.say('lucia', 'At night I do not need an answer within the hour. I need one that may decide something.')),
  on(1, '10:45', it.say('daniel', 'That is the point of it: whoever answers may rebook and book a bed. I will say it in the first sentence.', 'At night I do not')),
];
