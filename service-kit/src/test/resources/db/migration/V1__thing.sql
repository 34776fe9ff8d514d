CREATE TABLE thing (key text PRIMARY KEY, version bigint NOT NULL);
CREATE TABLE copy (key text PRIMARY KEY, version bigint NOT NULL, applied bigint NOT NULL);
CREATE TABLE delivery (key text NOT NULL);
