-- Lots are listed the newest first: their ids are random, and say nothing of when.
CREATE INDEX lot_newest ON lot (created_at, lot_id);
