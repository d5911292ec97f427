// Sends a bounded number of requests over a few kept-alive connections. Written on bare sockets, so that the sender takes
// little of the machine it shares with what is measured.
import { connect } from 'node:net';

/** The bytes of a request. */
export function requestBytes(url, { method = 'GET', path = '/', headers = {}, body = '' } = {}) {
  const lines = [`${method} ${path} HTTP/1.1`, `host: ${new URL(url).host}`, 'connection: keep-alive'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body) lines.push(`content-length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Sends `count` requests, the n-th as `requestOf(n)` gives it, and resolves with the seconds it took. Anything but 200 fails. */
export async function press(url, { count, connections = 16, requestOf }) {
  const { hostname, port } = new URL(url);
  let next = 0;
  const started = performance.now();
  await Promise.all(Array.from({ length: Math.min(connections, count) }, () => oneConnection(hostname, Number(port), () => (next < count ? requestOf(next++) : null))));
  return { seconds: (performance.now() - started) / 1000 };
}

function oneConnection(host, port, nextRequest) {
  return new Promise((done, fail) => {
    const socket = connect({ host, port, noDelay: true });
    const reader = new AnswerReader();
    const send = () => {
      const request = nextRequest();
      if (!request) return socket.end();
      socket.write(request);
    };
    socket.once('connect', send);
    socket.on('data', (chunk) => {
      const status = reader.take(chunk);
      if (status === 200) send();
      else if (status !== null) socket.destroy(new Error(`answered with ${status}: ${reader.seen()}`));
    });
    socket.once('error', fail);
    socket.once('close', done);
  });
}

/** Finds the end of an answer by its content-length. Answers do not overlap: the next request waits for it. */
class AnswerReader {
  #parts = [];
  #length = 0;
  #expected = null;
  #status = 0;

  /** The status once the answer is whole, else null. */
  take(chunk) {
    if (this.#expected === null && this.#length === 0) this.#parts = [];
    this.#parts.push(chunk);
    this.#length += chunk.length;
    if (this.#expected === null) this.#readHead();
    if (this.#expected === null || this.#length < this.#expected) return null;
    this.#expected = null;
    this.#length = 0;
    return this.#status;
  }

  seen() {
    return Buffer.concat(this.#parts).toString('utf8').slice(0, 2000);
  }

  #readHead() {
    const all = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    const end = all.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = all.toString('latin1', 0, end);
    this.#status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: (\d+)/i.exec(head);
    // Without a length its end cannot be told: hand it over as a failure.
    if (!length) this.#status = 0;
    this.#expected = end + 4 + Number(length?.[1] ?? 0);
  }
}
