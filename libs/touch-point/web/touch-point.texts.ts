import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Touch points', lead: 'Where customers meet us, along their journey. Every decision says which of these it changes.', import: 'Import touch points',
  none: 'There are no touch points yet', beginAdmin: 'Begin with a template of twelve, or import your own.', begin: 'Your administrator lays them out.', layOut: 'Lay out the journey',
  show: 'Show', all: 'All', first: 'Highest priority', unowned: 'Nobody owns', allOwned: 'Every touch point has an owner', allOwnedSentence: 'That is how it should be.',
  emptyStage: 'No touch point at this stage: customers pass it without us.', count: (count: number) => formatCount(count, 'touch point'),
  customersDo: 'What customers do', customersWant: 'What they want', promise: 'What we promise', partner: 'with a partner', nobody: 'Nobody owns it',
};

/** What the pages of touch points say. */
export const texts = inLanguage('touch-point/touch-point', english);
export type English = typeof english;
