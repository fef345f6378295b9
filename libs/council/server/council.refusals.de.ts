import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './council.refusals.js';

germanRefusals(refusals, {
  CouncilNameTaken: ({ name }) => `Es gibt schon einen Rat namens „${name}“.`,
  MembersUnusable: ({ line, problem }) => (line > 0 ? `Zeile ${line}: ${problem}` : problem),
});
