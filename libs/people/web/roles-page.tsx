import { hasRole, Loaded, useLiveQuery, useSignedIn, type Role } from '@tribune/kernel/web';
import { ButtonLink, DefinitionList, formatList, Page, QuietLink, Row, Rows, Section } from '@tribune/ui';
import { RoleHoldersQuery } from './people.documents.js';
import { texts } from './people.texts.js';
import { roles as words } from './roles.texts.js';

const ROLES = Object.keys(words.explained) as Role[];

/** Every role in two sentences, what it may and what it may not (P1, P2), and who holds it. */
export function RolesPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const query = useLiveQuery({ query: RoleHoldersQuery, variables: {}, about: { types: ['Person'] } });
  return (
    <Page title={words.title} lead={words.lead} width="narrow" above={<QuietLink to="/people" muted>{words.above}</QuietLink>} actions={admin && <ButtonLink to="/people">{words.change}</ButtonLink>}>
      <Loaded query={query} label={words.title}>
        {({ people: { edges, pageInfo } }) => ROLES.map((role) => {
          const holders = edges.filter(({ node }) => node.roles.includes(role)).map(({ node }) => node.name);
          const { may, mayNot } = words.explained[role];
          return (
            <Section key={role} title={texts.roles[role].name}>
              <DefinitionList items={[
                { term: words.may, description: may },
                { term: words.mayNot, description: mayNot },
                { term: words.held, description: holders.length > 0 ? formatList(pageInfo.hasNextPage ? [...holders, words.more] : holders) : words.nobody },
              ]} />
            </Section>
          );
        })}
      </Loaded>
      <Section title={words.others}>
        <Rows label={words.others}>
          <Row title={words.champion} detail={words.championSays} trailing={<QuietLink to="/elections">{words.elections}</QuietLink>} />
          <Row title={words.seat} detail={words.seatSays} trailing={<QuietLink to="/council">{words.council}</QuietLink>} />
        </Rows>
      </Section>
    </Page>
  );
}
