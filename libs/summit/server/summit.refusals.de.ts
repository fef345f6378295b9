import { germanRefusals } from '@tribune/kernel/server';
import type { SummitCommand, SummitState } from '@tribune/summit/domain';
import * as refusals from './summit.refusals.js';

const STATES: Record<SummitState, string> = { DRAFT: 'wird noch geplant', ANNOUNCED: 'ist angekündigt', HELD: 'hat stattgefunden', CANCELLED: 'wurde abgesagt' };
const COMMANDS: Record<SummitCommand, string> = {
  changeSummit: 'Ihn zu ändern', inviteParticipant: 'Jemanden einzuladen', dismissParticipant: 'Jemanden von der Liste zu nehmen', setAgenda: 'Die Tagesordnung zu ändern', askPreparation: 'Um Vorbereitung zu bitten',
  announceSummit: 'Ihn anzukündigen', finishPreparation: 'Vorbereitung zu melden', writeVision: 'Die Vision zu schreiben', sealBeliefs: 'Einschätzungen zu versiegeln', endBeliefs: 'Das Versiegeln zu beenden', addPlanLine: 'Eine Zeile hinzuzufügen', changePlanLine: 'Eine Zeile zu ändern', removePlanLine: 'Eine Zeile zu entfernen', freezePlan: 'Eine Fassung festzuhalten', openReview: 'Die Prüfung zu eröffnen', reviewPlan: 'Den Plan zu prüfen', commentOnLine: 'Sich zu einer Zeile zu äußern', bringFindings: 'Zeilen vor einen Rat zu bringen', putElement: 'Ein Element zu beschreiben', removeElement: 'Ein Element zu entfernen', closeSummit: 'Ihn abzuschließen', cancelSummit: 'Ihn abzusagen',
};

germanRefusals(refusals, {
  SummitWrongState: ({ command, state }) => `${COMMANDS[command]} ist jetzt nicht möglich: Dieser Gipfel ${STATES[state]}.`,
  NotYourSummit: 'Das dürfen nur, wer den Gipfel einberufen hat, und wer ihn trägt.',
  NotAParticipant: 'Das dürfen nur, die am Gipfel teilnehmen.',
  NothingToPrepare: 'Sie sind um nichts gebeten, was Sie nicht schon getan haben.',
  SummitIncomplete: ({ lacks }) =>
    lacks === 'FUTURE' ? 'Seine Zeit ist vorbei; geben Sie ihm eine andere, ehe Sie ihn ankündigen.'
    : lacks === 'PARTICIPANTS' ? 'Laden Sie noch mindestens eine Person ein, ehe Sie ihn ankündigen.'
    : 'Jeder der drei Teile braucht etwas auf der Tagesordnung, ehe Sie ihn ankündigen.',
  SummitNotBegun: 'Er hat noch nicht begonnen. Wenn er nicht stattfindet, sagen Sie ihn ab.',
  SummitMovedOn: 'Jemand hat diesen Gipfel geändert, seit Sie ihn geöffnet haben. Lesen Sie, was jetzt dort steht; was Sie geschrieben haben, bleibt erhalten.',
  SummitTimesUnusable: 'Ein Gipfel endet nach seinem Beginn und innerhalb einer Woche.',
  SponsorNotAtTheTop: 'Getragen wird ein Gipfel von jemandem an der Spitze: mit der Rolle Geschäftsleitung.',
  ParticipantNotOnStaff: 'Es nehmen Menschen aus der Belegschaft teil; Fürsprachen sind dabei, ohne eingeladen zu werden.',
  BeliefsEnded: 'Das Versiegeln ist beendet: Alle sehen jetzt, was geglaubt wurde.',
  StageSealed: 'Eine dieser Etappen haben Sie schon versiegelt, und was versiegelt ist, bleibt.',
  BeliefUnusable: 'Jede Etappe wird mit einer Zahl im Ganzen versiegelt, und jede Zahl liegt zwischen 0 und 100.',
  BeliefsStay: 'Diese Person hat versiegelt, was sie glaubt, und das bleibt; sie darum auch.',
  PlanLineMovedOn: 'Jemand hat diese Zeile geändert, seit Sie sie geöffnet haben. Lesen Sie, was jetzt dort steht; was Sie geschrieben haben, bleibt erhalten.',
  ElementMovedOn: 'Jemand hat dieses Element geändert, seit Sie es geöffnet haben. Lesen Sie, was jetzt dort steht; was Sie geschrieben haben, bleibt erhalten.',
  PlanHasNoVersion: 'Halten Sie zuerst eine Fassung des Plans fest.',
  PlanVersionMovedOn: ({ number }) => `Es gibt eine spätere Fassung: ${number}. Lesen Sie, was dort anders ist; was Sie geschrieben haben, bleibt erhalten.`,
  PlanEmpty: 'Der Plan hat noch keine Zeile.',
  PlanUnchanged: ({ number }) => `Fassung ${number} sagt dasselbe; ändern Sie zuerst etwas.`,
  PlannersTakePart: 'Wer den Gipfel trägt und wer ihn einberufen hat, nimmt immer teil.',
});
