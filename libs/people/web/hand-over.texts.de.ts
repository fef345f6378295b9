import type { Twin } from '@tribune/ui/words';
import type { English } from './hand-over.texts.js';

export const german = {
  handOver: {
    title: (name) => `Was ${name} hinterließ`, plain: 'Was offen blieb', above: 'Menschen und Rollen',
    lead: 'Zugang, Rollen und Sitze endeten sofort; was diese Person abgestimmt und geschrieben hat, bleibt. Übergeben Sie jedes davon jemandem oder haken Sie es ab. Bis dahin wartet es auf die ganze Verwaltung.',
    nothing: 'Nichts blieb offen', nothingSentence: 'Diese Person war mit nichts beschäftigt.', here: (name) => `${name} ist noch da`, hereSentence: 'Hier steht nur, womit jemand beschäftigt war, als er oder sie ging.',
    open: 'Noch offen', settled: 'Erledigt', allDone: 'Alles ist übergeben oder abgehakt.',
    kinds: { SEAT: 'Sitz', ROLE: 'Rolle', ACTION: 'Maßnahme', DECISION: 'Entscheidung', DRAFT: 'Entwurf' },
    says: {
      SEAT: 'Wer ihn übernimmt, stimmt von nun an ab, für denselben Bereich. Laufende Abstimmungen behalten die Stimmberechtigten, mit denen sie begannen.',
      ROLE: 'Wer sie übernimmt, darf, was die Rolle darf.',
      ACTION: 'Wer sie übernimmt, ist zuständig und erfährt davon.',
      DECISION: 'Wer sie vorgeschlagen hat, bleibt genannt. Wer sie übernimmt, kümmert sich um sie und ändert, was zu ändern ist.',
      DRAFT: 'Niemand sonst kann ihn lesen, also kann ihn niemand übernehmen. Abhaken nimmt ihn von dieser Liste.',
    },
    draft: (number) => `Ein unfertiger Entwurf, Nummer ${number}`,
    take: 'Übergeben', dismiss: 'Abhaken', to: 'An wen?', cancel: 'Abbrechen', takeTitle: (label) => `Übergeben: ${label}`,
    handed: 'Übergeben.', dismissed: 'Abgehakt.', handedTo: (name) => `An ${name} übergeben`, wasDismissed: 'Abgehakt',
    see: 'Ansehen',
  },
} satisfies Twin<English>;
