import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './answer.refusals.js';
import * as part from './part.refusals.js';

const TURN_WORDS = {
  NO_TERM: 'Hier antwortet nur die Fürsprache dieser Wählerschaft oder an ihrer Stelle die Stellvertretung.',
  RECUSED: 'Sie haben sich in dieser Entscheidung für befangen erklärt, also antwortet jemand anderes.',
  SEAT_EMPTY: 'Der Sitz der Fürsprache ist leer; die Entscheidung wartet auf die Wahl, und bis dahin antwortet niemand.',
  CHAMPION_FIRST: 'Sie sind noch nicht an der Reihe: Die Stellvertretung handelt, wenn die sieben Tage der Fürsprache vorbei sind, sie das Amt übergibt oder befangen ist.',
};

germanRefusals(refusals, {
  VoteNotOpen: ({ state }) => (state === 'VOTING' ? 'Die Zeit zum Abstimmen ist vorbei; die Auszählung folgt.' : 'Über diese Entscheidung wird jetzt nicht abgestimmt.'),
  NotAnElector: 'Hierüber stimmen nur die ab, die bei Beginn der Abstimmung Mitglied des Rates waren.',
  Recused: 'Sie haben sich in dieser Entscheidung für befangen erklärt und nehmen darum nicht teil.',
  BallotMovedOn: 'Ihre Stimme hierzu ist inzwischen eine andere: Sie haben sie anderswo geändert, oder jemand hat sie in Vollmacht abgegeben. Jene gilt; ändern Sie sie, wenn Sie es anders wollen.',
  ChoiceUnknown: 'Bitte wählen Sie: zustimmen, enthalten oder Einwand.',
  ObjectionNeedsReason: 'Bitte sagen Sie, warum Sie Einwand erheben; die anderen können nur auf einen Grund antworten.',
  VoteClosed: 'Die Zeit zum Abstimmen ist vorbei; Befangenheit wird vorher erklärt, bestritten und entschieden.',
  RecusalWasSetAside: 'Die anderen Mitglieder haben entschieden, dass Ihre Befangenheit hier nicht besteht; Sie nehmen also teil.',
  OwnRecusal: 'Das ist Ihre eigene Befangenheit; darüber entscheiden die anderen Mitglieder.',
  NothingToContest: 'Es gibt nichts zu bestreiten: Diese Person hat sich nicht als Mitglied für befangen erklärt, und die Erklärung einer Fürsprache ist ihre eigene Sache.',
  AlreadyContested: 'Das hat schon jemand bestritten; sagen Sie, ob sie besteht.',
  NothingToJudge: 'Es gibt nichts zu entscheiden: Niemand hat das bestritten, oder es ist entschieden.',
  AlreadyJudged: 'Sie haben schon gesagt, ob sie besteht; jedes Mitglied sagt es einmal.',
  SignInAgain: 'Bitte melden Sie sich dafür erneut an; das gilt fünf Minuten. Was Sie geschrieben haben, bleibt erhalten.',
  NotTheActingChampion: ({ because }) => TURN_WORDS[because ?? 'NO_TERM'],
  OwnText: 'Diesen Text haben Sie geschrieben, darum können Sie ihn nicht selbst beantworten. Ein Ratsmitglied kann ihn übernehmen; dann gilt er als dessen Text.',
  ChampionHasAnswered: 'Jemand vor Ihnen in diesem Amt hat geantwortet, und diese Antwort bindet Sie.',
  NothingToWaive: 'Der Text sagt, dass er Ihre Wählerschaft betrifft; es gibt also keinen Verzicht: Geben Sie frei oder lehnen Sie ab.',
  NothingToRevoke: 'Sie haben hier keine Antwort, die gilt.',
});

germanRefusals(part, {
  TakesNoPart: 'Das dürfen nur Mitglieder dieses Rates, Fürsprache und Stellvertretung sowie die Analyse.',
});
