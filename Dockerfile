# One image for migrate, api, worker and auth; docker-compose.yml says which of them a container is.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build \
  && mkdir /sql && cp --parents -r libs/*/server/sql apps/api/src/demo/pictures /sql \
  && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB_DIST=/app/dist/apps/web
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The migrator applies these again whenever their text has changed.
COPY --from=build /sql ./
# The worker’s: its key and the checkpoints that it has signed.
RUN mkdir -p /data/audit /data/auth && chown node /data/audit /data/auth
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=128", "--enable-source-maps", "dist/apps/api/main.js"]
