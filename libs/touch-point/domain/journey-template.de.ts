import type { TouchPointDraft } from './journey-template.js';

/** The stages in German, in their order. */
export const germanStages = ['Erste Überlegung', 'Aktiver Vergleich', 'Kauf', 'Erfahrung nach dem Kauf', 'Empfehlung'] as const;

type Said = Pick<TouchPointDraft, 'name' | 'channel' | 'ownerFunction' | 'customersDo' | 'customersWant' | 'promise'>;
const said = (name: string, channel: string, ownerFunction: string, [customersDo, customersWant, promise]: readonly [string, string, string]): Said => ({ name, channel, ownerFunction, customersDo, customersWant, promise });

/** What each of the twelve touch points says in German, in their order. */
export const germanTouchPoints: readonly Said[] = [
  said('Werbung', 'Bezahlte Medien', 'Marketing', ['Uns wahrnehmen, oder auch nicht', 'In einem Augenblick wissen, ob es etwas für sie ist', 'Wir sagen, was wahr ist, und nichts, was die anderen Bereiche nicht halten können']),
  said('Suchergebnisse und Bewertungen', 'Web', 'Marketing', ['Nach einem Namen suchen, einem Preis, dem, was andere sagen', 'Ein ehrliches erstes Bild', 'Was wir über uns veröffentlichen, ist aktuell']),
  said('Produktseiten der Website', 'Web', 'Produkt', ['Unser Angebot mit zwei oder drei anderen vergleichen', 'Verstehen, was sie bekommen und was es alles in allem kostet', 'Der zuerst gezeigte Preis ist der, der bezahlt wird']),
  said('Beratung am Telefon oder im Chat', 'Telefon und Chat', 'Vertrieb', ['Fragen, was die Seiten nicht beantwortet haben', 'Jemand, der Bescheid weiß und nicht drängt', 'Eine Antwort beim ersten Kontakt, oder eine Zeit, wann sie kommt']),
  said('Bestellung und Bezahlung', 'Web und App', 'Produkt', ['Auswählen, bezahlen, auf die Bestätigung warten', 'Schnell fertig sein, ohne Überraschung im letzten Schritt', 'Kein Zusatz ist für Sie vorausgewählt']),
  said('Vertrag und Bestätigung', 'E-Mail', 'Betrieb', ['Lesen, oder für später aufheben', 'Wiederfinden, was vereinbart ist, wenn es gebraucht wird', 'Eine Seite in einfachen Worten']),
  said('Lieferung oder erste Nutzung', 'Persönlich', 'Betrieb', ['Es bekommen und zum ersten Mal benutzen', 'Dass es beim ersten Mal geht, und jemand hilft, wenn nicht', 'Sie kennen den Tag, und wir sagen es, wenn er sich ändert']),
  said('Kundenservice', 'Telefon und Chat', 'Service', ['Ein Problem schildern, oft zum zweiten Mal', 'Dass man ihnen glaubt, und es nur einmal sagen müssen', 'Eine Person bleibt dran, bis es erledigt ist']),
  said('Rechnungen und Konto', 'App und E-Mail', 'Finanzen', ['Prüfen, was berechnet wurde; Angaben ändern', 'Jede Zeile verstehen', 'Eine falsche Abbuchung ist nach fünf Tagen zurück']),
  said('Beschwerden und Erstattungen', 'Web und Telefon', 'Service', ['Um das bitten, was versprochen war', 'Bald eine gerechte Antwort, mit dem Grund', 'Eine Entscheidung binnen zehn Tagen, von einer Person mit Namen']),
  said('Gemeinschaft und soziale Medien', 'Soziale Medien', 'Kommunikation', ['Anderen davon erzählen, andere fragen, andere warnen', 'Eine Antwort dort, wo sie gefragt haben', 'Wir antworten, auch wenn es kein Lob ist']),
  said('Treue und Empfehlungen', 'App', 'Marketing', ['Wiederkommen, uns empfehlen', 'Mindestens so gut behandelt werden wie jemand Neues', 'Kein Angebot bleibt denen verwehrt, die schon da sind']),
];
