import type { Company } from './company.js';
import { ofBagDrop, ofDesk, ofSeats } from './evidence-of-past.js';
import { onBagDrop, onDesk, onSeats } from './discussions.js';
import { day, euros, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** Voted on, and not carried. */
export function seatsTogether(company: Company): Scene[] {
  const it = new Matter(company, 'yusuf', {
    title: 'Sell “sit together” as an extra on full flights',
    whatChanges: 'On flights that are more than nine tenths full you may pay twelve euros a person to be seated together. Whoever does not pay is seated as seats are left.',
    easier: 'Those for whom it matters most can be sure of it, whatever the load.',
    background: 'Seating takes our check-in staff forty minutes on a full flight. An extra would pay for it, and for the software that does it better.',
    touchPoints: ['Seats and fare options', 'Check-in and bag drop'],
    amounts: [euros('Income per year, expected', 640_000)],
    effectiveOn: day(20),
  });
  return [
    on(47, '10:15', it.draft()),
    on(47, '10:40', it.propose()),
    ...ofSeats(it), ...onSeats(it),
    on(46, '09:00', it.second('aoife')),
    on(45, '11:00', it.open('ines')),
    on(45, '12:00', it.vote('yusuf', 'AGREE')),
    on(45, '14:30', it.vote('marta', 'OBJECT', 'A six-year-old alone in row 31 is not an option that we left unsold. It is something that we did.')),
    on(44, '09:20', it.vote('aoife', 'AGREE', 'The income is real, and nobody has to pay it.')),
    on(44, '17:45', it.vote('daniel', 'OBJECT', 'We promise that children sit beside an adult. This sells the promise.')),
    on(43, '08:00', it.vote('ines', 'OBJECT', 'It would be the only thing written about us that month.')),
    on(43, '10:30', it.vote('kenji', 'OBJECT', 'Our own people at the gate would have to explain it, thirty times a day.')),
    on(42, '15:10', it.vote('claire', 'ABSTAIN')),
  ];
}

/** Taken back by its author before it came to a vote. */
export function deskHours(company: Company): Scene[] {
  const it = new Matter(company, 'pavel', {
    title: 'Close the service desk in Terminal 2 at six in the evening',
    whatChanges: 'The desk in Terminal 2 closes at six instead of ten. After that you find help at the desk in Terminal 1, eight minutes away, or by phone.',
    easier: 'The desk in Terminal 1 is staffed by two instead of one in the evening, so the queue there is shorter.',
    background: 'Between six and ten the desk in Terminal 2 serves nine people on a usual day.',
    touchPoints: ['Service desk'],
    amounts: [euros('Saved per year', 74_000)],
  });
  return [
    on(32, '13:00', it.draft()),
    on(32, '13:30', it.propose()),
    ...ofDesk(it), ...onDesk(it),
    on(31, '09:40', it.second('aoife')),
    on(28, '16:20', it.amend('pavel', 'EDITORIAL', {
      background: 'Between six and ten the desk in Terminal 2 serves nine people on a usual day. Mateus Pinto pointed out what the average hides: on days when flights are cancelled it is a hundred and forty.',
    }, 'What the average hides.')),
    on(26, '10:00', it.withdraw()),
  ];
}

/** Carried by the council and refused by the champion, who says what would be acceptable: it stands refused. */
export function bagDrop(company: Company): Scene[] {
  const it = new Matter(company, 'aoife', {
    title: 'Bags are dropped at machines, without a counter',
    whatChanges: 'At Lisbon and Porto you weigh, tag and hand in your bag at a machine. The counters are closed; a colleague walks between the machines and helps.',
    easier: 'Eighteen machines instead of six counters: at the busiest hour the queue is a third of what it is.',
    background: 'The queue at bag drop is the reason for missed flights that we ourselves can change most. The machines are in use in eleven airports, and most people take less than a minute.',
    touchPoints: ['Check-in and bag drop', 'Assistance at the airport'],
    measures: [{ name: 'Minutes in the queue at the busiest hour', from: '27', to: '9', by: day(200) }],
    amounts: [euros('Machines, once', 1_150_000), euros('Saved per year', 480_000)],
    effectiveOn: day(60), reviewOn: day(200),
  });
  return [
    on(23, '10:30', it.draft()),
    on(22, '09:00', it.propose()),
    ...ofBagDrop(it), ...onBagDrop(it),
    on(22, '11:15', it.second('pavel')),
    on(21, '10:00', it.open('ines')),
    on(21, '12:05', it.vote('pavel', 'AGREE')),
    on(21, '16:40', it.vote('claire', 'AGREE', 'I timed it with my father, who is 78. He needed four minutes, and liked it.')),
    on(20, '08:25', it.vote('aoife', 'AGREE')),
    on(20, '13:50', it.vote('ines', 'AGREE')),
    on(19, '09:35', it.vote('marta', 'OBJECT', 'One colleague for eighteen machines is nobody.')),
    on(19, '17:20', it.vote('kenji', 'ABSTAIN')),
    on(18, '10:10', it.vote('yusuf', 'AGREE')),
    on(11, '20:55', it.refuse('amina',
      'People who cannot lift a bag onto a belt, who cannot read the screen, who travel with a chair, a cello or three children: for them the counter is not a slower way, it is the way.',
      'I asked the forty-one on the roll who said that they need assistance; twenty-nine answered, and twenty-six use the counter every time. Lucía and I tried the machine at Porto: she could not reach the scale.',
      'Machines, and one staffed position beside them, from two hours before the first departure until the last one, at every airport where the counters close.')),
  ];
}
