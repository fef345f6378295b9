import { graphql, useAct, useSession } from '@tribune/kernel/web';
import { texts } from './shell.texts.js';
import { chooseLanguage, language, say, type Language } from '@tribune/ui';

const SetPreferences = graphql(`
  mutation SetLanguage($input: SetPreferencesInput!) {
    setPreferences(input: $input) { __typename ... on SetPreferencesPayload { person { id language } } ... on Refusal { code message field } }
  }
`);

/** The language of the page, and how to choose another: for a signed-in person wherever they sign in, for a stranger on this device. */
export function useLanguage(): [Language, (chosen: Language) => void] {
  const { session } = useSession();
  const { act } = useAct(SetPreferences);
  const choose = async (chosen: Language) => {
    if (session && !(await act({ language: chosen, timeZone: session.person.timeZone }))) return say(texts.menu.languageKept);
    chooseLanguage(chosen);
  };
  return [language(), (chosen) => void choose(chosen)];
}
