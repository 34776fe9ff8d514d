-- Licences as trade records are held against them, from licensing.licence alone; the newest version wins.
CREATE TABLE known_licence (
    number      text   PRIMARY KEY,
    version     bigint NOT NULL,
    holder      text   NOT NULL,
    hs          text,
    quota_mg    bigint NOT NULL CHECK (quota_mg >= 0),
    valid_from  date   NOT NULL,
    valid_until date   NOT NULL
);
