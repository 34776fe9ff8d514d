-- Reservations that are used in parts, usage as customs report it, elements, and limits within a part of the validity.

-- What was asked for stays in mass_mg and value_minor. Open is still held, committed has been used, returned came back.
ALTER TABLE reservation
    ADD COLUMN open_mg bigint NOT NULL DEFAULT 0 CHECK (open_mg >= 0),
    ADD COLUMN open_minor bigint NOT NULL DEFAULT 0 CHECK (open_minor >= 0),
    ADD COLUMN committed_mg bigint NOT NULL DEFAULT 0 CHECK (committed_mg >= 0),
    ADD COLUMN committed_minor bigint NOT NULL DEFAULT 0 CHECK (committed_minor >= 0),
    ADD COLUMN left_whole boolean NOT NULL DEFAULT false,
    ADD COLUMN drawn_on date,
    DROP CONSTRAINT reservation_mass_mg_check,
    DROP CONSTRAINT no_more_comes_back_than_left,
    DROP CONSTRAINT only_what_left_comes_back;
UPDATE reservation SET drawn_on = (reserved_at AT TIME ZONE 'Asia/Shanghai')::date, left_whole = (status = 'COMMITTED'),
    open_mg = CASE status WHEN 'RESERVED' THEN mass_mg ELSE 0 END,
    open_minor = CASE status WHEN 'RESERVED' THEN value_minor ELSE 0 END,
    committed_mg = CASE status WHEN 'COMMITTED' THEN mass_mg ELSE 0 END,
    committed_minor = CASE status WHEN 'COMMITTED' THEN value_minor ELSE 0 END;
ALTER TABLE reservation
    ALTER COLUMN drawn_on SET NOT NULL,
    ADD CONSTRAINT reservation_mass_mg_check CHECK (mass_mg >= 0),
    ADD CONSTRAINT only_what_is_reserved_is_held CHECK (status = 'RESERVED' OR (open_mg = 0 AND open_minor = 0)),
    ADD CONSTRAINT no_more_comes_back_than_left
        CHECK (returned_mg <= committed_mg AND returned_minor <= committed_minor);
CREATE INDEX reservation_of_licence ON reservation (licence, line);

-- What of it is an element that its line has a cap for.
CREATE TABLE reservation_element (
    reservation  uuid   NOT NULL REFERENCES reservation (id),
    element      text   NOT NULL,
    asked_mg     bigint NOT NULL CHECK (asked_mg >= 0),
    open_mg      bigint NOT NULL CHECK (open_mg >= 0),
    committed_mg bigint NOT NULL CHECK (committed_mg >= 0),
    returned_mg  bigint NOT NULL CHECK (returned_mg BETWEEN 0 AND committed_mg),
    PRIMARY KEY (reservation, element)
);

-- Each kind moves used and reserved in its own way: docs/adr/0018. The sum of a line's entries is its balance.
ALTER TABLE ledger_entry
    ADD COLUMN usage text CHECK (usage IN ('ORIGINAL', 'LATE', 'ADJUSTED', 'CONTRA')),
    ADD COLUMN elements jsonb,
    DROP CONSTRAINT ledger_entry_kind_check,
    ADD CONSTRAINT ledger_entry_kind_check CHECK (kind IN ('RESERVE', 'COMMIT', 'RELEASE', 'CONTRA', 'USE', 'CORRECT',
        'REOPEN', 'USED_OUT', 'USED_IN', 'RESERVED_OUT', 'RESERVED_IN'));

-- The last cumulative figures that customs reported for a part of a declaration's line.
CREATE TABLE usage_report (
    reservation uuid        NOT NULL REFERENCES reservation (id),
    part        integer     NOT NULL CHECK (part >= 0),
    message     bigint      NOT NULL CHECK (message > 0),
    mass_mg     bigint      NOT NULL CHECK (mass_mg >= 0),
    value_minor bigint      NOT NULL CHECK (value_minor >= 0),
    elements    jsonb,
    declared_on date        NOT NULL,
    at          timestamptz NOT NULL,
    person      text        NOT NULL,
    PRIMARY KEY (reservation, part)
);

-- What counts on each legal day of a line that has a sub-period.
CREATE TABLE licence_line_day (
    licence     text    NOT NULL,
    line        integer NOT NULL,
    day         date    NOT NULL,
    drawn_mg    bigint  NOT NULL CHECK (drawn_mg >= 0),
    drawn_minor bigint  NOT NULL CHECK (drawn_minor >= 0),
    PRIMARY KEY (licence, line, day),
    FOREIGN KEY (licence, line) REFERENCES licence_line (licence, line)
);

-- The fullest sub-period of a line that holds a day. A window of days that ends later may hold it too.
CREATE FUNCTION drawn_in_sub_period(of_line licence_line, on_day date, OUT mg bigint, OUT minor bigint)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF of_line.period = 'DAYS' THEN
        SELECT max(w.mg), max(w.minor) INTO mg, minor FROM (
            SELECT sum(d.drawn_mg) AS mg, sum(d.drawn_minor) AS minor
              FROM (SELECT on_day AS last UNION
                    SELECT l.day FROM licence_line_day l WHERE l.licence = of_line.licence AND l.line = of_line.line
                       AND l.day > on_day AND l.day < on_day + of_line.period_days) ends
              JOIN licence_line_day d ON d.licence = of_line.licence AND d.line = of_line.line
               AND d.day > ends.last - of_line.period_days AND d.day <= ends.last
             GROUP BY ends.last) w;
    ELSE
        SELECT sum(d.drawn_mg), sum(d.drawn_minor) INTO mg, minor FROM licence_line_day d
         WHERE d.licence = of_line.licence AND d.line = of_line.line
           AND date_trunc(of_line.period, d.day::timestamp) = date_trunc(of_line.period, on_day::timestamp);
    END IF;
    mg := coalesce(mg, 0);
    minor := coalesce(minor, 0);
END $$;

CREATE FUNCTION within_sub_period(of_line licence_line, on_day date, more_mg bigint, more_minor bigint) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT (of_line.period_mg IS NULL OR drawn.mg + more_mg <= of_line.period_mg)
       AND (of_line.period_minor IS NULL OR drawn.minor + more_minor <= of_line.period_minor)
      FROM drawn_in_sub_period(of_line, on_day) drawn
$$;

-- Behind the guard of the statement, as a CHECK stands behind the others: a row cannot look at its neighbours.
CREATE FUNCTION sub_period_is_never_overdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_line licence_line;
BEGIN
    SELECT * INTO of_line FROM licence_line WHERE licence = NEW.licence AND line = NEW.line;
    IF NOT within_sub_period(of_line, NEW.day, 0, 0) THEN
        RAISE EXCEPTION 'sub_period_is_never_overdrawn: line % of %', NEW.line, NEW.licence
            USING ERRCODE = 'check_violation', CONSTRAINT = 'sub_period_is_never_overdrawn';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sub_period_is_never_overdrawn AFTER INSERT OR UPDATE ON licence_line_day
    FOR EACH ROW EXECUTE FUNCTION sub_period_is_never_overdrawn();
