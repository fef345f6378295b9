import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'The ecosystem', tab: (summit: string) => `Ecosystem: ${summit}`, lead: 'What customers meet at each touch point: by ourselves, or by a partner, why, and what may go wrong.', open: 'Open the ecosystem', section: 'Ecosystem', sectionLead: 'In-house or with partners, along the journey.',
  summary: (own: number, partners: number) => (own + partners === 0 ? 'No element is written down yet.' : `${own} in-house, ${partners} with partners.`), empty: 'No element is written down yet', emptySentence: 'Begin where a partner speaks to customers in your name.', emptyOthers: 'When participants write them down, they stand here.',
  add: 'Add an element', change: 'Change', changeTitle: 'Change this element', remove: 'Remove', removeTitle: 'Take this element out?', removeSentence: 'It disappears from the journey map, too.', removed: 'Taken out.', saved: 'It stands.', save: 'Save', cancel: 'Cancel', missing: 'Please fill this in.',
  name: 'Element', nameHint: 'For example “Call centre at night”.', where: 'Touch point', partner: 'Partner', partnerHint: 'Empty: we do it ourselves.', reason: 'Why so', risk: 'What may go wrong', inHouse: 'In-house', with: (partner: string) => `With ${partner}`, why: (reason: string) => `Why: ${reason}`, danger: (risk: string) => `Risk: ${risk}`, lane: 'In-house or partner', none: 'None',
};

/** What Part 3 says. */
export const texts = inLanguage('summit/ecosystem', english);
export type English = typeof english;
