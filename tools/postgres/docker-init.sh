#!/bin/bash
# Runs once, when the container makes its database: the same roles and the same ownership as on a developer's machine.
set -euo pipefail
psql=(psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB")
"${psql[@]}" -v migrator_password="$MIGRATOR_PASSWORD" -v api_password="$API_PASSWORD" \
  -v worker_password="$WORKER_PASSWORD" -v auth_password="$AUTH_PASSWORD" -f /tribune/create-roles.sql
"${psql[@]}" -v database="$POSTGRES_DB" -f /tribune/own-database.sql
