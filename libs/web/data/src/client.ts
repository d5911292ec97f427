import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';

/** What is one of a kind, or is only a part of what holds it, has no id of its own. */
const typePolicies: TypePolicies = {
  Viewer: { keyFields: [] },
  Club: { keyFields: [] },
  Draft: { keyFields: ['key'] },
  Freshness: { merge: true },
  Engagement: { merge: true },
  ContributionCounts: { merge: true },
};

export function createCache(): InMemoryCache {
  return new InMemoryCache({ typePolicies });
}

/** The browser's client: one endpoint, and the header that other sites cannot send. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: new HttpLink({ uri: '/graphql', headers: { 'x-kith': '1' } }),
    devtools: { enabled: false },
  });
}

/** On the server a page renders from the data of its query; the client only has to be there. */
export function createServerClient(): ApolloClient {
  return new ApolloClient({ ssrMode: true, cache: createCache(), link: ApolloLink.empty() });
}
