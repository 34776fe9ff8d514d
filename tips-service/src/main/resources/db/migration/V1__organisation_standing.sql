-- What is known here of the registry: whose tokens are refused. From licensing.organisation alone, newest version wins.
CREATE TABLE organisation_standing (
    organisation text    PRIMARY KEY,
    version      bigint  NOT NULL,
    frozen       boolean NOT NULL,
    leavers      text[]  NOT NULL
);
