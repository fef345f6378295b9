import type { TouchPointDraft } from '@tribune/touch-point/domain';

type Words = readonly [customersDo: string, customersWant: string, promise: string];
const at = (stage: string) => (name: string, channel: string, ownerFunction: string, priority: number, [customersDo, customersWant, promise]: Words, sourcing: TouchPointDraft['sourcing'] = 'IN_HOUSE'): TouchPointDraft =>
  ({ stage, name, channel, ownerFunction, priority, sourcing, customersDo, customersWant, promise });
const considering = at('Initial consideration');
const evaluating = at('Active evaluation');
const buying = at('Purchase');
const travelling = at('Post-purchase experience');
const advocating = at('Advocacy');

/** The airline's touch points, along the five stages. The scenes call them by these names. */
export const journey: readonly TouchPointDraft[] = [
  considering('Advertising and fare alerts', 'Paid media', 'Marketing', 3, ['See a fare on a poster or in a feed', 'To know whether it is real', 'A fare we advertise can be bought on the day'], 'PARTNER'),
  considering('Search results and reviews', 'Web', 'Marketing', 2, ['Read what others say before they look at us', 'An honest first picture', 'We answer reviews, also those that hurt']),
  considering('Comparison sites', 'Web', 'Sales', 2, ['Sort a dozen airlines by price', 'The same price after the click', 'What we send there is what we charge'], 'PARTNER'),
  considering('Newsletter', 'E-mail', 'Marketing', 3, ['Skim it, or delete it', 'Something for their own airport', 'One a month, and one click to leave']),
  considering('Travel agencies', 'In person', 'Sales', 3, ['Have somebody else plan it', 'That the agency can change it later', 'Agencies may do what we may do'], 'PARTNER'),
  evaluating('Fare search', 'Web and app', 'Product', 1, ['Compare dates, bags and changes with two other airlines', 'The whole price, with what they need', 'The price shown first is the price paid']),
  evaluating('Seats and fare options', 'Web and app', 'Sales', 2, ['Look for seats together, or near the door', 'To sit beside those they travel with', 'Children sit beside an adult of their booking']),
  evaluating('Advice by chat', 'Chat', 'Sales', 2, ['Ask what the pages did not answer', 'A person when the machine is at its end', 'A person within two minutes by day'], 'PARTNER'),
  evaluating('What may come along', 'Web', 'Product', 3, ['Look up bags, prams, dogs and guitars', 'One answer, not four tables', 'What the page says counts at the gate']),
  evaluating('Group requests', 'E-mail and phone', 'Sales', 3, ['Ask for thirty seats for a school', 'A price that holds for a week', 'An offer within one working day']),
  buying('Booking and payment', 'Web and app', 'Product', 1, ['Choose, pay, wait for the confirmation', 'To be done without surprises at the last step', 'No extra is chosen for you']),
  buying('Booking confirmation', 'E-mail', 'Communications', 3, ['Keep it for the day of the journey', 'Everything needed on one page', 'Plain words, and a number that is answered']),
  buying('Customer account', 'Web and app', 'Product', 2, ['Sign in, change a name, find a receipt', 'Not to begin again', 'What you told us once, we know']),
  buying('Ticket office in the city', 'In person', 'Sales', 3, ['Ask a person, and pay at a counter', 'Somebody who finds the fare that the page does not show', 'Whoever queues before six is served']),
  buying('Gift vouchers', 'Web', 'Finance', 3, ['Give somebody a journey', 'That it works when it is used', 'A voucher is money, and is treated so']),
  travelling('Flight notices', 'Text message and e-mail', 'Communications', 1, ['Learn that something has changed', 'To hear it first from us, and early', 'We tell you when we know, not when we must']),
  travelling('Check-in and bag drop', 'Airport', 'Operations', 1, ['Hand over bags, show papers', 'To be through in ten minutes', 'Somebody helps who is not behind glass'], 'PARTNER'),
  travelling('Lounge', 'Airport', 'Marketing', 3, ['Wait, work, eat', 'A quiet chair and a socket', 'Nobody is sent away who has paid'], 'PARTNER'),
  travelling('Gate and boarding', 'Airport', 'Operations', 1, ['Stand, sit, stand again', 'To know when it is their turn', 'We call you when there is room, not before']),
  travelling('Meals on board', 'In person', 'Operations', 3, ['Take what is left', 'Something they can eat', 'What is on the card is on the trolley'], 'PARTNER'),
  travelling('Transfer between flights', 'Airport', 'Operations', 2, ['Run, with children', 'To know whether the next one waits', 'If we can hold it ten minutes, we do']),
  travelling('Assistance at the airport', 'Airport', 'Operations', 1, ['Ask for a wheelchair, a hand, a quiet place', 'To be met by name, and not to wait for it', 'One person from kerb to seat'], 'PARTNER'),
  travelling('On board', 'In person', 'Operations', 2, ['Sit, eat, sleep, hope to be on time', 'To be seen', 'The crew may put things right on the spot']),
  travelling('Baggage tracing', 'Airport and app', 'Operations', 1, ['Wait at a belt that has stopped', 'To know where it is and when it comes', 'A message within two hours']),
  travelling('Service desk', 'Airport', 'Service', 2, ['Queue when a day has gone wrong', 'A bed, a meal, another flight', 'Open while our flights leave']),
  travelling('Service by phone', 'Phone', 'Service', 1, ['Explain a problem, often for the second time', 'To be believed, and to say it only once', 'The one who answers stays with it']),
  travelling('Complaints and refunds', 'Web and phone', 'Service', 1, ['Ask for what was promised', 'A fair answer soon, with the reason', 'A decision from a person with a name']),
  advocating('Social media', 'Social media', 'Communications', 2, ['Warn others, praise a crew, ask for help', 'To be answered where they asked', 'We answer, also when it is not praise']),
  advocating('Frequent flyer programme', 'App', 'Marketing', 3, ['Collect, and wonder what it is worth', 'That loyalty goes both ways', 'No offer is kept from those who are already here']),
  advocating('Survey after the flight', 'E-mail', 'Marketing', 3, ['Answer nine questions, or none', 'That somebody reads it', 'What you write is read by a person']),
  advocating('Lost property', 'Web and phone', 'Service', 2, ['Look for a bear, a phone, a pair of glasses', 'A yes or a no', 'An answer within two days, either way']),
];
