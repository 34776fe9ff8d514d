-- Packs by their SSCC. A pack lies in one other at most, and a lot in one pack at most: each names the one it lies in.
CREATE TABLE pack (
    sscc          text        PRIMARY KEY CHECK (sscc ~ '^[0-9]{18}$'),
    custodian_org text        NOT NULL,
    recipient_org text,
    outer_sscc    text        REFERENCES pack,
    version       bigint      NOT NULL CHECK (version > 0),
    changed_at    timestamptz NOT NULL,
    CONSTRAINT a_pack_is_not_in_itself CHECK (outer_sscc <> sscc)
);
CREATE INDEX pack_outer ON pack (outer_sscc) WHERE outer_sscc IS NOT NULL;
CREATE INDEX pack_custodian ON pack (custodian_org, sscc);
ALTER TABLE lot ADD CONSTRAINT lot_lies_in_a_pack FOREIGN KEY (packed_in) REFERENCES pack;
REVOKE DELETE, TRUNCATE ON pack FROM ${app};
