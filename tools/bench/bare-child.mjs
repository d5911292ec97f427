// The controls: what the same work costs with nothing but node:http and pg.
import { createServer } from 'node:http';
import pg from 'pg';
import { answering } from './answering.mjs';

let server;
let pool;

/** Runs the recorded statements and answers with the same data; `memberId` in their parameters becomes whoever asks. */
function recordedQueries({ statements, memberId, data }) {
  return async (request, response) => {
    request.resume();
    const asks = Number(request.headers['x-bench-member'] ?? memberId);
    for (const { values, ...statement } of statements) {
      await pool.query({ ...statement, values: asks === memberId ? values : values.map((value) => (value === memberId ? asks : value)) });
    }
    const body = JSON.stringify(data);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
  };
}

/** Inserts the text it gets as one row, in a transaction. */
function oneInsert() {
  return async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { text } = JSON.parse(body);
    const client = await pool.connect();
    await client.query('begin');
    const { rows } = await client.query('insert into bench_note (body) values ($1) returning id', [text]);
    await client.query('commit');
    client.release();
    const answer = JSON.stringify({ id: rows[0].id });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) }).end(answer);
  };
}

/** Answers with bytes it was given: a map from path to { status, headers, body }. */
function sameBytes({ answers }) {
  return (request, response) => {
    const { status, headers, body } = answers[request.url] ?? { status: 404, headers: {}, body: '' };
    response.writeHead(status, headers).end(body);
  };
}

const kinds = { recordedQueries, oneInsert, sameBytes };

answering({
  async start({ kind, databaseUrl, connections, ...details }) {
    if (databaseUrl) {
      pool = new pg.Pool({ connectionString: databaseUrl, max: connections, options: '-c jit=off' });
      pool.on('error', () => undefined);
    }
    server = createServer(kinds[kind](details));
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    return { url: `http://127.0.0.1:${server.address().port}` };
  },
  async close() {
    server.closeAllConnections();
    await pool?.end();
  },
});
