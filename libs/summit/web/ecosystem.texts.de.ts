import type { Twin } from '@tribune/ui/words';
import type { English } from './ecosystem.texts.js';

export const german = {
  title: 'Das Zusammenspiel', tab: (summit) => `Zusammenspiel zu: ${summit}`, lead: 'Was die Kundschaft an jedem Kontaktpunkt antrifft: von uns selbst oder von einem Partner, warum, und was schiefgehen kann.', open: 'Zusammenspiel öffnen', section: 'Zusammenspiel', sectionLead: 'Selbst oder mit Partnern, entlang des Kundenwegs.',
  summary: (own, partners) => (own + partners === 0 ? 'Noch ist kein Element beschrieben.' : `${own} selbst, ${partners} mit Partnern.`), empty: 'Noch ist kein Element beschrieben', emptySentence: 'Beginnen Sie dort, wo ein Partner in Ihrem Namen mit der Kundschaft spricht.', emptyOthers: 'Wenn die Teilnehmenden sie beschreiben, stehen sie hier.',
  add: 'Element hinzufügen', change: 'Ändern', changeTitle: 'Dieses Element ändern', remove: 'Entfernen', removeTitle: 'Dieses Element herausnehmen?', removeSentence: 'Es verschwindet auch aus der Karte des Kundenwegs.', removed: 'Herausgenommen.', saved: 'Es steht.', save: 'Speichern', cancel: 'Abbrechen', missing: 'Bitte füllen Sie das aus.',
  name: 'Element', nameHint: 'Zum Beispiel „Telefon bei Nacht“.', where: 'Kontaktpunkt', partner: 'Partner', partnerHint: 'Leer: Wir tun es selbst.', reason: 'Warum so', risk: 'Was schiefgehen kann', inHouse: 'Selbst', with: (partner) => `Mit ${partner}`, why: (reason) => `Warum: ${reason}`, danger: (risk) => `Risiko: ${risk}`, lane: 'Selbst oder Partner', none: 'Keines',
} satisfies Twin<English>;
