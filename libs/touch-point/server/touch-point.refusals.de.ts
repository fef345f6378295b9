import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './touch-point.refusals.js';

germanRefusals(refusals, {
  TouchPointNameTaken: ({ name }) => `Es gibt schon einen Kontaktpunkt „${name}“.`,
  TouchPointMovedOn: 'Jemand hat diesen Kontaktpunkt geändert, seit Sie ihn geöffnet haben. Lesen Sie, was jetzt dort steht; was Sie geschrieben haben, bleibt erhalten.',
});
