import { useAct } from '@tribune/kernel/web';
import { chooseLanguage, Columns, Problem, say, Section, SelectField, Stack } from '@tribune/ui';
import { preferences as words } from './account.texts.js';
import { SetPreferences, type Account } from './people.documents.js';
import { zones } from './zones.js';

type Language = NonNullable<Account['person']['language']>;
const LANGUAGES = (Object.keys(words.languages) as Language[]).map((value) => ({ value, label: words.languages[value] }));

const DEVICE_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** In which language and time zone somebody reads: chosen, it holds on every device; not chosen, each device has its own. */
export function PreferencesSection({ person: { language, timeZone } }: { person: Account['person'] }) {
  const { act, pending, problem, failure, retry } = useAct(SetPreferences, {
    onDone: ({ person }) => {
      say(words.saved);
      if (person.language && person.language !== language) chooseLanguage(person.language);
    },
  });
  return (
    <Section title={words.title} lead={words.lead}>
      <Stack gap="md">
        <Columns min="sm">
          <SelectField label={words.language} value={language ?? ''} disabled={pending} placeholder={words.browserLanguage} options={LANGUAGES}
            onChange={(chosen) => void act({ language: (chosen || null) as Language | null, timeZone })} />
          <SelectField label={words.zone} value={timeZone ?? ''} disabled={pending} placeholder={words.browserZone(DEVICE_ZONE.replaceAll('_', ' '))} options={zones()}
            onChange={(chosen) => void act({ language, timeZone: chosen || null })} />
        </Columns>
        <Problem problem={problem} failure={failure} onRetry={retry} />
      </Stack>
    </Section>
  );
}
