import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './condition.refusals.js';

germanRefusals(refusals, {
  NoCondition: 'Diese Fürsprache hat keine Bedingung, die zu übernehmen wäre: Sie wurde zurückgenommen, oder der Text hat sich geändert.',
  AlreadyReported: 'Das hat schon jemand gemeldet.',
  ClockNotPausable: 'Diese Frist läuft nicht, oder sie wurde schon einmal angehalten.',
  AlreadyLinked: ({ number }) => `Entscheidung ${number} ist schon mit anderen verknüpft; diese Verknüpfung wird zuerst gelöst.`,
});
