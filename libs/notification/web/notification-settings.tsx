import { Loaded, useAct, useLiveQuery } from '@tribune/kernel/web';
import { CheckField, Problem, Section, Segmented, Stack, Text, say, useWanted } from '@tribune/ui';
import { ChooseNotification, NotificationSettingsQuery, SetMailRhythm, type Settings } from './notice.documents.js';
import { texts } from './notice.texts.js';
import { QuietHours } from './quiet-hours.js';

const { settings: words } = texts;
type Topic = Settings['topics'][number]['topic'];
type Choice = Settings['topics'][number]['choice'];
const CHOICES = (Object.keys(words.choices) as Choice[]).map((value) => ({ value, label: words.choices[value] }));

/** On the account page: topic by topic how one is told, the weekly mail, quiet hours, and what cannot be switched off. */
export function NotificationSettings() {
  const query = useLiveQuery({ query: NotificationSettingsQuery, variables: {}, about: { ids: [] } });
  return (
    <Section title={words.title} lead={words.lead}>
      <Loaded query={query} label={words.title}>{({ notificationSettings }) => <Choices settings={notificationSettings} reload={query.reload} />}</Loaded>
    </Section>
  );
}

function Choices({ settings: { topics, weekly, quietFrom, quietUntil }, reload }: { settings: Settings; reload: () => void }) {
  const onDone = () => {
    reload();
    say(words.saved);
  };
  const rhythm = useAct(SetMailRhythm, { onDone });
  const problem = rhythm.problem ?? rhythm.failure;
  const [shownWeekly, wantWeekly] = useWanted(weekly, problem !== null);
  return (
    <Stack gap="lg">
      {topics.map(({ topic, choice }: { topic: Topic; choice: Choice }) => <OneTopic key={topic} topic={topic} choice={choice} onDone={onDone} />)}
      <Text size="sm" tone="muted">{words.always}</Text>
      <CheckField label={words.weekly} hint={words.weeklyHint} value={shownWeekly} onChange={(on) => { wantWeekly(on); void rhythm.act({ weekly: on, quietFrom, quietUntil }); }} />
      <QuietHours key={`${quietFrom}${quietUntil}`} from={quietFrom} until={quietUntil} pending={rhythm.pending} failed={problem !== null} onSave={(from, until) => void rhythm.act({ weekly, quietFrom: from, quietUntil: until })} />
      <Problem problem={problem} />
    </Stack>
  );
}

function OneTopic({ topic, choice, onDone }: { topic: Topic; choice: Choice; onDone: () => void }) {
  const { act, problem, failure } = useAct(ChooseNotification, { onDone });
  const [shown, want] = useWanted(choice, problem !== null || failure !== null);
  const choose = (value: Choice) => {
    want(value);
    void act({ topic, choice: value });
  };
  return (
    <Stack gap="sm">
      <Text strong>{words.topics[topic]}</Text>
      <Segmented whole label={words.topics[topic]} value={shown} options={CHOICES} onChange={choose} />
      <Problem problem={problem ?? failure} />
    </Stack>
  );
}
