import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './activity.refusals.js';

germanRefusals(refusals, {
  TooManySubscriptions: ({ most }) => `Sie hören schon ${most} Mal zu, in allen Tabs und Fenstern zusammen. Schließen Sie einige davon.`,
});
