import type { Company } from './company.js';
import { on, type Scene } from './stage.js';
import { StagedSummit } from './summit-stage.js';

/** The summit before: held, its plan approved but for one line, and each line since then on its way, blocked, decided, given up, or forgotten. */
export function springSummit(company: Company): Scene[] {
  const it = new StagedSummit(company);
  return [
    on(95, '08:00', it.atTheTop('pavel', 'claire')),
    on(95, '08:30', it.call('Last season’s summit: the day something goes wrong', -76, 'Hangar 2, the old drawing room')),
    on(95, '08:50', it.invite('ines', 'daniel', 'marta', 'yusuf', 'claire', 'pavel', 'aoife')),
    on(94, '10:00', it.announce),
    ...([['helena', [70, 66, 73, 64, 58]], ['ines', [68, 62, 70, 60, 62]], ['daniel', [64, 61, 68, 52, 50]], ['marta', [62, 58, 67, 41, 44]], ['claire', [71, 68, 76, 66, 60]], ['pavel', [66, 63, 74, 55, 52]]] as const).map(([key, beliefs], at) => on(90 - at, '18:00', it.seal(key, beliefs))),
    on(76, '15:00', it.line('daniel', 'Flight notices', 'Communications', 'People hear of a change before they leave home', ['Told first by us', '22 %', '70 %'], 60)),
    on(76, '15:05', it.line('pavel', 'Baggage tracing', 'Operations', 'Nobody asks twice where a bag is', ['Bags found within two hours', '34 %', '75 %'], 90)),
    on(76, '15:10', it.line('pavel', 'Check-in and bag drop', 'Operations', 'Nobody queues longer than ten minutes', ['Queued longer', '38 %', '10 %'], 120)),
    on(76, '15:15', it.line('aoife', 'Complaints and refunds', 'Finance', 'Money comes back without a fight', ['Days to the refund', '31', '5'], 60)),
    on(76, '15:20', it.line('claire', 'Customer account', 'Product', 'Nobody is locked out on the day of travel', ['Locked out', '6 %', '1 %'], 45)),
    on(76, '15:25', it.line('yusuf', 'Seats and fare options', 'Sales', 'Families sit together', ['Sat apart', '17 %', '0 %'], 90)),
    on(76, '15:30', it.line('marta', 'On board', 'Service', 'Crews may put things right on the spot', ['Put right on board', '12 %', '50 %'], 30)),
    on(76, '15:35', it.line('claire', 'Fare search', 'Product', 'One price, the same in every place', ['Find the price fair', '41', '55'], 120, 'ETHICAL')),
    on(76, '15:40', it.line('aoife', 'Service desk', 'Finance', 'Desks close at six in the evening', ['Cost of the desks', '4.1 m', '3.2 m'], 30)),
    on(75, '10:00', it.close),
    on(75, '11:00', it.freeze),
    on(75, '11:10', it.review(1)),
    on(75, '12:00', it.comment('amina', 1, 'Desks close', 'Whoever lands after six with a broken bag has nobody then. That is when we need you.')),
    on(74, '09:00', it.say('pavel', 1, 'APPROVE_BUT', '', { 'Desks close': 'Most of what goes wrong goes wrong after six.' })),
    on(74, '16:20', it.say('claire', 1, 'APPROVE', 'The right order: first what hurts.')),
    on(73, '08:15', it.say('helena', 1, 'APPROVE_BUT', 'Agreed, and I have read what Ms Haddad wrote.', { 'Desks close': 'The saving is not worth what customers lose by it.' })),
    ...[
      ['People hear', 'Tell people about a cancellation'], ['People hear', 'What the app shows first'], ['Nobody asks twice', 'Say where a bag is'], ['Nobody asks twice', 'A late bag'], ['Nobody queues', 'Bags are dropped'],
      ['Money comes back', 'Money goes back'], ['Nobody is locked', 'Sign in without'], ['Families sit', 'Sell “sit together”'], ['Crews may', 'Crews may'],
    ].map(([activity = '', title = ''], at) => on(2, `09:${10 + at}`, it.serves(activity, title))),
    on(2, '10:00', it.line('claire', 'Customer account', 'Product', 'Nobody is locked out on the day of travel', ['Locked out', '6 %', '0.5 %'], 20)),
    on(2, '10:05', it.freeze),
  ];
}
