import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './council.refusals.js';

germanRefusals(refusals, {
  CouncilNameTaken: ({ name }) => `Es gibt schon einen Rat namens „${name}“.`,
  CouncilMovedOn: 'Jemand hat Bezeichnung oder Auftrag geändert, seit Sie sie geöffnet haben. Lesen Sie, was jetzt dort steht; was Sie geschrieben haben, bleibt.',
  RuleNameTaken: ({ name }) => `Dieser Rat hat schon eine Regel namens „${name}“.`,
  RuleUnusable: 'Eine Regel braucht Anteile zwischen nichts und allem, eine qualifizierte Mehrheit mehr als die Hälfte, und 1 bis 60 Arbeitstage.',
  MembersUnusable: ({ line, problem }) => (line > 0 ? `Zeile ${line}: ${problem}` : problem),
});
