import { mentionsIn } from '@tribune/discussion/domain';
import type { Company } from './company.js';
import { attach } from './evidence.js';
import { said } from './more-discussions.js';
import { smaller } from './more-evidence.js';
import { on, type Scene } from './stage.js';

/** What the smaller decisions stand on, and what was said about them. They go by the title under which they were proposed. */
export function smallerDecisions(company: Company): Scene[] {
  const decision = (title: string): Promise<string> => company.stage.value(`select decision_id from decision.revision where organization_id = $1 and body::jsonb #>> '{prose,title}' = $2 limit 1`, [company.organizationId, title]);
  const spoken = new Map<string, string[]>();
  const say = async (title: string, by: string, text: string): Promise<void> => {
    const [id, token, before] = [await decision(title), await company.as(by), spoken.get(title) ?? []];
    // who speaks has read what was said before
    if (before.length > 0) await company.stage.value('select discussion.mark_discussion_read($1, $2, $3)', [token, id, before]);
    spoken.set(title, [...before, await company.stage.value<string>('select discussion.contribute($1, $2, $3, $4, $5)', [token, id, text, null, mentionsIn(text, [])])]);
  };
  return [
    ...smaller.map(([title, daysAgo, time, by, piece]) => on(daysAgo, time, async () => attach(company, await company.as(by), await decision(title), piece))),
    ...said.map(([title, daysAgo, time, by, text]) => on(daysAgo, time, () => say(title, by, text))),
  ];
}
