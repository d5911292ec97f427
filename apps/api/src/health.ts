import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/**
 * `/healthz`: the process lives. `/readyz`: it can serve: the database answers and, where consumers run, none of them stands still. A process that
 * serves the web only tells of such a consumer too, but no page is better for taking it out of service.
 */
export function registerHealth(fastify: FastifyInstance, app: NestFastifyApplication, { worker }: { worker: boolean }): void {
  fastify.get('/healthz', (_, reply) => reply.send({ status: 'ok' }));
  fastify.get('/readyz', async (_, reply) => {
    try {
      const source: DataSource = app.get(getDataSourceToken());
      const standing: { name: string }[] = await source.query('select name from consumer where error is not null order by name');
      if (!standing.length) return await reply.send({ status: 'ready' });
      const consumersStandingStill = standing.map(({ name }) => name);
      if (!worker) return await reply.send({ status: 'ready', consumersStandingStill });
      return await reply.code(503).send({ status: 'not ready', consumersStandingStill });
    } catch {
      return reply.code(503).send({ status: 'not ready', database: 'does not answer' });
    }
  });
}
