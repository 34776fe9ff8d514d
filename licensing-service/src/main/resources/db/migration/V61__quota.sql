-- A year's quota of an element, split over those who ask for it.
CREATE TABLE quota_round (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL CHECK (version > 0),
    status          text        NOT NULL CHECK (status IN ('OPEN', 'RUN', 'PUBLISHED')),
    element         text        NOT NULL CHECK (element ~ '^[A-Z][a-z]?$'),
    year            integer     NOT NULL CHECK (year BETWEEN 2000 AND 2199),
    available_mg    bigint      NOT NULL CHECK (available_mg > 0),
    rule            text        NOT NULL CHECK (rule IN ('PRO_RATA_WITH_FLOOR', 'MAX_MIN_FAIR', 'SEEDED_LOTTERY')),
    floor_mg        bigint      NOT NULL CHECK (floor_mg >= 0),
    lot_mg          bigint      NOT NULL CHECK (lot_mg >= 0),
    seed_commitment text        NOT NULL,
    beacon_source   text        NOT NULL,
    deadline        timestamptz NOT NULL,
    opened_by       text        NOT NULL,
    run_by          text,
    published_by    text,
    document        text,
    sha256          text,
    CONSTRAINT one_round_of_an_element_and_year UNIQUE (element, year),
    CONSTRAINT nobody_publishes_what_they_ran CHECK (published_by <> run_by),
    CONSTRAINT published_by_a_second_person CHECK ((status = 'PUBLISHED') = (published_by IS NOT NULL)),
    CONSTRAINT a_result_has_its_proof CHECK ((status = 'OPEN') = (sha256 IS NULL) AND (sha256 IS NULL) = (document IS NULL)),
    CONSTRAINT a_lottery_is_committed_to CHECK (rule <> 'SEEDED_LOTTERY' OR seed_commitment ~ '^[0-9a-f]{64}$')
);

CREATE TABLE quota_request (
    round      uuid        NOT NULL REFERENCES quota_round (id),
    applicant  text        NOT NULL REFERENCES organisation (id),
    asked_mg   bigint      NOT NULL CHECK (asked_mg > 0),
    asked_by   text        NOT NULL,
    asked_at   timestamptz NOT NULL,
    PRIMARY KEY (round, applicant)
);
