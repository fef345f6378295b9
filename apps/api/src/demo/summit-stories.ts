import type { Company } from './company.js';
import { on, type Scene } from './stage.js';
import { StagedSummit } from './summit-stage.js';

/** What the airline chooses to answer, with what it can do it; of the last stage nothing is said yet. */
const VISION = [
  ['To know early whether a fare is real, and what it will really cost.', 'Prices from one source, the same in every place.'],
  ['To compare without being tricked.', 'One page for bags, seats and changes; a person in the chat by day.'],
  ['To be done, and to be sure.', 'Product and Communications own one confirmation together.'],
  ['When something goes wrong: to hear it first from us, with a way on.', 'Twenty colleagues who call, day and night; the duty manager may decide.'],
];

/** The autumn summit: everybody is asked to bring something; one function is forgotten, and the page says so. Six have sealed what they believe, one of them after looking. */
export function autumnSummit(company: Company): Scene[] {
  const it = new StagedSummit(company);
  return [
    on(12, '08:30', it.call('Autumn summit: the journey after the purchase', 24, 'Hangar 2, the old drawing room')),
    on(12, '08:50', it.invite('ines', 'daniel', 'marta', 'yusuf', 'claire', 'pavel', 'aoife')),
    on(12, '09:10', it.ask('Bring the three sentences that you hear most often from customers, word for word.')),
    on(12, '09:15', it.ask('Bring what a cancelled flight costs us today, with everything: beds, calls, refunds, those who never come back.', 'aoife')),
    on(11, '10:00', it.announce),
    on(10, '16:00', it.vision('helena', 'They tell their friends: with them you know where you stand, also on a bad day.', 'That people arrive, and that the way there is worth remembering.', VISION)),
    on(10, '08:20', it.seal('helena', [72, 66, 74, { OVERALL: 68, EMOTIONAL: 62, ETHICAL: 70 }, 60])),
    on(9, '19:05', it.seal('ines', [70, 64, 72, { OVERALL: 63, EMOTIONAL: 58 }, 66])),
    on(8, '12:30', it.seal('daniel', [66, 60, 70, 58, 55])),
    on(7, '20:45', it.seal('marta', [60, 55, 66, { OVERALL: 44, EMOTIONAL: 30, ETHICAL: 41 }, 40])),
    on(6, '07:15', it.seal('yusuf', [74, 70, 80, 72, 70])),
    on(5, '10:00', it.look('pavel')),
    on(5, '10:20', it.seal('pavel', [64, 61, 72, 47, 50])),
    on(2, '18:10', it.seal('aoife', [62, 57, 69])),
    on(7, '10:00', it.line('marta', 'Flight notices', 'Communications', 'One message for every change, in the traveller’s language, before anything else is told', ['Told first by us', '41 %', '90 %'])),
    on(7, '10:10', it.line('pavel', 'Flight notices', 'Operations', 'The duty manager sends the first notice within ten minutes', ['Minutes to the first notice', '38', '10'], 90)),
    on(7, '10:20', it.line('marta', 'Service by phone', 'Service', 'Whoever answers keeps the case until it is closed', ['Told once only', '35 %', '80 %'])),
    on(6, '15:00', it.line('pavel', 'Baggage tracing', 'Operations', 'The two partners at night are connected with the scanners', ['Bags found within two hours', '34 %', '75 %'], 150)),
    on(6, '15:20', it.line('aoife', 'Complaints and refunds', 'Finance', 'Refunds go out without being asked for', ['Days to the refund', '19', '3'], 100)),
    on(6, '16:00', it.line('claire', 'Fare search', 'Product', 'The whole price with a bag is shown first', ['Find the price fair', '44', '60'], 120, 'ETHICAL')),
    on(5, '09:00', it.line('daniel', 'Assistance at the airport', null, 'Everybody who asks for help is met by name', ['Waited longer than 15 minutes', '29 %', '5 %'])),
    on(5, '11:00', it.element('pavel', 'Baggage tracing', 'Tracing at night', 'Atlas Ground', 'Between one and five nobody of ours is at the scanners.', 'Their system is not connected with ours: what they find is known by morning.')),
    on(5, '11:10', it.element('daniel', 'Assistance at the airport', 'Assistance in Terminal 2', 'Meridian Care', 'The airport lets nobody else work there.', 'They do three jobs at once, and people wait.')),
    on(5, '11:20', it.element('marta', 'Service by phone', 'Answering the phone', '', 'Whoever answers must be allowed to decide.')),
    on(5, '11:30', it.element('claire', 'Fare search', 'Comparison sites', 'Skylark Compare', 'Half of our travellers begin there.', 'They show the price without the bag.')),
    on(4, '11:00', it.freeze),
    on(4, '11:20', it.review(1)),
    on(3, '09:40', it.say('helena', 1, 'APPROVE', 'This is what we owe people on a bad day.')),
    on(3, '14:05', it.comment('amina', 1, 'Refunds go out', 'Three days is right. People lend the airline money they need for the next ticket.')),
    on(2, '08:50', it.say('pavel', 1, 'REQUEST_CHANGES', '', { 'Refunds go out': 'Three days cannot be kept while two of our banks need four.' })),
    on(1, '16:30', it.line('aoife', 'Complaints and refunds', 'Finance', 'Refunds go out without being asked for', ['Days to the refund', '19', '5'], 130)),
    on(1, '17:00', it.line('yusuf', 'Booking and payment', 'Sales', 'Agencies may change what travellers may change', ['', '', ''], 200)),
    on(1, '17:20', it.freeze),
    on(1, '17:25', it.review(2)),
    on(1, '18:40', it.say('pavel', 2, 'APPROVE_BUT', 'Five days we can keep.', { 'Agencies may change': 'Nobody has said yet what it costs, and nobody asked for it at the summit.' })),
    on(1, '19:30', it.comment('amina', 2, 'Everybody who asks', 'Who answers for it? Last year this was everybody’s, and so nobody came.')),
    on(8, '17:40', it.prepared('marta')),
    on(6, '12:10', it.prepared('ines')),
    on(3, '18:20', it.prepared('aoife')),
  ];
}
