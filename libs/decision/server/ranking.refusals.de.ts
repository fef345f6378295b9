import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './ranking.refusals.js';

germanRefusals(refusals, {
  RankingUnusable: 'Bitte ordnen Sie mindestens eine Option, jede nur einmal.',
  OptionsNeedRanking: ({ ranking }) =>
    ranking ? 'Diese Regel ordnet Optionen, und der Text hat keine: Schreiben Sie zwei bis neun.' : 'Der Text hat Optionen, und diese Regel ordnet nicht: Wählen Sie eine Regel, die ordnet, oder nehmen Sie die Optionen heraus.',
  NotRankedYet: 'Der Rat ordnet die Optionen noch; Fürsprachen antworten auf die, die gewinnt.',
});
