import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './stage.refusals.js';

germanRefusals(refusals, {
  StageNameTaken: ({ name }) => `Zwei Etappen hießen dann „${name}“.`,
  StageInUse: ({ name, touchPoints }) =>
    touchPoints === 0
      ? `Was zu „${name}“ gemessen oder angenommen wurde, ist aufbewahrt; darum bleibt die Etappe. Umbenennen können Sie sie.`
      : `An „${name}“ ${touchPoints === 1 ? 'liegt ein Kontaktpunkt' : `liegen ${touchPoints} Kontaktpunkte`}, stillgelegte mitgezählt. Ordnen Sie sie zuerst einer anderen Etappe zu.`,
  JourneyMovedOn: 'Jemand hat die Etappen geändert, seit Sie sie geöffnet haben. Sehen Sie noch einmal nach; geändert wurde nichts.',
  TouchPointRetired: ({ name }) => `„${name}“ ist stillgelegt: Neues nennt diesen Kontaktpunkt nicht. Die Verwaltung kann ihn zurückholen.`,
});
