#!/bin/sh
# One database for each service, its owner for migrations, and the role as which the service runs, which owns nothing and
# may enter no other database. Run once, by the image of PostgreSQL, while it makes a new cluster; passwords come from
# PEOPLE_OWNER_PASSWORD, PEOPLE_APP_PASSWORD and so on. Extensions come with the migrations: all are of the kind that
# an owner may create.
set -eu

for service in people issues meetings outreach; do
  name=$(printf %s "$service" | tr '[:lower:]' '[:upper:]')
  eval "owner_password=\$${name}_OWNER_PASSWORD app_password=\$${name}_APP_PASSWORD"
  psql --no-psqlrc --quiet --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --set ON_ERROR_STOP=1 --set database="$service" --set owner="${service}_owner" --set app="${service}_app" \
    --set owner_password="$owner_password" --set app_password="$app_password" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN PASSWORD :'app_password';
CREATE DATABASE :"database" OWNER :"owner";
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"app";
SQL
done
