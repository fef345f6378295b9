import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './objection.refusals.js';

germanRefusals(refusals, {
  AlreadyObjecting: 'Sie haben hier einen Einwand, der besteht; beenden Sie ihn, bevor Sie einen anderen erheben.',
  ObjectionIsOver: 'Dieser Einwand besteht nicht mehr, also ist nichts zu tun.',
  ChairOrAuthorAnswers: 'Das tut, wer vorgeschlagen hat, oder der Vorsitz.',
  ObjectorEnds: 'Nur wer den Einwand erhoben hat, kann sagen, dass er erledigt ist.',
  NothingIntegrated: 'Der Text hat sich seit diesem Einwand nicht geändert, kann ihn also nicht aufgenommen haben. Ziehen Sie ihn zurück, wenn er erledigt ist.',
  AnswerFirst: 'Beantworten Sie diesen Einwand zuerst; die anderen können ihn nur mit der Antwort beurteilen.',
  NeverOverruled: 'Diese Entscheidung braucht Konsent, darum wird kein Einwand überstimmt: Ändern Sie den Text, oder bitten Sie darum, ihn zurückzuziehen.',
  OverrulingRuns: 'Die anderen Mitglieder stimmen schon über diesen Einwand ab.',
  NothingToOverrule: 'Über diesen Einwand wird jetzt nicht abgestimmt.',
  NotAJudge: 'Darüber entscheiden die anderen Mitglieder: weder wer vorgeschlagen hat, noch wer den Einwand erhoben hat, noch wer nicht teilnimmt.',
});
