-- What changes replaced, so that every earlier state can be shown and restored; which changes were one
-- decision; and what was taken from the file of decisions.

-- Each row is a layer as it was before a change, packed. A change without one made the layer.
CREATE TABLE replaced_layer (
  id BIGINT PRIMARY KEY, -- of the change
  content BYTEA NOT NULL
);
ALTER TABLE change_log DROP COLUMN layer_before;
-- The same for all changes that one decision of a person made; null for what no person decided.
ALTER TABLE change_log ADD COLUMN decision BIGINT;
CREATE INDEX change_log_decision ON change_log (decision);

-- Rows of the file of decisions that were applied; each once, whatever people decide later.
CREATE TABLE applied_decision (
  digest VARCHAR(64) PRIMARY KEY,
  applied_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX term_status ON term (status);
