CREATE TABLE thing (key text PRIMARY KEY, version bigint NOT NULL);
CREATE TABLE copy (key text PRIMARY KEY, version bigint NOT NULL, applied bigint NOT NULL);
