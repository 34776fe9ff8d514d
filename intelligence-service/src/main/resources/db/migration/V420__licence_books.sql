-- What licences allow and what was used of them, in contained element, from licensing.licence alone; the newest version wins.
CREATE TABLE licence_book (
    number      text    PRIMARY KEY,
    version     bigint  NOT NULL,
    holder      text    NOT NULL,
    destination text    NOT NULL,
    valid_from  date    NOT NULL,
    valid_until date    NOT NULL,
    -- whether another of the same holder, destination and element still stood when this one was first heard of
    renewal     boolean NOT NULL,
    -- and more than half of that was unused
    early       boolean NOT NULL,
    CONSTRAINT early_is_a_renewal CHECK (renewal OR NOT early)
);
CREATE INDEX licence_book_holder ON licence_book (holder, valid_until);
CREATE INDEX licence_book_destination ON licence_book (destination, valid_until);

CREATE TABLE licence_book_part (
    number    text   NOT NULL REFERENCES licence_book (number),
    element   text   NOT NULL,
    issued_mg bigint NOT NULL CHECK (issued_mg >= 0),
    used_mg   bigint NOT NULL CHECK (used_mg >= 0),
    PRIMARY KEY (number, element)
);
CREATE INDEX licence_book_part_element ON licence_book_part (element, number);
REVOKE DELETE, TRUNCATE ON licence_book FROM ${app};
REVOKE TRUNCATE ON licence_book_part FROM ${app};
