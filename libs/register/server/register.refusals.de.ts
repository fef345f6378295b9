import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './register.refusals.js';

germanRefusals(refusals, {
  SlugTaken: ({ slug }) => `„${slug}“ führt oder führte zum Register einer anderen Organisation, und alte Adressen bleiben für immer. Bitte wählen Sie eine andere.`,
  MayNotRecord: 'Dass etwas ohne Freigabe getan wurde, können nur Ratsmitglieder und die Geschäftsleitung festhalten. Sagen Sie es jemandem davon oder melden Sie die Änderung im Register.',
  TooManyReports: 'Von hier kamen heute schon viele Meldungen. Bitte warten Sie bis morgen; was Sie geschrieben haben, bleibt erhalten.',
  ReportLinkNotUsable: 'Dieser Link gilt nicht mehr: Eine Meldung wartet sieben Tage auf ihre Bestätigung. Bitte melden Sie die Änderung noch einmal.',
  AlreadyAnswered: 'Jemand hat diese Meldung schon beantwortet. Laden Sie die Seite neu, um die Antwort zu lesen.',
});
