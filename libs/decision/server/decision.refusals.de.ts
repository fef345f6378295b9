import { sayWrongState, type Command } from '@tribune/decision/domain';
import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './decision.refusals.js';

germanRefusals(refusals, {
  WrongState: ({ command, state }) => sayWrongState(command as Command, state, 'de'),
  DecisionIsFinal: 'Diese Entscheidung ist endgültig und bleibt, wie sie ist. Schlagen Sie eine andere vor, die sie ablöst.',
  NotAMember: 'Das dürfen nur Mitglieder dieses Rates und Fürsprachen im Amt.',
  RevisionMovedOn: ({ current, seen }) => `Der Text hat sich geändert: Jetzt gilt Fassung ${current}${seen ? `, und Sie haben Fassung ${seen} gelesen` : ''}. Bitte lesen Sie, was sich geändert hat, und entscheiden Sie neu; was Sie geschrieben haben, bleibt erhalten.`,
  OwnProposal: 'Das ist Ihr eigener Text; das muss jemand anderes tun.',
  AlreadySeconded: 'Diesen Vorschlag hat schon jemand unterstützt.',
  NotSeconded: 'Diesen Vorschlag hat noch niemand unterstützt; das muss ein anderes Mitglied oder eine Fürsprache tun.',
  ChairOrAuthorOpens: 'Der Vorsitz oder wer vorgeschlagen hat, eröffnet die Abstimmung.',
  ChairPostpones: 'Nur der Vorsitz darf eine Abstimmung verschieben.',
  AlreadyPostponed: 'Diese Abstimmung wurde schon einmal verschoben; sie beginnt, wenn diese Zeit vorbei ist.',
  NobodyMayVote: 'Alle Mitglieder dieses Rates sind befangen oder ausgeschieden; niemand darf hierüber abstimmen.',
  AuthorWithdraws: 'Nur wer vorgeschlagen hat, darf den Vorschlag zurückziehen.',
  NothingToAdopt: 'Es gibt nichts zu übernehmen: Der geltende Text stammt von keiner Fürsprache, oder jemand hat ihn schon übernommen.',
  NothingChanged: 'Es wurde nichts geändert, also gibt es keine neue Fassung.',
  EditIsMaterial: 'Diese Änderung ändert, was wirkt, und ist darum inhaltlich: Der Rat stimmt neu ab. Speichern Sie sie als inhaltliche Änderung oder ändern Sie nur den Wortlaut.',
  NothingToRaise: 'Es gibt keine redaktionelle Änderung, die sich zur inhaltlichen erklären ließe.',
  EditWindowOver: 'Die 24 Stunden, in denen diese Änderung zur inhaltlichen erklärt werden konnte, sind vorbei.',
  TooManyWords: ({ maximum, words }) => `„Was sich für die Kundschaft ändert“ darf höchstens ${maximum} Wörter haben; es sind ${words}.`,
  StanceNeedsReason: 'Bitte sagen Sie, warum es sie nicht betrifft; ihre Fürsprache muss das bestätigen.',
  SilentOnConstituency: 'Der Text schweigt zu einer Wählerschaft: Sagen Sie, dass er sie betrifft oder warum nicht.',
  BodyMalformed: 'Der Text dieser Fassung ließ sich nicht lesen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  EmbargoTooLong: 'Das Register darf sie höchstens zurückhalten, bis sie wirkt: Nennen Sie den Tag, ab dem sie wirkt, und eine Sperrfrist, die bis dahin endet.',
  OptionsInvalid: 'Eine Reihung braucht zwei bis neun verschiedene Optionen; „Lassen, wie es ist“ steht immer dabei.',
});
