import { graphql, type ResultOf } from '@tribune/kernel/web';

export const SearchQuery = graphql(`
  query Search($text: String!) {
    search(text: $text) { id kind number title detail state slug at summitId }
  }
`);

export type Hit = ResultOf<typeof SearchQuery>['search'][number];
