-- What the regulator's figures and the public statistics look for.
CREATE INDEX application_first_decided ON application_history (at) WHERE to_status LIKE 'FINALISED%';
CREATE INDEX licence_issued ON licence (issued_at);
CREATE INDEX licence_expired ON licence (valid_until) WHERE ended = 'EXPIRED';
CREATE INDEX ledger_entry_used ON ledger_entry (at) WHERE kind IN ('COMMIT', 'USE', 'CONTRA', 'CORRECT', 'REOPEN');
