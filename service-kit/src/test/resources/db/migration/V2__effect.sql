CREATE TABLE effect (name text NOT NULL);
