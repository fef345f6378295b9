import type { Twin } from '@tribune/ui/words';
import type { English } from './waiting-head.texts.js';

export const german = {
  title: 'Wartet auf Sie',
  lead: 'Was eine Antwort von Ihnen braucht, das Dringendste zuerst.',
} satisfies Twin<English>;
