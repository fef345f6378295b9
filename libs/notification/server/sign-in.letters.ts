import { tokenOf, type Facts, type Letter } from './letter.js';

/** The link that somebody asked for; and the one that asks whether a company’s own way in may sign them in from now on. */
export const signInLetters = {
  SignInLink: (facts) => ({
    subject: facts.provider ? `May ${facts.provider} sign you in at ${facts.organizationName}?` : facts.several ? 'Your sign-in link' : `Your sign-in link for ${facts.organizationName}`,
    paragraphs: facts.provider
      ? [`Somebody has signed in at ${facts.provider} with your address, and wants to come in here with it. If that was you, open the link and press the button there: you are signed in, and from then on ${facts.provider} is enough.`, 'If it was not you, do not press it. Nobody comes in without it; please tell your administrator.']
      : ['Here is the link you asked for. Open it and press the button there to sign in.'],
    action: { label: 'Sign in', url: `${facts.publicUrl}/sign-in/link/${tokenOf(facts)}` },
    afterwards: ['It works once, for 30 minutes.', 'If you did not ask for it, you need do nothing: nobody can sign in without this mail.'],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
