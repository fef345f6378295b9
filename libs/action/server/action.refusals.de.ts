import type { ActionCommand, ActionState } from '@tribune/action/domain';
import { germanRefusals } from '@tribune/kernel/server';
import * as action from './action.refusals.js';
import * as outcome from './outcome.refusals.js';

const STATES: Record<ActionState, string> = {
  OPEN: 'ist noch nicht begonnen',
  DOING: 'ist im Gange',
  DONE: 'ist erledigt',
  PAUSED: 'ruht',
  DROPPED: 'wurde aufgegeben',
};

const COMMANDS: Record<ActionCommand, string> = {
  startAction: 'Beginnen',
  finishAction: 'Abschließen',
  noteProgress: 'Fortschritt zu vermerken',
  pauseAction: 'Sie ruhen zu lassen',
  resumeAction: 'Weiterzumachen',
  rescheduleAction: 'Ihr einen anderen Tag zu geben',
  reassignAction: 'Sie zu übergeben',
  dropAction: 'Sie aufzugeben',
  reopenAction: 'Sie wieder zu öffnen',
};

germanRefusals(action, {
  ActionWrongState: ({ command, state }) => `${COMMANDS[command]} ist jetzt nicht möglich: Diese Maßnahme ${STATES[state]}.`,
  NotYourAction: 'Das dürfen nur, wer für sie zuständig ist, Ratsmitglieder und wer die Entscheidung vorgeschlagen hat.',
  CouncilsToSay: ({ command }) =>
    command === 'dropAction'
      ? 'Der Rat hat sie beschlossen; aufgeben kann sie darum nur ein Ratsmitglied oder wer die Entscheidung vorgeschlagen hat. Sie können sie mit Ihrer Begründung ruhen lassen oder übergeben.'
      : 'Sie wurde angehalten, weil ihre Entscheidung nicht mehr so gilt wie zuvor. Wann es weitergeht, sagt ein Ratsmitglied oder wer die Entscheidung vorgeschlagen hat.',
  DecisionNotFinal: 'Diese Entscheidung ist noch nicht endgültig. Maßnahmen und was daraus wurde, folgen danach.',
  NotYoursToPlan: 'Was zu tun ist, sagen nur Ratsmitglieder und wer die Entscheidung vorgeschlagen hat.',
  MembersNote: 'Was zu tun ist, halten nur Mitglieder des Rats fest, der tagt.',
  NotedInMeetings: 'Das wird festgehalten, während die Sitzung läuft. Danach sagt es eine Berichtigung des Protokolls.',
  OwnerNotOnStaff: 'Für eine Maßnahme ist jemand aus der Belegschaft zuständig; diese Person gehört nicht dazu oder ist gegangen.',
  AlreadyTheirs: 'Diese Person ist schon zuständig; wählen Sie jemand anderen.',
  DueInThePast: 'Dieser Tag ist vorbei; wählen Sie heute oder einen späteren.',
  NotItsTouchPoint: 'Die Entscheidung wirkt an anderen Kontaktpunkten; wählen Sie einen davon.',
});

germanRefusals(outcome, {
  EffectUnknown: 'Der Text dieser Entscheidung nennt keine solche Wirkung. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  NotYoursToMeasure: 'Werte tragen die Analyse, der Vorsitz, wer die Entscheidung vorgeschlagen hat und die für Maßnahmen Zuständigen ein.',
  MeasuredAhead: 'Ein Wert wird heute oder an einem früheren Tag gemessen.',
  IntervalUnusable: 'Ein Intervall hat beide Enden, und der Wert liegt dazwischen.',
  PercentOutOfRange: 'Eine Wahrscheinlichkeit liegt zwischen 0 und 100 Prozent.',
  ChairOrAuthorReviews: 'Das Ergebnis überprüft der Vorsitz oder wer die Entscheidung vorgeschlagen hat.',
  ReviewTooEarly: ({ reviewOn }) =>
    `Überprüft wird ab ${new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(reviewOn))}; was bis dahin erwartet ist, lässt sich vorher nicht verfehlen.`,
  VerdictMissing: 'Bitte sagen Sie zu jeder Wirkung, was aus ihr wurde; „unbekannt“ ist auch eine Antwort.',
});
