import type { InEveryLanguage } from '@tribune/kernel/domain';

const english = {
  draft: 'Only you see this draft; proposing it opens it for the council.',
  seconded: (openers: string, postponed: boolean) => `${openers} can open the vote; it opens by itself ${postponed ? '28 days after it was seconded, postponed once' : '14 days after it was seconded'}.`,
  notSeconded: (author: string) => `A member of the council or a champion other than ${author} has to second it before it can be voted on.`,
  counting: 'The vote has ended and is being counted.',
  voted: (voted: number, electors: number) =>
    `${voted} of ${electors} have voted; the vote closes by itself at its deadline${electors > voted ? `, and until then ${electors - voted} can still vote` : ''}.`,
  notCarried: 'The council did not carry it; a member or champion can propose a new revision, which is voted on anew.',
  refused: (by: string) => `${by ? `${by} refused it` : 'It was refused'}; a member or champion can write a new revision that takes up the alternative, or the refusal can be taken back.`,
  conditional: (by: string) => `${by} would approve it with a change of its text; a member takes that up with one click, or writes another revision.`,
  withdrawn: (author: string) => `${author} withdrew it; a new revision by a member or champion leads it back.`,
  final: 'It is final, and stays as it is; only another decision can supersede it.',
  silent: (constituencies: string) => `The text is silent on ${constituencies}; a member or champion has to write a revision that names them.`,
  empty: (constituencies: string) => `It waits until the champion’s seat of ${constituencies} is filled by election; nobody else can approve it.`,
  barred: (constituencies: string) => `Who answers for ${constituencies} wrote this text or is recused; a member of the council can adopt the text, or an alternate’s turn comes with the clock.`,
  asked: (who: string, window: boolean) => `${who} can approve or refuse it; ${window ? 'it becomes final after that, once the 24 hours of the last edit are over' : 'it becomes final by itself at that moment'}.`,
  noConsent: (objectors: string) => `It needs consent, and the objection of ${objectors} stands: it is not carried unless they withdraw it or a new text takes it up.`,
  objected: (objectors: string) => `The objection of ${objectors} stands: it is integrated, withdrawn or overruled before it can become final.`,
  linked: (others: string) => `Nothing is missing here; a champion linked it with ${others}, and they become final together.`,
  decision: (number: number) => `decision ${number}`,
  window: 'Everybody has approved; it becomes final by itself when the 24 hours of the last edit are over.',
  soon: 'Everything is there; it becomes final within moments.',
  and: 'and', or: 'or',
};

const german: typeof english = {
  draft: 'Diesen Entwurf sehen nur Sie; mit dem Vorschlagen öffnen Sie ihn für den Rat.',
  seconded: (openers, postponed) => `${openers} kann die Abstimmung eröffnen; von selbst beginnt sie ${postponed ? '28 Tage nach der Unterstützung, einmal verschoben' : '14 Tage nach der Unterstützung'}.`,
  notSeconded: (author) => `Ein anderes Ratsmitglied oder eine Fürsprache, nicht ${author}, muss den Vorschlag unterstützen, bevor darüber abgestimmt wird.`,
  counting: 'Die Abstimmung ist zu Ende und wird ausgezählt.',
  voted: (voted, electors) =>
    `${voted} von ${electors} haben abgestimmt; die Abstimmung endet von selbst mit ihrer Frist${electors > voted ? `, und bis dahin ${electors - voted === 1 ? 'kann noch eine Person' : `können noch ${electors - voted}`} abstimmen` : ''}.`,
  notCarried: 'Der Rat hat sie nicht angenommen; ein Mitglied oder eine Fürsprache kann eine neue Fassung vorschlagen, über die neu abgestimmt wird.',
  refused: (by) => `${by ? `Abgelehnt von ${by}` : 'Sie wurde abgelehnt'}; ein Mitglied oder eine Fürsprache kann eine neue Fassung schreiben, die den Gegenvorschlag aufnimmt, oder die Ablehnung wird zurückgenommen.`,
  conditional: (by) => `${by} würde sie mit einer Änderung des Textes freigeben; ein Mitglied übernimmt sie mit einem Klick oder schreibt eine andere Fassung.`,
  withdrawn: (author) => `${author} hat sie zurückgezogen; eine neue Fassung eines Mitglieds oder einer Fürsprache holt sie zurück.`,
  final: 'Sie ist endgültig und bleibt, wie sie ist; nur eine andere Entscheidung kann sie ablösen.',
  silent: (constituencies) => `Der Text schweigt zu ${constituencies}; ein Mitglied oder eine Fürsprache muss eine Fassung schreiben, die sie nennt.`,
  empty: (constituencies) => `Sie wartet, bis eine Wahl den Sitz der Fürsprache füllt (${constituencies}); niemand sonst kann freigeben.`,
  barred: (constituencies) => `Wer für ${constituencies} antwortet, hat diesen Text geschrieben oder ist befangen; ein Ratsmitglied kann den Text übernehmen, oder mit der Zeit ist die Stellvertretung an der Reihe.`,
  asked: (who, window) => `${who} kann freigeben oder ablehnen; ${window ? 'danach wird sie endgültig, sobald die 24 Stunden der letzten Änderung vorbei sind' : 'in diesem Moment wird sie von selbst endgültig'}.`,
  noConsent: (objectors) => `Sie braucht Konsent, und der Einwand von ${objectors} besteht: Angenommen wird sie nur, wenn er zurückgezogen wird oder ein neuer Text ihn aufnimmt.`,
  objected: (objectors) => `Der Einwand von ${objectors} besteht: Er wird aufgenommen, zurückgezogen oder überstimmt, bevor sie endgültig werden kann.`,
  linked: (others) => `Hier fehlt nichts; eine Fürsprache hat sie mit ${others} verknüpft, und sie werden zusammen endgültig.`,
  decision: (number) => `Entscheidung ${number}`,
  window: 'Alle haben freigegeben; sie wird von selbst endgültig, wenn die 24 Stunden der letzten Änderung vorbei sind.',
  soon: 'Alles ist da; sie wird gleich endgültig.',
  and: 'und', or: 'oder',
};

/** What the sentence about the next step says. */
export const NEXT_STEP_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
