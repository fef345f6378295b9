import { BEGINS_EARLY_MINUTES, type MeetingCommand, type MeetingState } from '@tribune/council/domain';
import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './meeting.refusals.js';

const STATES: Record<MeetingState, string> = { PLANNED: 'ist geplant', RUNNING: 'findet gerade statt', HELD: 'hat stattgefunden', CANCELLED: 'wurde abgesagt' };
const COMMANDS: Record<MeetingCommand, string> = {
  changeMeeting: 'Sie zu ändern', setMeetingAgenda: 'Die Tagesordnung zu ändern', replyToMeeting: 'Zu antworten', markPresence: 'Anwesenheit festzuhalten', beginMeeting: 'Sie zu eröffnen', treatItem: 'Zu einem anderen Punkt zu gehen', noteItem: 'Etwas zu notieren', recordVote: 'Eine Abstimmung festzuhalten', closeMeeting: 'Sie abzuschließen', cancelMeeting: 'Sie abzusagen',
};

germanRefusals(refusals, {
  MeetingWrongState: ({ command, state }) => `${COMMANDS[command]} ist jetzt nicht möglich: Diese Sitzung ${STATES[state]}.`,
  ChairMeets: 'Das darf nur, wer diesem Rat vorsitzt.',
  NotInvited: 'Es antworten nur, die zur Sitzung eingeladen sind: die Mitglieder ihres Rates und die Fürsprachen.',
  MeetingHasBegun: 'Sie hat schon begonnen.',
  MeetingNotBegun: 'Sie hat noch nicht begonnen. Wenn sie nicht stattfindet, sagen Sie sie ab.',
  MeetingTooEarly: `Sie kann frühestens ${BEGINS_EARLY_MINUTES} Minuten vor ihrer Zeit beginnen.`,
  RemoteSaysSo: 'Wer von woanders teilnimmt, sagt es selbst. Sie können festhalten, wen Sie im Raum sehen oder dort vermissen.',
  MinutesNotYet: 'Das Protokoll entsteht, wenn die Sitzung stattgefunden hat.',
  MinutesApproved: 'Dieses Protokoll ist genehmigt: Es bleibt, wie es ist.',
  MinutesNotOnAgenda: 'Ein Protokoll wird in einer späteren Sitzung des Rates genehmigt, während sie stattfindet: Setzen Sie es auf deren Tagesordnung.',
  CorrectionsOpen: 'Es sind Berichtigungen vorgeschlagen, über die noch nicht entschieden ist. Übernehmen Sie sie zuerst, oder lehnen Sie sie ab.',
  CorrectionDecided: 'Über diese Berichtigung ist schon entschieden.',
  MeetingBuilt: 'Die nächste Sitzung hat schon eine Tagesordnung. Ändern Sie sie dort, oder planen Sie zuerst eine weitere Sitzung.',
  NoNextDate: 'Es ist nichts geplant, und keine Regel gibt einen Termin: Planen Sie eine Sitzung, oder legen Sie fest, wie oft der Rat tagt.',
  TreatedHere: 'Die Sitzung war schon bei etwas, das Sie von der Tagesordnung genommen haben: Was behandelt wurde, bleibt darauf.',
  MeetingMovedOn: 'Jemand hat diese Sitzung geändert, seit Sie sie geöffnet haben. Lesen Sie, was jetzt dort steht; was Sie geschrieben haben, bleibt erhalten.',
  MeetingInThePast: 'Wählen Sie eine Zeit, die noch kommt.',
  MeetingTwice: 'Für diesen Zeitpunkt ist schon eine Sitzung dieses Rates geplant.',
  DecisionTwice: 'Eine Entscheidung steht, wie das Protokoll einer Sitzung, einmal auf einer Tagesordnung.',
  VotedHere: 'In dieser Sitzung wurde eine Abstimmung festgehalten: Was abgestimmt wurde, bleibt auf der Tagesordnung, und die Sitzung wird nicht abgesagt.',
  NoVoteToRecord: 'Über diese Entscheidung läuft keine Abstimmung. Eröffnen Sie sie zuerst; das Ergebnis geben die Stimmen selbst.',
  ChampionLeftOut: ({ constituencies }) => `Diese Sitzung kann darüber keine Abstimmung festhalten: Die Fürsprache für ${constituencies.join(', ')} wusste nicht sieben Tage vorher davon. Abgestimmt wird ohne Sitzung weiter.`,
  CadenceUnusable: 'Ein Rat tagt nach Tagen, Wochen, Monaten oder Jahren (RFC 5545), von einem Tag an und zu einer Stunde, die es gibt, und mit einem Termin, der noch kommt.',
});
