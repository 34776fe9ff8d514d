-- A hundred captured events lie in one row for the seconds until they are sent: squeezing them costs more than it saves.
ALTER TABLE outbox ALTER COLUMN record SET STORAGE EXTERNAL;
