-- What is said in place of a term, with the parallel paragraphs that prove it; what grammar and place
-- say of a term; what people rejected; and the states that changes replaced.

ALTER TABLE term ADD COLUMN replacement VARCHAR;
ALTER TABLE term ADD COLUMN part_of_speech VARCHAR(20);
ALTER TABLE term ADD COLUMN gender VARCHAR(20);
ALTER TABLE term ADD COLUMN grammatical_number VARCHAR(20);
ALTER TABLE term ADD COLUMN geographical_usage VARCHAR;

CREATE TABLE replacement_proof (
  id BIGINT PRIMARY KEY,
  concept_id VARCHAR(100) NOT NULL REFERENCES concept (id),
  term_id BIGINT NOT NULL REFERENCES term (id),
  layer VARCHAR(10) NOT NULL,
  position INTEGER NOT NULL,
  language VARCHAR(2) NOT NULL,
  earlier_symbol VARCHAR(200) NOT NULL,
  earlier_version VARCHAR(64) NOT NULL,
  earlier_locator VARCHAR(200) NOT NULL,
  earlier_start INTEGER NOT NULL,
  earlier_end INTEGER NOT NULL,
  later_symbol VARCHAR(200) NOT NULL,
  later_version VARCHAR(64) NOT NULL,
  later_locator VARCHAR(200) NOT NULL,
  later_start INTEGER NOT NULL,
  later_end INTEGER NOT NULL,
  CONSTRAINT replacement_proof_position UNIQUE (term_id, position)
);
CREATE INDEX replacement_proof_concept ON replacement_proof (concept_id);

-- The layer that a change replaced, as JSON: the states before it can be made from the newest one and
-- these, going back. Null where the layer was not there.
ALTER TABLE change_log ADD COLUMN layer VARCHAR(10);
ALTER TABLE change_log ADD COLUMN layer_before VARCHAR;

-- What a person rejected: no build proposes it again.
CREATE TABLE rejection (
  id BIGINT PRIMARY KEY,
  language VARCHAR(2) NOT NULL,
  term VARCHAR NOT NULL,
  concept_id VARCHAR(100) NOT NULL,
  rejected_at TIMESTAMP WITH TIME ZONE NOT NULL,
  who VARCHAR(100) NOT NULL,
  reason VARCHAR
);
CREATE INDEX rejection_concept ON rejection (concept_id);
