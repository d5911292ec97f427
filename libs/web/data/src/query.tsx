import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { createContext, useContext } from 'react';
import { useNavigationType } from 'react-router';

/** The answers a rendering on the server has at hand, by document. */
export type ServerAnswers = ReadonlyMap<unknown, unknown>;
const ServerAnswersContext = createContext<ServerAnswers>(new Map());
export const ServerAnswersProvider = ServerAnswersContext.Provider;

export interface QueryAnswer<Data, Variables extends OperationVariables> {
  data: Data | undefined;
  /** While other variables load: the answer to the ones before. */
  previous: Data | undefined;
  loading: boolean;
  error: unknown;
  refetch(): Promise<unknown>;
  /** Fetches with other variables and lets `merge` put the answer into what is shown. */
  fetchMore(variables: Partial<Variables>, merge: (previous: Data, next: Data) => Data): Promise<unknown>;
}

function useServerAnswer<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>): QueryAnswer<Data, Variables> {
  const data = useContext(ServerAnswersContext).get(document) as Data | undefined;
  const never = () => Promise.reject(new Error('only in the browser'));
  return { data, previous: undefined, loading: !data, error: undefined, refetch: never, fetchMore: never };
}

function useCachedAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { fresh?: boolean } = {},
): QueryAnswer<Data, Variables> {
  // Going back shows what was there; going somewhere shows it too, and asks for what is new.
  const visited = useNavigationType() !== 'POP' && options.fresh !== false;
  const result = useQuery<Data, OperationVariables>(document as TypedDocumentNode<Data>, {
    variables,
    fetchPolicy: visited ? 'cache-and-network' : 'cache-first',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  return {
    data: result.data as Data | undefined,
    previous: result.previousData as Data | undefined,
    loading: result.networkStatus !== NetworkStatus.ready && result.networkStatus !== NetworkStatus.error,
    error: result.error,
    refetch: () => result.refetch(),
    fetchMore: (more, merge) =>
      result.fetchMore({
        variables: more,
        updateQuery: (previous, { fetchMoreResult }) => merge(previous as Data, fetchMoreResult as Data),
      }),
  };
}

/** A page's query: from the rendering's own answers on the server, from Apollo's cache in the browser. */
export const usePageQuery: typeof useCachedAnswer = typeof document === 'undefined' ? useServerAnswer : useCachedAnswer;

interface Connection {
  edges: { node: unknown; cursor: string }[];
  pageInfo: unknown;
}

/** Puts the next page of a connection behind what is shown, without repeating what moved in between. */
export function appendEdges<C extends Connection>(previous: C, next: C): C {
  const seen = new Set(previous.edges.map((edge) => edge.cursor));
  return { ...next, edges: [...previous.edges, ...next.edges.filter((edge) => !seen.has(edge.cursor))] };
}
