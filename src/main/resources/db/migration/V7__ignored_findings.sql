-- Words on which checks of drafts no longer remark, for one document or for all.

CREATE TABLE ignored_finding (
  id VARCHAR(36) PRIMARY KEY,
  kind VARCHAR(20), -- null for every kind
  language VARCHAR(2), -- null for every language
  words VARCHAR NOT NULL,
  document VARCHAR, -- null for every draft
  who VARCHAR(100) NOT NULL,
  since TIMESTAMP WITH TIME ZONE NOT NULL
);
