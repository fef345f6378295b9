import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './council.refusals.js';

germanRefusals(refusals, {
  CouncilNameTaken: ({ name }) => `Es gibt schon einen Rat namens „${name}“.`,
  RuleNameTaken: ({ name }) => `Dieser Rat hat schon eine Regel namens „${name}“.`,
  RuleUnusable: 'Eine Regel braucht Anteile zwischen nichts und allem, eine qualifizierte Mehrheit mehr als die Hälfte, und 1 bis 60 Arbeitstage.',
  MembersUnusable: ({ line, problem }) => (line > 0 ? `Zeile ${line}: ${problem}` : problem),
});
