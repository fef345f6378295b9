import { graphql, type ResultOf } from '@tribune/kernel/web';

export const SummitEcosystemQuery = graphql(`
  query SummitEcosystem($id: ID!) {
    summit(id: $id) {
      id title
      openCommands { name open reason }
      elements { id stageId stage touchPointId touchPoint name partner reason risk version }
    }
    stages { id name touchPoints { id name } }
  }
`);

export const EcosystemQuery = graphql(`
  query Ecosystem {
    ecosystem { summitId elements { id stageId touchPoint name partner reason risk } }
  }
`);

export type EcosystemData = ResultOf<typeof SummitEcosystemQuery>;
export type EcosystemSummit = NonNullable<EcosystemData['summit']>;
export type Element = EcosystemSummit['elements'][number];
