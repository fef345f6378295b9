import { asked, complaints, document, figure, others, walked, words } from './evidence.js';
import { day, type Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** What the decisions stood on that have been decided. */
export const ofCancellations = (it: Matter): Scene[] => [
  on(53, '16:10', it.attach('marta', complaints(9.5, [8.9, 10.1], 'Complaints that name a cancelled flight', 'One in ten complaints, although only one flight in ninety is cancelled.'))),
  on(52, '11:30', it.attach('nikhil', figure({ title: 'Letters that forgive the cancellation, but not how they heard of it', value: 70.5, unit: '% of letters', n: 200, within: [63.8, 76.4], source: 'Two hundred letters of last year, read by one person', day: day(-60), why: 'It is the silence that they write about, not the cancellation.' }))),
  on(52, '11:45', it.attach('nikhil', words({ quote: 'The taxi driver knew before I did. He had it from the radio.', source: 'A letter', place: 'Lisbon', day: day(-71), why: 'We knew four hours earlier and told nobody.' }))),
  on(51, '09:15', it.attach('daniel', others({ title: 'Two airlines on our routes', text: 'Both send two alternatives with the message, and rebook by the answer to it.', source: 'Own bookings, cancelled', day: day(-120), why: 'Nobody who has seen that will thank us for a telephone number.' }))),
];

export const ofBags = (it: Matter): Scene[] => [
  on(52, '14:50', it.attach('pavel', complaints(8.1, [7.6, 8.7], 'Complaints that name lost luggage', 'Every twelfth complaint is about a bag of which a scanner knows where it is.'))),
  on(51, '10:20', it.attach('pavel', walked({ touchPoint: 'Baggage tracing', day: day(-54), text: 'Thirty-eight people at belt 4 after it had stopped. The screen said “last bag” for eleven minutes, then nothing. The desk has one chair and no number to draw.', why: 'They wait because nobody tells them that there is nothing to wait for.' }))),
  on(41, '21:05', it.attach('amina', figure({ title: 'People who wrote about a bag and landed after the desk had closed', value: 63.3, unit: '% of letters', n: 30, within: [45.5, 78.1], source: 'Thirty letters to the champion', day: day(-44), why: 'For most of them the baggage desk is a closed door.' }))),
  on(41, '21:10', it.attach('amina', words({ quote: 'I came back three days later to fetch it, with a borrowed wheelchair.', source: 'Somebody on the roll', place: 'Porto', day: day(-46), why: 'A second way to the airport is not the same way for everybody.' }))),
  on(36, '12:00', it.attach('amina', asked({ title: 'The new text, shown to the thirty who had written', text: 'Twenty-two answered; all of them would rather have it delivered than fetch it, and eighteen named the sixty euros.', n: 22, day: day(-36), why: 'It is what they asked for, in their own order.' }))),
];

export const ofSeats = (it: Matter): Scene[] => [
  on(47, '11:00', it.attach('yusuf', figure({ title: 'Expected income from seats together', value: 640_000, unit: 'euros a year', source: 'Sales, own estimate', day: day(-48), why: 'It would pay for seating that works.' }))),
  on(46, '15:30', it.attach('marta', words({ quote: 'My daughter is six. She sat in row 31, between two men who slept.', source: 'A letter', place: 'Funchal', day: day(-58), why: 'This is what those would get who do not pay.' }))),
  on(46, '16:05', it.attach('nikhil', figure({ title: 'Families who would pay twelve euros a person', value: 21.4, unit: '% of those asked', n: 14, within: [7.6, 47.6], source: 'Asked at the gate, one afternoon', day: day(-50), why: 'The income stands on far fewer families than the estimate says.' }))),
  on(44, '08:40', it.withdrawEvidence('yusuf', 'Expected income from seats together', 'It counted families twice, once for each direction.')),
];

export const ofDesk = (it: Matter): Scene[] => [
  on(32, '13:45', it.attach('pavel', figure({ title: 'People served between six and ten in the evening', value: 9, unit: 'people on a usual day', n: 61, within: [7.8, 10.2], source: 'Desk log, Terminal 2, two months', day: day(-34), why: 'Two people on duty for nine who come.' }))),
  on(30, '19:20', it.attach('marta', walked({ touchPoint: 'Service desk', day: day(-30), text: 'Seven minutes to the desk in Terminal 1 on my own legs, fourteen with a suitcase and the lift out of order. The sign at the corner still says that Terminal 2 is open until midnight.', why: '“Eight minutes away” is true for somebody without luggage.' }))),
];

export const ofBagDrop = (it: Matter): Scene[] => [
  on(22, '09:20', it.attach('aoife', figure({ title: 'Wait at bag drop in the busiest hour', value: 27, unit: 'minutes', n: 412, within: [25.6, 28.4], source: 'Camera counts, Lisbon, four Fridays', day: day(-26), why: 'It is the queue that makes people miss flights.' }))),
  on(21, '16:20', it.attach('claire', walked({ touchPoint: 'Check-in and bag drop', day: day(-22), text: 'With my father, 78, at another airline’s machine. Four minutes. The belt is at the height of the hip; he lifted 18 kilograms onto it by himself.', why: 'It can be done alone, by somebody who can lift.' }))),
  on(12, '20:30', it.attach('amina', asked({ title: 'Forty-one on the roll who need assistance', text: 'Twenty-nine answered. Twenty-six use the counter every time; three would try a machine if somebody stood beside it.', n: 29, day: day(-13), why: 'For them the counter is not a slower way, it is the way.' }))),
  on(12, '20:40', it.attach('lucia', walked({ touchPoint: 'Check-in and bag drop', day: day(-14), text: 'From my chair I could not reach the scale, and the screen shows its lower half only to somebody who stands.', why: 'One position with a person beside the machines would settle it.' }))),
];

/** For the proposal of the champion herself. */
export const ofWords = (it: Matter): Scene[] => [
  on(3, '21:00', it.attach('amina', words({ quote: '“Your flight has been retimed: 07:10 tomorrow.” I had a wedding that evening.', source: 'One of twenty-three messages', place: 'Lyon', day: day(-9), why: 'Nineteen of the twenty-three did not know that they could have had their money back.' }))),
  on(3, '21:08', it.attach('amina', document({ title: 'Regulation (EC) No 261/2004, article 5', url: 'https://eur-lex.europa.eu/eli/reg/2004/261/oj', text: 'What a cancellation is, and what follows from it.', why: 'The law has a word for it, and it is not “retimed”.' }))),
];
