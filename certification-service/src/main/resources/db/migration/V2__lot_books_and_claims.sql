-- What is known here of lots, from tracking.lot and tracking.custody alone; and what may be claimed of them.

CREATE TABLE lot_copy (
    lot_id        uuid   PRIMARY KEY,
    version       bigint NOT NULL,
    gtin          text   NOT NULL,
    lot_number    text   NOT NULL,
    stage         text   NOT NULL,
    mass_mg       bigint NOT NULL CHECK (mass_mg >= 0),
    producer      text   NOT NULL,
    custodian     text   NOT NULL,
    status        text   NOT NULL,
    custody_model text,
    composition   jsonb  NOT NULL,
    parent_lot_id uuid
);
CREATE INDEX lot_copy_name ON lot_copy (gtin, lot_number);

-- A step as tracking told it. It waits until the books of all that went in are here, and says for which name next.
CREATE TABLE told_step (
    seq         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id          uuid        PRIMARY KEY,
    lot_id      uuid        NOT NULL,
    happened_at timestamptz NOT NULL,
    repackaging boolean     NOT NULL,
    inputs      jsonb       NOT NULL,
    outputs     jsonb       NOT NULL,
    waits_for   text,
    applied_at  timestamptz
);
CREATE INDEX told_step_waiting ON told_step (happened_at, seq) WHERE applied_at IS NULL;
CREATE INDEX told_step_waits_for ON told_step (waits_for, happened_at, seq) WHERE applied_at IS NULL;

-- The row is the lock of a lot's whole book.
CREATE TABLE lot_book (
    lot_id  uuid   PRIMARY KEY,
    mass_mg bigint NOT NULL CHECK (mass_mg >= 0)
);
CREATE TABLE element_book (
    lot_id         uuid   NOT NULL REFERENCES lot_book (lot_id),
    element        text   NOT NULL,
    uncertified_mg bigint NOT NULL CHECK (uncertified_mg >= 0),
    PRIMARY KEY (lot_id, element)
);

-- Goods that a certificate covers, as they were when they were brought into the books.
CREATE TABLE certified_input (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    certificate_id uuid        NOT NULL REFERENCES certificate (id),
    lot_id         uuid        NOT NULL REFERENCES lot_book (lot_id),
    certified_at   timestamptz NOT NULL,
    certified_by   text        NOT NULL,
    UNIQUE (lot_id, certificate_id)
);
CREATE INDEX certified_input_certificate ON certified_input (certificate_id);
CREATE TABLE certified_input_line (
    input_id uuid   NOT NULL REFERENCES certified_input (id),
    element  text   NOT NULL,
    mass_mg  bigint NOT NULL CHECK (mass_mg > 0),
    PRIMARY KEY (input_id, element)
);

-- The cap: nothing is claimed that is not held, however many claim at once.
CREATE TABLE holding (
    lot_id     uuid   NOT NULL,
    element    text   NOT NULL,
    origin_id  uuid   NOT NULL REFERENCES certified_input (id),
    via        text   NOT NULL CHECK (via IN ('PHYSICAL', 'MASS_BALANCE')),
    mass_mg    bigint NOT NULL,
    claimed_mg bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (lot_id, element, origin_id, via),
    FOREIGN KEY (lot_id, element) REFERENCES element_book (lot_id, element),
    CONSTRAINT claimed_is_held CHECK (claimed_mg BETWEEN 0 AND mass_mg)
);
CREATE INDEX holding_origin ON holding (origin_id, lot_id);

CREATE TABLE claim (
    seq              bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id               uuid        PRIMARY KEY,
    lot_id           uuid        NOT NULL REFERENCES lot_book (lot_id),
    org              text        NOT NULL,
    scheme           text        NOT NULL,
    scheme_version   text        NOT NULL,
    model            text        NOT NULL CHECK (model IN
        ('IDENTITY_PRESERVED', 'SEGREGATED', 'CONTROLLED_BLENDING', 'MASS_BALANCE')),
    claim_class      text        NOT NULL,
    gross            numeric     NOT NULL CHECK (gross >= 0),
    offsets          numeric     NOT NULL CHECK (offsets >= 0),
    eu_consumer_claim_allowed boolean NOT NULL,
    state            text        NOT NULL CHECK (state IN ('ACTIVE', 'WITHDRAWN', 'CONSUMED')),
    stated_at        timestamptz NOT NULL,
    stated_by        text        NOT NULL,
    ended_at         timestamptz,
    because          text,
    version          bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT offsets_are_told CHECK (NOT eu_consumer_claim_allowed OR offsets = 0 OR gross = 0),
    CONSTRAINT ended_as_a_whole CHECK ((state = 'ACTIVE') = (ended_at IS NULL))
);
CREATE INDEX claim_lot ON claim (lot_id, seq);
CREATE INDEX claim_org ON claim (org, seq);

CREATE TABLE claim_source (
    claim_id  uuid   NOT NULL REFERENCES claim (id),
    element   text   NOT NULL,
    origin_id uuid   NOT NULL REFERENCES certified_input (id),
    via       text   NOT NULL,
    stated_mg bigint NOT NULL CHECK (stated_mg > 0),
    mass_mg   bigint NOT NULL CHECK (mass_mg BETWEEN 0 AND stated_mg),
    PRIMARY KEY (claim_id, element, origin_id, via)
);
CREATE INDEX claim_source_origin ON claim_source (origin_id, claim_id) WHERE mass_mg > 0;

-- A withdrawal on its way through all that came of a certificate. It goes on after a crash where it was.
CREATE TABLE claim_cascade (
    certificate_id uuid        PRIMARY KEY REFERENCES certificate (id),
    began_at       timestamptz NOT NULL,
    claims_ended   bigint      NOT NULL DEFAULT 0,
    ended_at       timestamptz
);
CREATE INDEX claim_cascade_running ON claim_cascade (began_at) WHERE ended_at IS NULL;

REVOKE DELETE, TRUNCATE ON lot_copy, told_step, lot_book, element_book, certified_input, certified_input_line, claim,
    claim_source, claim_cascade FROM ${app};
REVOKE UPDATE ON certified_input, certified_input_line FROM ${app};
