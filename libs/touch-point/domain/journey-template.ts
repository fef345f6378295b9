import type { InEveryLanguage } from '@tribune/kernel/domain';
import { germanStages, germanTouchPoints } from './journey-template.de.js';

/** A touch point as a file or a template brings it: names, no ids. */
export interface TouchPointDraft {
  readonly name: string;
  readonly channel: string;
  readonly stage: string;
  /** The owner function's name, or empty: a silo that nobody owns. */
  readonly ownerFunction: string;
  readonly sourcing: 'IN_HOUSE' | 'PARTNER';
  /** 1 is highest, 3 lowest. */
  readonly priority: number;
  readonly customersDo: string;
  readonly customersWant: string;
  readonly promise: string;
}

const englishStages = ['Initial consideration', 'Active evaluation', 'Purchase', 'Post-purchase experience', 'Advocacy'] as const;
type StandardStage = (typeof englishStages)[number];

/** The five stages of a customer's decision journey, in their order. */
export const STANDARD_STAGES: InEveryLanguage<readonly string[]> = { en: englishStages, de: germanStages };

const at = (
  stage: StandardStage,
  name: string,
  channel: string,
  ownerFunction: string,
  priority: number,
  [customersDo, customersWant, promise]: readonly [string, string, string],
  sourcing: TouchPointDraft['sourcing'] = 'IN_HOUSE',
): TouchPointDraft => ({ stage, name, channel, ownerFunction, sourcing, priority, customersDo, customersWant, promise });

const englishTouchPoints: readonly TouchPointDraft[] = [
  at('Initial consideration', 'Advertising', 'Paid media', 'Marketing', 2, ['Notice us, or do not', 'To know in a moment whether this is for them', 'We say what is true, and nothing that the rest of us cannot keep'], 'PARTNER'),
  at('Initial consideration', 'Search results and reviews', 'Web', 'Marketing', 2, ['Look for a name, a price, what others say', 'An honest first picture', 'What we publish about ourselves is current']),
  at('Active evaluation', 'Website product pages', 'Web', 'Product', 1, ['Compare what we offer with two or three others', 'To understand what they get and what it costs, all in', 'The price shown first is the price paid']),
  at('Active evaluation', 'Advice by phone or chat', 'Phone and chat', 'Sales', 2, ['Ask what the pages did not answer', 'A person who knows, and does not push', 'An answer on the first contact, or a time when it comes']),
  at('Purchase', 'Order and payment', 'Web and app', 'Product', 1, ['Choose, pay, wait for the confirmation', 'To be done quickly, without surprises at the last step', 'No extra is chosen for you']),
  at('Purchase', 'Contract and confirmation', 'E-mail', 'Operations', 3, ['Read, or keep for later', 'To find what they agreed to when they need it', 'One page in plain words']),
  at('Post-purchase experience', 'Delivery or first use', 'In person', 'Operations', 1, ['Receive it, try it for the first time', 'That it works the first time, and somebody helps when it does not', 'You know the day, and we tell you when it changes'], 'PARTNER'),
  at('Post-purchase experience', 'Customer service', 'Phone and chat', 'Service', 1, ['Explain a problem, often for the second time', 'To be believed, and to say it only once', 'One person stays with it until it is settled']),
  at('Post-purchase experience', 'Invoices and account', 'App and e-mail', 'Finance', 2, ['Check what was charged, change details', 'To understand every line', 'A wrong charge is returned within five days']),
  at('Post-purchase experience', 'Complaints and refunds', 'Web and phone', 'Service', 1, ['Ask for what was promised', 'A fair answer soon, with the reason', 'A decision within ten days, from a person with a name']),
  at('Advocacy', 'Community and social media', 'Social media', 'Communications', 3, ['Tell others, ask others, warn others', 'To be answered where they asked', 'We answer, also when it is not praise']),
  at('Advocacy', 'Loyalty and referrals', 'App', 'Marketing', 3, ['Come back, recommend us', 'To be treated at least as well as somebody new', 'No offer is kept from those who are already here']),
];

/** Twelve touch points that most companies have (P3): a start to be changed, not a model to be followed. */
export const JOURNEY_TEMPLATE: InEveryLanguage<readonly TouchPointDraft[]> = {
  en: englishTouchPoints,
  de: englishTouchPoints.map((english, at) => ({ ...english, stage: germanStages[englishStages.findIndex((stage) => stage === english.stage)] ?? english.stage, ...germanTouchPoints[at] })),
};
