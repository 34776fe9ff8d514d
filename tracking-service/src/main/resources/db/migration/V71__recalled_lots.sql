-- That a lot's state tells of a recall: who may see the lot sees that it is called back, without asking tracking. What is
-- recalled stays decided by the ranges of grams; this only remembers what has been told.
CREATE TABLE lot_recall (
    lot_id    uuid        NOT NULL REFERENCES lot (lot_id),
    recall_id uuid        NOT NULL REFERENCES recall (recall_id),
    told_at   timestamptz NOT NULL,
    PRIMARY KEY (lot_id, recall_id)
);
CREATE INDEX lot_recall_recall ON lot_recall (recall_id, lot_id);

-- Whether lots are left that have still to be told: of a wide recall, and of those that were open before this table was.
ALTER TABLE recall ADD COLUMN untold boolean NOT NULL DEFAULT false;
UPDATE recall SET untold = true WHERE status = 'OPEN';
CREATE INDEX recall_untold ON recall (recall_id) WHERE untold;
