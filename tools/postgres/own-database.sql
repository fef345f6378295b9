-- Hands a database to tribune_owner and takes from everybody else what PostgreSQL gives by default.
-- psql -v database=… -d … -f own-database.sql, as a superuser
alter database :"database" owner to tribune_owner;
revoke all on database :"database" from public;
grant connect on database :"database" to tribune_migrator, tribune_api, tribune_worker, tribune_auth;
revoke all on schema public from public;
