-- What partners sent is kept for a time, and messages that were given up are counted.
GRANT DELETE ON pact_received TO ${app};
CREATE INDEX pact_received_age ON pact_received (received_at);
CREATE INDEX pact_message_dead ON pact_message (seq) WHERE state = 'DEAD';
