-- A buyer's purchase orders: documents of the buyer alone. That an order names a lot or a licence lets nobody see it.
CREATE TABLE purchase_order (
    organisation text        NOT NULL,
    po_no        text        NOT NULL CHECK (length(po_no) BETWEEN 1 AND 64),
    version      bigint      NOT NULL CHECK (version > 0),
    content      jsonb       NOT NULL,
    changed_by   text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (organisation, po_no)
);
REVOKE DELETE, TRUNCATE ON purchase_order FROM ${app};
