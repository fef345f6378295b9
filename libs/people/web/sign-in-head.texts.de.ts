import type { Twin } from '@tribune/ui/words';
import type { English } from './sign-in-head.texts.js';

export const german = {
  title: 'Anmelden',
  lead: 'Hier entscheidet der Rat eines Unternehmens, was dort geschieht, wo die Kundschaft ihm begegnet; und was sie betrifft, wird ohne die Fürsprache, die sie gewählt hat, nicht endgültig.',
} satisfies Twin<English>;
