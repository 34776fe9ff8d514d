-- What inspection-service says of a declaration, as far as lots are concerned: the newest version wins, an older one
-- changes nothing. answer is what this service has said of its lots.
CREATE TABLE declaration_followed (
    declaration_id uuid   PRIMARY KEY,
    version        bigint NOT NULL,
    status         text   NOT NULL,
    answer         text   NOT NULL CHECK (answer IN ('NONE', 'LOCKED', 'REFUSED', 'UNLOCKED', 'EXPORTED'))
);

CREATE TABLE holds_followed (
    declaration_id uuid    PRIMARY KEY,
    version        bigint  NOT NULL,
    open_holds     integer NOT NULL
);
