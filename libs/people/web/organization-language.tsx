import { Loaded, useAct, useLiveQuery } from '@tribune/kernel/web';
import { Problem, say, Section, SelectField, Stack } from '@tribune/ui';
import { preferences } from './account.texts.js';
import { OrganizationQuery, SetOrganizationLanguage } from './people.documents.js';
import { texts } from './people.texts.js';

const words = texts.organizationLanguage;
type Language = keyof typeof preferences.languages;
export const LANGUAGES = (Object.keys(preferences.languages) as Language[]).map((value) => ({ value, label: preferences.languages[value] }));

/** For administrators: in which language mail goes to people who have chosen none. */
export function OrganizationLanguage() {
  const query = useLiveQuery({ query: OrganizationQuery, variables: {}, about: { types: ['Organization'] } });
  const { act, pending, problem, failure, retry } = useAct(SetOrganizationLanguage, { onDone: () => say(words.saved) });
  return (
    <Section title={words.title} lead={words.lead}>
      <Loaded query={query} label={words.title}>
        {({ organization: { language } }) => (
          <Stack>
            <SelectField label={words.label} value={language} disabled={pending} options={LANGUAGES} onChange={(chosen) => void act({ language: chosen as Language })} />
            <Problem problem={problem} failure={failure} onRetry={retry} />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
