import type { InEveryLanguage } from '@tribune/kernel/domain';

const english = {
  notNow: 'This is not possible now.', nominationsOver: 'Nominations have just closed; voting opens in a moment.', votingOver: 'Voting has just closed; the count is published in a moment.',
  onlyRoll: 'Only people on the roll of this constituency nominate.', notAsked: 'Nobody has nominated you. You may stand yourself.', notNominated: 'You are not nominated.',
  notElector: 'The roll was closed before you were on it, so you have no ballot in this election.', voted: 'You have voted. What you voted is secret, from us too.',
  notYet: 'Voting opens when nominations have closed.', over: 'Voting is over, and the result is published.', nominated: 'Nominations have closed.', onBallot: 'The names are on the ballot; nobody withdraws now.',
  officerCalls: 'The election officer calls elections.', administratorCalls: 'An administrator calls elections while there is no election officer.', running: 'An election is running already.',
  onlyIncumbent: 'This vote is about the champion who holds the office: nobody else stands. Whoever does not want to go on resigns.',
  termRuns: (day: string) => `The champion’s term runs. The next election begins by itself on ${day}, and none can be called before: nobody shortens a term by an early election.`,
};

const german: typeof english = {
  notNow: 'Das ist jetzt nicht möglich.', nominationsOver: 'Die Nominierung ist eben zu Ende gegangen; gleich beginnt die Wahl.', votingOver: 'Die Wahl ist eben zu Ende gegangen; gleich wird das Ergebnis veröffentlicht.',
  onlyRoll: 'Nominieren kann nur, wer im Wählerverzeichnis dieser Wählerschaft steht.', notAsked: 'Niemand hat Sie nominiert. Sie dürfen selbst antreten.', notNominated: 'Sie sind nicht nominiert.',
  notElector: 'Das Wählerverzeichnis schloss, bevor Sie darin standen; bei dieser Wahl haben Sie darum keinen Stimmzettel.', voted: 'Sie haben gewählt. Was Sie gewählt haben, ist geheim, auch vor uns.',
  notYet: 'Die Wahl beginnt, wenn die Nominierung beendet ist.', over: 'Die Wahl ist vorbei, und das Ergebnis ist veröffentlicht.', nominated: 'Die Nominierung ist beendet.', onBallot: 'Die Namen stehen auf dem Stimmzettel; jetzt zieht sich niemand mehr zurück.',
  officerCalls: 'Wahlen setzt die Wahlleitung an.', administratorCalls: 'Solange es keine Wahlleitung gibt, setzt die Verwaltung Wahlen an.', running: 'Eine Wahl läuft schon.',
  onlyIncumbent: 'Bei dieser Abstimmung geht es um die Fürsprache, die das Amt innehat: Niemand sonst tritt an. Wer nicht weitermachen möchte, tritt zurück.',
  termRuns: (day) => `Die Amtszeit der Fürsprache läuft. Die nächste Wahl beginnt von selbst am ${day}, und vorher lässt sich keine ansetzen: Niemand verkürzt eine Amtszeit durch eine frühe Wahl.`,
};

/** Why something is closed in an election, in sentences. */
export const ELECTION_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
