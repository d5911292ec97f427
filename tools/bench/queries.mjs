// GraphQL requests as the web sends them: its own documents, with the type names its cache needs.
import { InMemoryCache } from '@apollo/client';
import { print } from 'graphql';
import { generate } from '../codegen.mjs';
import { loadServer } from '../load-server.mjs';

const cache = new InMemoryCache();
let generated;

/** The request for an operation of a .graphql file, by whoever the cookie stands for. */
export async function webRequest(file, operationName, variables, { cookie } = {}) {
  await (generated ??= generate());
  const document = loadServer(file.replace(/\.graphql$/, '.generated.ts'))[`${operationName}Document`];
  const query = print(cache.transformDocument(document));
  return {
    method: 'POST',
    path: '/graphql',
    headers: { accept: 'application/graphql-response+json,application/json;q=0.9', 'content-type': 'application/json', 'x-kith': '1', ...(cookie && { cookie }) },
    body: JSON.stringify({ operationName, variables, query }),
  };
}

/** The answer's data; throws when it has errors. */
export async function answerOf(url, { path, ...request }) {
  const response = await fetch(url + path, request);
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (!response.ok || errors?.length) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
  return { data, text };
}
