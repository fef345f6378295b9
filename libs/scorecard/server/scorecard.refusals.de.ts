import { germanRefusals } from '@tribune/kernel/server';
import type { FigureFault } from '@tribune/scorecard/domain';
import * as refusals from './scorecard.refusals.js';

const SENTENCES: Readonly<Record<FigureFault, string>> = {
  PLACE: 'Ein Wert gehört zu einer Etappe oder zu einem Kontaktpunkt; wählen Sie eines davon.',
  SCALE: 'Ein Wert liegt zwischen 0 und 100.',
  SAMPLE: 'Werte aus weniger als fünf Antworten werden nicht aufgenommen: Man könnte erraten, von wem sie sind.',
  INTERVAL: 'Ein Intervall hat beide Enden, zwischen 0 und 100, und der Wert liegt dazwischen.',
  SOURCE: 'Sagen Sie, woher der Wert stammt.',
  AHEAD: 'Ein Wert wurde heute oder an einem früheren Tag gemessen.',
};

germanRefusals(refusals, { FigureUnusable: ({ why }) => SENTENCES[why] });
