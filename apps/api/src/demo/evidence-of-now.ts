import { complaints, document, figure, others, walked, words } from './evidence.js';
import { day, type Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** What the decisions stand on that are under way. */
export const ofNamedAnswer = (it: Matter): Scene[] => [
  on(11, '10:20', it.attach('marta', complaints(32.6, [31.6, 33.6], 'Complaints that name customer service', 'More than any delay or any bag: the second letter is about the answer to the first.',
    { file: 'complaint-reasons.png', alt: 'A bar chart of complaint reasons: customer service 2,910, late flight 1,665, cannot tell 1,190, cancelled flight 847, lost luggage 724, bad flight 580, booking problems 529, attendants 481.' }))),
  on(11, '10:35', it.attach('marta', figure({ title: 'Letters until a complaint is settled, in the Porto team', value: 1.4, unit: 'letters, from 3.1', n: 318, within: [1.3, 1.5], source: 'Porto team, six months with named answers', day: day(-18), why: 'It works in a team of ours, with our own people.' }))),
  on(10, '16:10', it.attach('kenji', words({ quote: 'I used to close letters. Now I close matters.', source: 'A colleague in Porto', place: 'Porto', day: day(-12), why: 'Nobody in the team wants to go back.' }))),
  on(8, '18:30', it.attach('nikhil', figure({ title: 'Complaints in which a second person contradicts the first', value: 36.4, unit: '% of those read', n: 22, within: [19.7, 57], source: 'Twenty-two files, drawn by lot', day: day(-9), why: 'Four people in turn do not only take longer, they say different things.' }))),
];

export const ofAssistance = (it: Matter): Scene[] => [
  on(12, '09:30', it.attach('pavel', figure({ title: 'Wait until somebody is there, Terminal 1 since May', value: 8, unit: 'minutes, from 31', n: 1_140, within: [7.5, 8.5], source: 'Partner’s log, checked against gate times', day: day(-16), why: 'The same people, the same airport, one corridor away.' }))),
  on(11, '17:40', it.attach('claire', walked({ touchPoint: 'Assistance at the airport', day: day(-12), text: 'From the kerb of Terminal 2 with a booked wheelchair. The first sign sends you left, the second one right; the meeting point is behind the second. Nobody was there for twenty-four minutes, and three colleagues asked me whether I could walk a few steps.', why: 'You are lost before anybody has let you down.',
    picture: { file: 'terminal-signs.png', alt: 'A sketch of the way into Terminal 2: from the kerb a first sign points left, a second sign points right, and the meeting point lies behind the second.' } }))),
  on(10, '08:50', it.attach('lucia', words({ quote: 'Four uniforms, four times the same question. I have started to answer in verse.', source: 'An alternate of the customers', day: day(-11), why: 'Being asked once is worth more than being met faster.' }))),
  on(10, '09:10', it.attach('marta', document({ title: 'Regulation (EC) No 1107/2006', url: 'https://eur-lex.europa.eu/eli/reg/2006/1107/oj', text: 'Who owes assistance, where it begins, and what it may cost: nothing.', why: 'We owe this anyway; the question is how well.' }))),
];

export const ofFreeChange = (it: Matter): Scene[] => [
  on(5, '10:00', it.attach('claire', complaints(5.9, [5.4, 6.4], 'Complaints that name problems with a booking', 'The fee for changing is the word that occurs most often in them.'))),
  on(5, '10:30', it.attach('yusuf', others({ title: 'Three of five airlines on our routes', text: 'One change without a fee until the day before; two of them since last autumn.', source: 'Their conditions, read line by line', day: day(-7), why: 'We would follow, not lead.' }))),
  on(3, '14:20', it.attach('nikhil', figure({ title: 'Bookings in the year after a fee was paid', value: 0.9, unit: 'bookings, against 1.8 without', n: 2_204, within: [0.8, 1], source: 'Bookings of two years, matched by fare and route', day: day(-10), why: 'What the fee earns once, it costs in the year after.' }))),
];

export const ofNight = (it: Matter): Scene[] => [
  on(6, '11:20', it.attach('daniel', complaints(18.7, [17.8, 19.5], 'Complaints that name a late flight', 'A third of the public ones are written between ten at night and six in the morning.'))),
  on(5, '01:40', it.attach('daniel', walked({ touchPoint: 'Advice by chat', day: day(-5), text: 'At one in the morning I wrote that I was stranded in Porto. The machine offered me seat selection, then a voucher for my next birthday, then the opening hours. Seven answers, no person.', why: 'At night the chat is a closed door that talks.' }))),
];
