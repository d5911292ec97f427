// Kith as `npm start` runs it, in production mode, in a process that can be asked for its CPU time and memory.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { root } from '../prepare.mjs';
import { answering } from './answering.mjs';

const require = createRequire(`${root}/dist/server/apps/api/src/main.js`);
let app;

answering({
  async start({ databaseUrl, worker, recording }) {
    // Statements are recorded in a process of their own: following a request through its promises is not free.
    if (recording) recordStatements();
    require('reflect-metadata');
    const { readEnvironment } = require('../../../libs/server/kernel/src/index.js');
    const { createServer, listen } = require('./application.js');
    const environment = readEnvironment();
    app = await createServer({ environment, databaseUrl, web: true, worker });
    return { url: await listen(app, environment) };
  },
  statements: () => recorded.splice(0),
  close: () => app?.close(),
});

const recorded = [];
const request = new AsyncLocalStorage();

/** Remembers what the request with this header asks the database, and nothing of what goes on beside it. */
function recordStatements() {
  const { Client } = require('pg');
  const { Server } = require('node:http');
  const { query } = Client.prototype;
  Client.prototype.query = function (text, values, ...rest) {
    if (request.getStore()) recorded.push(typeof text === 'string' ? { text, values: Array.isArray(values) ? values : [] } : { name: text.name, text: text.text, values: text.values ?? [] });
    return query.call(this, text, values, ...rest);
  };
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event, ...details) {
    if (event !== 'request' || !details[0].headers['x-bench-record']) return emit.call(this, event, ...details);
    return request.run(true, () => emit.call(this, event, ...details));
  };
}
