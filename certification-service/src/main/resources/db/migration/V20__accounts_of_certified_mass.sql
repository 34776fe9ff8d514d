-- Certified mass on account, by organisation, site, element and scheme. What was deposited is drawn later, never more than
-- was credited, and ends with its period: by the calendar, so nobody has to come and end it.

CREATE TABLE account (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    org            text        NOT NULL,
    body           text        NOT NULL,
    site           text        NOT NULL,
    element        text        NOT NULL,
    scheme         text        NOT NULL,
    scheme_version text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('MASS_BALANCE', 'BOOK_AND_CLAIM')),
    period_start   date        NOT NULL,
    opened_at      timestamptz NOT NULL,
    opened_by      text        NOT NULL,
    version        bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT one_account_of_a_kind UNIQUE (org, site, element, scheme, scheme_version, kind),
    UNIQUE (id, kind)
);
CREATE INDEX account_body ON account (body, seq);

CREATE TABLE account_conversion (
    account_id uuid        NOT NULL REFERENCES account (id),
    seq        integer     NOT NULL CHECK (seq > 0),
    factor     numeric     NOT NULL CHECK (factor > 0 AND factor <= 1),
    from_day   date        NOT NULL,
    said_at    timestamptz NOT NULL,
    said_by    text        NOT NULL,
    reason     text        NOT NULL,
    PRIMARY KEY (account_id, seq)
);

CREATE TABLE parcel (
    seq          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id           uuid    PRIMARY KEY,
    account_id   uuid    NOT NULL REFERENCES account (id),
    origin_id    uuid    NOT NULL REFERENCES certified_input (id),
    input_mg     bigint  NOT NULL CHECK (input_mg > 0),
    factor       numeric NOT NULL CHECK (factor > 0 AND factor <= 1),
    credit_mg    bigint  NOT NULL,
    drawn_mg     bigint  NOT NULL DEFAULT 0,
    forfeited_mg bigint  NOT NULL DEFAULT 0,
    from_day     date    NOT NULL,
    ends_on      date    NOT NULL,
    CONSTRAINT credited_by_the_factor CHECK (credit_mg > 0 AND credit_mg <= input_mg * factor),
    CONSTRAINT never_overdrawn CHECK (drawn_mg >= 0 AND forfeited_mg >= 0 AND drawn_mg + forfeited_mg <= credit_mg),
    CONSTRAINT ends_after_it_begins CHECK (from_day < ends_on)
);
CREATE INDEX parcel_free ON parcel (account_id, ends_on, id) WHERE drawn_mg + forfeited_mg < credit_mg;
CREATE INDEX parcel_origin ON parcel (origin_id);

-- Claimed apart from goods: on no lot, and by these tables alone it never comes onto one.
CREATE TABLE book_claim (
    seq          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id           uuid        PRIMARY KEY,
    account_id   uuid        NOT NULL,
    account_kind text        NOT NULL DEFAULT 'BOOK_AND_CLAIM' CHECK (account_kind = 'BOOK_AND_CLAIM'),
    org          text        NOT NULL,
    beneficiary  text        NOT NULL,
    purpose      text        NOT NULL,
    claim_class  text        NOT NULL,
    gross        numeric     NOT NULL CHECK (gross >= 0),
    offsets      numeric     NOT NULL CHECK (offsets >= 0),
    scope1       numeric     NOT NULL CHECK (scope1 >= 0),
    scope2_market numeric    NOT NULL CHECK (scope2_market >= 0),
    stated_at    timestamptz NOT NULL,
    stated_by    text        NOT NULL,
    ended_at     timestamptz,
    because      text,
    version      bigint      NOT NULL CHECK (version > 0),
    FOREIGN KEY (account_id, account_kind) REFERENCES account (id, kind),
    CONSTRAINT ended_with_a_reason CHECK ((ended_at IS NULL) = (because IS NULL))
);
CREATE INDEX book_claim_account ON book_claim (account_id, seq);
CREATE TABLE book_claim_line (
    book_claim_id uuid   NOT NULL REFERENCES book_claim (id),
    parcel_id     uuid   NOT NULL REFERENCES parcel (id),
    origin_id     uuid   NOT NULL REFERENCES certified_input (id),
    mass_mg       bigint NOT NULL CHECK (mass_mg > 0),
    PRIMARY KEY (book_claim_id, parcel_id)
);
CREATE INDEX book_claim_line_origin ON book_claim_line (origin_id, book_claim_id);

-- The account's statement. A lot is never given what is claimed apart from goods, nor the other way round.
CREATE TABLE account_entry (
    seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id    uuid        NOT NULL,
    account_kind  text        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('DEPOSIT', 'ALLOCATION', 'BOOK_CLAIM', 'FORFEIT')),
    parcel_id     uuid        NOT NULL REFERENCES parcel (id),
    mass_mg       bigint      NOT NULL CHECK (mass_mg > 0),
    lot_id        uuid REFERENCES lot_book (lot_id),
    book_claim_id uuid REFERENCES book_claim (id),
    at            timestamptz NOT NULL,
    person        text        NOT NULL,
    FOREIGN KEY (account_id, account_kind) REFERENCES account (id, kind),
    CONSTRAINT lots_get_mass_balance_alone CHECK (kind <> 'ALLOCATION' OR account_kind = 'MASS_BALANCE'),
    CONSTRAINT books_are_claimed_apart CHECK ((kind = 'BOOK_CLAIM') = (book_claim_id IS NOT NULL)),
    CONSTRAINT goods_have_a_lot CHECK ((kind IN ('DEPOSIT', 'ALLOCATION')) = (lot_id IS NOT NULL))
);
CREATE INDEX account_entry_account ON account_entry (account_id, seq);

CREATE TRIGGER account_conversion_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account_conversion
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER account_entry_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account_entry
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON account, account_conversion, parcel, book_claim, book_claim_line, account_entry FROM ${app};
GRANT UPDATE (version) ON account TO ${app};
GRANT UPDATE (drawn_mg, forfeited_mg) ON parcel TO ${app};
GRANT UPDATE (ended_at, because, version) ON book_claim TO ${app};
