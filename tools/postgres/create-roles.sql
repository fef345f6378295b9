-- The roles of GATE: one that owns everything and cannot sign in, the migrator that may act as it, and one per process, which own nothing.
-- psql -v migrator_password=… -v api_password=… -v worker_password=… -v auth_password=… -f create-roles.sql
create role tribune_owner nologin nosuperuser nocreatedb nocreaterole nobypassrls;
create role tribune_migrator login nosuperuser nocreatedb nocreaterole nobypassrls password :'migrator_password';
create role tribune_api login nosuperuser nocreatedb nocreaterole nobypassrls password :'api_password';
create role tribune_worker login nosuperuser nocreatedb nocreaterole nobypassrls password :'worker_password';
create role tribune_auth login nosuperuser nocreatedb nocreaterole nobypassrls password :'auth_password';
grant tribune_owner to tribune_migrator;
