import { aboutOf, actionOf, addressOf, decisionOf, emergencyOf, meetingOf, tokenOf, type Facts, type Letter } from './letter.js';

const actionUrl = (facts: Facts): string => `${facts.publicUrl}/actions/${actionOf(facts).id}`;
const task = (facts: Facts): string[] => {
  const { what, touchPointName } = actionOf(facts);
  if (touchPointName === null) return [`„${what}“.`, `Festgehalten in einer Sitzung: ${meetingOf(facts).councilName}, ${meetingOf(facts).startsAt}.`];
  return [`„${what}“, am Kontaktpunkt ${touchPointName}.`, `Damit wird „${decisionOf(facts).title}“ umgesetzt (Entscheidung ${decisionOf(facts).number}).`];
};

/** What accounts, actions and the register mail, in German. */
export const accountLetters = {
  SignInLink: (facts) => ({
    subject: facts.provider ? `Darf ${facts.provider} Sie bei ${facts.organizationName} anmelden?` : facts.several ? 'Ihr Anmeldelink' : `Ihr Anmeldelink für ${facts.organizationName}`,
    paragraphs: facts.provider
      ? [`Jemand hat sich bei ${facts.provider} mit Ihrer Adresse angemeldet und möchte damit hier herein. Wenn Sie das waren, öffnen Sie den Link und drücken Sie dort den Knopf: Sie sind angemeldet, und von da an genügt ${facts.provider}.`, 'Wenn Sie das nicht waren, drücken Sie ihn nicht. Ohne ihn kommt niemand herein; bitte sagen Sie es Ihrer Verwaltung.']
      : ['Hier ist der Link, um den Sie gebeten haben. Öffnen Sie ihn und drücken Sie dort den Knopf, um sich anzumelden.'],
    action: { label: 'Anmelden', url: `${facts.publicUrl}/sign-in/link/${tokenOf(facts)}` },
    afterwards: ['Er gilt einmal, 30 Minuten lang.', 'Wenn Sie nicht darum gebeten haben, brauchen Sie nichts zu tun: Ohne diese E-Mail kann sich niemand anmelden.'],
  }),

  PasskeyReplaced: (facts) => {
    const from = facts.usableFrom ? `ab ${facts.usableFrom}` : 'nach 72 Stunden';
    return {
      subject: facts.isAboutYou ? 'Ihr Passkey wird ersetzt' : 'Ein Passkey der Fürsprache wird ersetzt',
      paragraphs: facts.isAboutYou
        ? [`Sie haben bei ${facts.organizationName} einen neuen Passkey eingerichtet. Er unterschreibt Freigaben ${from} und nicht vorher.`, 'Wenn Sie das nicht waren, sagen Sie es vorher Ihrer Verwaltung und Ihrer Stellvertretung.']
        : [
            `${aboutOf(facts)} hat bei ${facts.organizationName} einen neuen Passkey eingerichtet. Er unterschreibt Freigaben ${from} und nicht vorher, damit niemand den Sitz überraschend übernimmt.`,
            'Sie erfahren davon, weil Sie daneben ein Amt haben. Wenn es jemand anderes gewesen sein könnte, rufen Sie an und sagen Sie es vorher Ihrer Verwaltung.',
          ],
      action: { label: 'Zum Schreibtisch', url: `${facts.publicUrl}/desk` },
    };
  },

  AddressChangeAsked: (facts) => ({
    subject: `Ihre Adresse bei ${facts.organizationName} soll sich ändern`,
    paragraphs: [
      `Jemand, der unter Ihrem Namen angemeldet ist, hat ${facts.organizationName} gebeten, von nun an an ${addressOf(facts)} zu schreiben. Die Änderung gilt, sobald jenes Postfach sie bestätigt.`,
      'Waren Sie das, brauchen Sie hier nichts zu tun. Wenn nicht, halten Sie es jetzt an: Das meldet auch alle ab, die unter Ihrem Namen angemeldet sind.',
    ],
    action: { label: 'Das war ich nicht: anhalten', url: `${facts.publicUrl}/address/${tokenOf(facts)}` },
  }),

  ConfirmAddress: (facts) => ({
    subject: `Bestätigen Sie Ihre neue Adresse bei ${facts.organizationName}`,
    paragraphs: [`Sie haben ${facts.organizationName} gebeten, von nun an an diese Adresse zu schreiben. Öffnen Sie den Link und drücken Sie dort den Knopf, um sie zu bestätigen.`],
    action: { label: 'Adresse bestätigen', url: `${facts.publicUrl}/address/${tokenOf(facts)}` },
    afterwards: ['Er gilt 24 Stunden lang.', 'Wenn Sie nicht wissen, worum es geht, brauchen Sie nichts zu tun: Ohne den Knopf ändert sich nichts.'],
  }),

  AddressIsYours: (facts) => ({
    subject: `Sie haben bei ${facts.organizationName} schon ein Konto`,
    paragraphs: [
      `Jemand wollte ${addressOf(facts)} bei ${facts.organizationName} für ein anderes Konto verwenden. Die Adresse gehört Ihnen, also hat sich nichts geändert.`,
      'Waren Sie das? Melden Sie sich mit dieser Adresse an, und Sie sind in dem Konto, zu dem sie gehört.',
    ],
    action: { label: 'Anmelden', url: `${facts.publicUrl}/sign-in` },
  }),

  FoundingLink: (facts) => ({
    subject: 'Eine weitere Organisation auf Tribune gründen',
    paragraphs: [`Sie haben bei ${facts.organizationName} um eine weitere Organisation auf derselben Installation gebeten. Sie hat eigene Menschen, einen eigenen Rat und eine eigene Kundschaft; keine sieht etwas von der anderen.`],
    action: { label: 'Organisation gründen', url: `${facts.publicUrl}/set-up/${tokenOf(facts)}` },
    afterwards: ['Der Link gilt einmal, 24 Stunden lang. Sie übernehmen mit dieser Adresse die erste Verwaltung.', 'Wenn Sie nicht darum gebeten haben, brauchen Sie nichts zu tun.'],
  }),

  TestMail: (facts) => ({
    subject: `E-Mails von ${facts.organizationName} kommen an`,
    paragraphs: [
      'Sie haben diese E-Mail auf der Einrichtungsseite angefordert, und hier ist sie: Anmeldelinks, Wahlscheine und alles, was auf jemanden wartet, kommen ebenso an.',
      'Lag sie im Spam-Ordner? Dann bitten Sie, wer sich um Ihre E-Mails kümmert, diesen Absender durchzulassen, bevor Ihre Kundschaft angeschrieben wird.',
    ],
    action: { label: 'Weiter einrichten', url: `${facts.publicUrl}/set-up` },
  }),

  AddressChanged: (facts) => ({
    subject: `Ihre Adresse bei ${facts.organizationName} ist geändert`,
    paragraphs: [
      `${facts.organizationName} schreibt jetzt an ${addressOf(facts)}. Anmeldelinks gehen dorthin und nicht mehr an dieses Postfach.`,
      `Wenn Sie das nicht waren, machen Sie es rückgängig, bis ${facts.until ?? 'in drei Tagen'}: Dann gilt diese Adresse wieder, und alle, die unter Ihrem Namen angemeldet sind, werden abgemeldet.`,
    ],
    action: { label: 'Das war ich nicht: rückgängig machen', url: `${facts.publicUrl}/address/${tokenOf(facts)}` },
  }),

  ActionAssigned: (facts) => ({
    subject: `Von Ihnen zu tun bis ${actionOf(facts).dueOn}: ${actionOf(facts).what}`,
    paragraphs: ['Sie sind zuständig:', ...task(facts), `Fällig ist es am ${actionOf(facts).dueOn}.`],
    action: { label: 'Maßnahme ansehen', url: actionUrl(facts) },
    afterwards: ['Sollte jemand anderes zuständig sein, können Sie die Maßnahme dort übergeben.'],
  }),

  ActionDueSoon: (facts) => ({
    subject: `Fällig am ${actionOf(facts).dueOn}: ${actionOf(facts).what}`,
    paragraphs: ['Bald ist fällig:', ...task(facts), `Fällig ist es am ${actionOf(facts).dueOn}.`],
    action: { label: 'Sagen, wie weit sie ist', url: actionUrl(facts) },
    afterwards: ['Sie werden noch einmal erinnert, wenn der Tag vorbei ist, und dann nicht mehr.'],
  }),

  ActionOverdue: (facts) => ({
    subject: `Überfällig seit ${actionOf(facts).dueOn}: ${actionOf(facts).what}`,
    paragraphs: ['Der Tag hierfür ist vorbei:', ...task(facts), `Fällig war es am ${actionOf(facts).dueOn}.`, 'Schließen Sie die Maßnahme ab, sagen Sie, wie weit sie ist, oder geben Sie ihr mit Begründung einen anderen Tag.'],
    action: { label: 'Maßnahme ansehen', url: actionUrl(facts) },
    afterwards: ['Das ist die letzte Erinnerung.'],
  }),

  EmergencyActRecorded: (facts) => ({
    subject: `Ohne Freigabe getan: ${emergencyOf(facts).what}`,
    paragraphs: [
      `Bei ${facts.organizationName} wurde am Kontaktpunkt „${emergencyOf(facts).touchPointName}“ etwas ohne Entscheidung und ohne Freigabe der Fürsprache getan: ${emergencyOf(facts).what}`,
      `Seit ${emergencyOf(facts).since}. Warum es nicht warten konnte: ${emergencyOf(facts).why}`,
      `Es steht schon im Register. Es ist nicht endgültig und kann es nicht werden; es endet am ${emergencyOf(facts).endsAt}, wenn nicht vorher eine Entscheidung darüber entscheidet.`,
    ],
    action: { label: 'Im Register lesen', url: `${facts.publicUrl}${emergencyOf(facts).path}` },
    afterwards: ['Ratsmitglieder und Fürsprache können dort die Entscheidung vorschlagen.'],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
