import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './register.refusals.js';

germanRefusals(refusals, {
  SlugTaken: ({ slug }) => `„${slug}“ führt oder führte zum Register einer anderen Organisation, und alte Adressen bleiben für immer. Bitte wählen Sie eine andere.`,
  MayNotRecord: 'Dass etwas ohne Freigabe getan wurde, können nur Ratsmitglieder und die Geschäftsleitung festhalten. Sagen Sie es jemandem davon oder melden Sie die Änderung im Register.',
});
