import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './weekly.refusals.js';

germanRefusals(refusals, {
  StopLinkUnknown: 'Dieser Link ist nicht vollständig. Öffnen Sie ihn noch einmal aus der E-Mail, oder stellen Sie die wöchentliche E-Mail auf Ihrer Kontoseite ab.',
});
