-- What is known of nodes, what statistics say, and prices. A later word never overwrites an older one.

CREATE TABLE node_fact (
    seq           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id            uuid        PRIMARY KEY,
    node          text        NOT NULL,
    element       text        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('PRODUCTION', 'LEGAL_IMPORT', 'STOCK', 'CONSUMPTION', 'CAPACITY', 'TOLLING')),
    month         date        NOT NULL,
    mg            bigint      NOT NULL CHECK (mg >= 0),
    cv            numeric     NOT NULL CHECK (cv BETWEEN 0 AND 3),
    source        text        NOT NULL,
    published     date        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT a_month_is_named_by_its_first_day CHECK (extract(day FROM month) = 1)
);
CREATE UNIQUE INDEX one_standing_word_of_a_source ON node_fact (node, element, kind, month, source) WHERE superseded_at IS NULL;
REVOKE DELETE, TRUNCATE ON node_fact FROM ${app};

CREATE TABLE mirror_table (
    seq        bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL,
    reporter   text,
    figures    integer     NOT NULL CHECK (figures >= 0),
    production integer     NOT NULL CHECK (production >= 0),
    problems   jsonb       NOT NULL,
    failed     integer     NOT NULL CHECK (failed >= 0),
    sha256     text        NOT NULL UNIQUE,
    loaded_by  text        NOT NULL,
    loaded_at  timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON mirror_table FROM ${app};

CREATE TABLE mirror_figure (
    table_id  uuid    NOT NULL REFERENCES mirror_table (id),
    table_seq bigint  NOT NULL,
    month     date    NOT NULL,
    reporter  text    NOT NULL,
    partner   text    NOT NULL,
    flow      text    NOT NULL CHECK (flow IN ('IMPORT', 'EXPORT')),
    hs        text    NOT NULL,
    mg        bigint  CHECK (mg >= 0),
    usd_minor bigint  CHECK (usd_minor >= 0)
);
CREATE INDEX mirror_figure_of_a_trade ON mirror_figure (reporter, partner, flow, hs, month, table_seq);
REVOKE UPDATE, DELETE, TRUNCATE ON mirror_figure FROM ${app};

CREATE TABLE market_quote (
    seq           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id            uuid        PRIMARY KEY,
    on_day        date        NOT NULL,
    place         text        NOT NULL,
    element       text        NOT NULL,
    form          text        NOT NULL,
    trade         text        NOT NULL CHECK (trade IN ('LAWFUL', 'GREY')),
    content       numeric     NOT NULL CHECK (content > 0 AND content <= 1),
    low_minor     bigint      NOT NULL CHECK (low_minor > 0),
    high_minor    bigint      NOT NULL,
    weight_mg     bigint      NOT NULL CHECK (weight_mg > 0),
    source        text        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT a_range_goes_up CHECK (high_minor >= low_minor)
);
CREATE UNIQUE INDEX one_standing_quote_of_a_source ON market_quote (on_day, place, element, form, trade, source)
    WHERE superseded_at IS NULL;
REVOKE DELETE, TRUNCATE ON market_quote FROM ${app};

CREATE TABLE market_figure (
    seq           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id            uuid        PRIMARY KEY,
    month         date        NOT NULL CHECK (extract(day FROM month) = 1),
    element       text        NOT NULL,
    figure        text        NOT NULL,
    value         numeric     NOT NULL,
    source        text        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    superseded_at timestamptz
);
CREATE UNIQUE INDEX one_standing_figure_of_a_month ON market_figure (month, element, figure) WHERE superseded_at IS NULL;
REVOKE DELETE, TRUNCATE ON market_figure FROM ${app};
