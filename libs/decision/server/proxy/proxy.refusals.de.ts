import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './proxy.refusals.js';

const UNFIT = {
  NO_SEAT: 'Eine Vollmacht geht an ein anderes Mitglied desselben Rates.',
  CHAMPION: 'Eine Vollmacht geht nie an eine Fürsprache oder Stellvertretung und nie von ihr aus.',
  GAVE_AWAY: 'Dieses Mitglied hat die eigene Stimme übertragen, und eine Vollmacht wandert nicht weiter.',
  CARRIES_TWO: 'Dieses Mitglied vertritt schon zwei andere, und niemand vertritt mehr.',
} as const;

germanRefusals(refusals, {
  ProxiesOff: 'Dieser Rat stimmt nicht mit Vollmachten ab; die Verwaltung kann das einschalten.',
  ProxyHolderUnfit: ({ unfit }) => UNFIT[unfit],
  ProxyGivenAlready: 'Diese Stimme haben Sie schon übertragen; nehmen Sie das zuerst zurück.',
  NoProxy: 'Für dieses Mitglied haben Sie hier keine Vollmacht.',
  GiverHasVoted: 'Dieses Mitglied hat selbst abgestimmt, und diese Stimme gilt.',
});
