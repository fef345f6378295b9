import { Afterwards } from './afterwards.js';
import type { Company } from './company.js';
import { day } from './matter.js';
import { on, type Scene } from './stage.js';

const CANCELLATIONS = 'Tell people about a cancellation before they leave home';
const BAGS = 'Say where a bag is within two hours';
const MAINTENANCE = 'Move the booking system’s maintenance to Tuesday, two in the morning';
const FREE_CHANGE = 'Change a flight without a fee until the day before';

/** What those who voted thought would come of it, each for themselves. */
export function predictions(company: Company): Scene[] {
  const [cancellations, bags, maintenance, change] = [CANCELLATIONS, BAGS, MAINTENANCE, FREE_CHANGE].map((title) => new Afterwards(company, title)) as [Afterwards, Afterwards, Afterwards, Afterwards];
  return [
    on(51, '10:15', cancellations.predict('ines', 60)),
    on(51, '13:35', cancellations.predict('daniel', 75)),
    on(50, '16:25', cancellations.predict('claire', 55)),
    on(48, '17:10', cancellations.predict('aoife', 40)),
    on(45, '10:25', maintenance.predict('ines', 90)),
    on(45, '11:25', maintenance.predict('pavel', 95)),
    on(44, '12:25', maintenance.predict('marta', 80)),
    on(44, '13:25', maintenance.predict('aoife', 95)),
    on(38, '11:35', bags.predict('marta', 80)),
    on(38, '13:10', bags.predict('ines', 70)),
    on(38, '19:25', bags.predict('aoife', 45)),
    on(37, '08:15', bags.predict('claire', 75)),
    on(37, '09:50', bags.predict('kenji', 60)),
    on(2, '14:10', change.predict('marta', 65)),
    on(2, '17:45', change.predict('aoife', 35)),
  ];
}

/** Actions in every state: done, under way, overdue, paused, dropped, not begun. */
export function whatIsDone(company: Company): Scene[] {
  const cancelled = new Afterwards(company, CANCELLATIONS);
  const bags = new Afterwards(company, BAGS);
  const [messages, calls, partners, tablets, leaflets, storm] = [
    'Write the two messages, and test them with twelve passengers', 'Train twenty colleagues to call whoever does not answer', 'Agree with three airports that their screens say the same', 'Show the two alternatives on the desk’s tablets',
    'Print leaflets for the gates', 'Count again in the week of the first storm',
  ] as const;
  const scanners = 'Connect the scanners with the passengers’ numbers';
  const night = 'Connect the two partners who handle bags at night';
  return [
    on(42, '09:00', cancelled.give('marta', messages, 'Flight notices', 'daniel', day(-25))),
    on(42, '09:10', cancelled.give('marta', calls, 'Service by phone', 'sofia', day(4))),
    on(42, '09:20', cancelled.give('ines', partners, 'Flight notices', 'pavel', day(-3))),
    on(42, '09:30', cancelled.give('marta', tablets, 'Service desk', 'mateus', day(20))),
    on(42, '09:40', cancelled.give('ines', leaflets, 'Service desk', 'kenji', day(-20))),
    on(40, '08:30', cancelled.start('daniel', messages)),
    on(35, '16:00', cancelled.note('daniel', messages, 'Nine of twelve understood the first draft at once. The word “rebooking” goes; it is “another flight” now.', 60)),
    on(27, '11:00', cancelled.finish('daniel', messages, 'Live since this morning, in five languages.')),
    on(33, '10:00', cancelled.start('sofia', calls)),
    on(33, '09:00', bags.give('pavel', scanners, 'Baggage tracing', 'claire', day(-28))),
    on(32, '09:30', bags.start('claire', scanners)),
    on(29, '18:00', bags.finish('claire', scanners, 'Connected for our own people. Two partners come later.')),
    on(30, '14:00', cancelled.drop('ines', leaflets, 'Nobody whom we asked had read the last one. The money goes into calls.')),
    on(26, '09:15', cancelled.start('pavel', partners)),
    on(22, '15:30', cancelled.pause('marta', tablets, 'The new tablets come in January; on the old ones it takes a minute to load.')),
    on(18, '10:00', cancelled.note('pavel', partners, 'Lisbon and Porto have signed. Lyon asks its own works council first.', 70)),
    on(12, '17:20', cancelled.note('sofia', calls, 'Twelve are trained. The evening shift begins on Monday.', 60)),
    on(9, '09:00', cancelled.give('marta', storm, 'Flight notices', 'nikhil', day(60))),
    on(1, '10:30', bags.give('pavel', night, 'Baggage tracing', 'mateus', day(6))),
    on(1, '12:00', bags.start('mateus', night)),
  ];
}

/** What those outside the councils have taken on. */
export function whatStaffDo(company: Company): Scene[] {
  const boarding = new Afterwards(company, 'Families and people who walk slowly board first, always');
  const basket = new Afterwards(company, 'Keep what somebody has entered for a day');
  const desk = new Afterwards(company, 'Everybody in the head office spends one day a year at the desk');
  const bags = new Afterwards(company, BAGS);
  const cancelled = new Afterwards(company, CANCELLATIONS);
  const purse = new Afterwards(company, 'Crews may put things right on the spot, up to fifty euros');
  return [
    on(20, '09:30', boarding.give('pavel', 'Agree with the two airports whose gates others run for us', 'Gate and boarding', 'helena', day(6))),
    on(14, '10:15', basket.give('leonor', 'Give the booking team accounts with which they can see what was kept', 'Customer account', 'tobias', day(4))),
    on(12, '08:50', desk.give('kenji', 'Draw the days by lot, so that nobody chooses the quiet ones', 'Service desk', 'ruth', day(6))),
    // Amina Haddad’s condition is broken two days later, and these stand still
    on(19, '11:40', purse.give('kenji', 'Compare what was paid on board with what crews remember, for one month', 'On board', 'claire', day(5))),
    on(19, '11:50', purse.give('kenji', 'Read two hundred complaints about crews, before and after', 'Complaints and refunds', 'mateus', day(3))),
    on(16, '11:40', bags.give('pavel', 'Compare what the scanners say with what people claimed, for one month', 'Baggage tracing', 'maren', day(5))),
    on(16, '11:50', cancelled.give('ines', 'Read two hundred complaints about cancellations, before and after', 'Flight notices', 'nikhil', day(3))),
  ];
}

/** Two outcomes, reviewed at their day: one came, one did not. */
export function outcomes(company: Company): Scene[] {
  const bags = new Afterwards(company, BAGS);
  const maintenance = new Afterwards(company, MAINTENANCE);
  return [
    on(5, '09:30', maintenance.measure('nikhil', 1, { value: 9, on: day(-5), source: 'Booking system: people who opened the page in the hour, mean of four weeks', n: 36 })),
    on(4, '14:00', maintenance.review('ines', 'The cheapest improvement of the year. Nobody has written to us about it, which is what we had hoped for. Our own people had known it for two years; we had not asked them.', 'NOTHING', ['REACHED', 'Nine people a week instead of 1,900.'])),
    on(16, '11:00', bags.measure('nikhil', 1, { value: 27, on: day(-16), source: 'Scanner log against claims, first two weeks', n: 190, interval: [21, 34] })),
    on(3, '16:10', bags.measure('nikhil', 1, { value: 31, on: day(-3), source: 'Scanner log against claims, four weeks', n: 412, interval: [27, 36] })),
    on(2, '17:30', bags.review('pavel',
      'We promised two hours to everybody and had connected the scanners of our own people only. Six in ten bags that go missing go missing at night, and at night two partners handle them. I knew of the partners and took it for a detail. The claim by message and the sixty euros work: nobody has asked for a desk.',
      'FURTHER_ACTION', ['MISSED', 'Thirty-one of a hundred know in time. It moved, but it is not what we promised.'])),
  ];
}
