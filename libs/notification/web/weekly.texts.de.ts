import type { Twin } from '@tribune/ui/words';
import type { English } from './weekly.texts.js';

export const german = {
  title: 'Die wöchentliche E-Mail',
  lead: 'Sie kommt montags, wenn etwas auf Sie wartet oder etwas entschieden wurde. Hier können Sie sie abbestellen; hinter der Glocke bleibt alles.',
  stop: 'Wöchentliche E-Mail abbestellen',
  stopped: 'Abbestellt',
  stoppedSentence: 'Die wöchentliche E-Mail kommt nicht mehr. Auch auf Ihrer Kontoseite lässt sich das ändern.',
  again: 'Wieder kommen lassen',
} satisfies Twin<English>;
