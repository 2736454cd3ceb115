-- Plain SQL that H2 and PostgreSQL both take. What was read is never changed: a new version of a
-- document is a new row, and current_document says which one counts.

-- Rows take their ids from 'row'; 'corpus' and 'glossary' rise with every change of their content.
CREATE TABLE counter (
  name VARCHAR(20) PRIMARY KEY,
  amount BIGINT NOT NULL
);
INSERT INTO counter (name, amount) VALUES ('row', 0), ('corpus', 0), ('glossary', 0);

CREATE TABLE document (
  id BIGINT PRIMARY KEY,
  symbol VARCHAR(200) NOT NULL,
  language VARCHAR(2) NOT NULL,
  version VARCHAR(64) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  body VARCHAR,
  session_number INTEGER,
  agenda_item VARCHAR,
  title VARCHAR,
  date_year INTEGER,
  date_day DATE,
  date_basis VARCHAR(20),
  adopted DATE,
  meeting INTEGER,
  adoption VARCHAR,
  vote VARCHAR,
  paragraph_count INTEGER NOT NULL,
  saved_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT document_version UNIQUE (symbol, language, version)
);

-- The version that counts. A document that was withdrawn has none.
CREATE TABLE current_document (
  document_id BIGINT PRIMARY KEY REFERENCES document (id),
  symbol VARCHAR(200) NOT NULL,
  language VARCHAR(2) NOT NULL,
  CONSTRAINT current_document_place UNIQUE (symbol, language)
);

CREATE TABLE paragraph (
  id BIGINT PRIMARY KEY,
  document_id BIGINT NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL,
  locator VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  number VARCHAR,
  text VARCHAR NOT NULL,
  footnotes VARCHAR NOT NULL, -- marks, one a line
  CONSTRAINT paragraph_position UNIQUE (document_id, position),
  CONSTRAINT paragraph_locator UNIQUE (document_id, locator)
);

CREATE TABLE footnote (
  id BIGINT PRIMARY KEY,
  document_id BIGINT NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL,
  mark VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  CONSTRAINT footnote_position UNIQUE (document_id, position)
);

CREATE TABLE reference (
  id BIGINT PRIMARY KEY,
  document_id BIGINT NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL,
  symbol VARCHAR(200) NOT NULL,
  cited_date DATE,
  cited_paragraph VARCHAR,
  in_paragraph VARCHAR(200) NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  CONSTRAINT reference_position UNIQUE (document_id, position)
);
CREATE INDEX reference_symbol ON reference (symbol);

-- The drafts that a document names as its own: this links a draft and its adopted text.
CREATE TABLE draft (
  id BIGINT PRIMARY KEY,
  document_id BIGINT NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL,
  symbol VARCHAR(200) NOT NULL,
  CONSTRAINT draft_position UNIQUE (document_id, position)
);
CREATE INDEX draft_symbol ON draft (symbol);

CREATE TABLE sponsor (
  id BIGINT PRIMARY KEY,
  document_id BIGINT NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  CONSTRAINT sponsor_position UNIQUE (document_id, position)
);

-- The glossary: the tree of ISO 30042, in layers. The build, the starter glossary and people
-- (BUILD, STARTER, PERSON) each write their own layer of a concept and touch no other; what is seen
-- is one laid over the other. So a build replaces its proposals and never what somebody decided.

CREATE TABLE concept (
  id VARCHAR(100) PRIMARY KEY,
  lock_version BIGINT NOT NULL
);

CREATE TABLE concept_layer (
  id BIGINT PRIMARY KEY,
  concept_id VARCHAR(100) NOT NULL REFERENCES concept (id),
  layer VARCHAR(10) NOT NULL,
  origin VARCHAR(10) NOT NULL,
  subject_field VARCHAR(100),
  note VARCHAR,
  content_digest VARCHAR(64) NOT NULL, -- SHA-256 of all that the layer holds
  CONSTRAINT concept_layer_place UNIQUE (concept_id, layer)
);
CREATE INDEX concept_layer_kind ON concept_layer (layer);

-- Only where a language has more to say than its terms.
CREATE TABLE language_section (
  id BIGINT PRIMARY KEY,
  concept_id VARCHAR(100) NOT NULL REFERENCES concept (id),
  layer VARCHAR(10) NOT NULL,
  language VARCHAR(2) NOT NULL,
  definition VARCHAR NOT NULL,
  CONSTRAINT language_section_place UNIQUE (concept_id, layer, language)
);

CREATE TABLE term (
  id BIGINT PRIMARY KEY,
  concept_id VARCHAR(100) NOT NULL REFERENCES concept (id),
  layer VARCHAR(10) NOT NULL,
  language VARCHAR(2) NOT NULL,
  position INTEGER NOT NULL,
  term VARCHAR NOT NULL,
  origin VARCHAR(10) NOT NULL, -- a person may keep a term that is only proposed
  type VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  source VARCHAR NOT NULL,
  confidence DOUBLE PRECISION,
  note VARCHAR,
  CONSTRAINT term_position UNIQUE (concept_id, layer, language, position)
);

CREATE TABLE context (
  id BIGINT PRIMARY KEY,
  concept_id VARCHAR(100) NOT NULL REFERENCES concept (id),
  term_id BIGINT NOT NULL REFERENCES term (id),
  layer VARCHAR(10) NOT NULL,
  position INTEGER NOT NULL,
  sentence VARCHAR NOT NULL,
  symbol VARCHAR(200) NOT NULL,
  language VARCHAR(2) NOT NULL,
  version VARCHAR(64) NOT NULL,
  locator VARCHAR(200) NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  date_year INTEGER,
  date_day DATE,
  date_basis VARCHAR(20),
  CONSTRAINT context_position UNIQUE (term_id, position)
);
CREATE INDEX context_concept ON context (concept_id);
CREATE INDEX context_symbol ON context (symbol);

CREATE TABLE term_usage (
  id BIGINT PRIMARY KEY,
  concept_id VARCHAR(100) NOT NULL REFERENCES concept (id),
  term_id BIGINT NOT NULL REFERENCES term (id),
  layer VARCHAR(10) NOT NULL,
  calendar_year INTEGER NOT NULL,
  occurrences INTEGER NOT NULL,
  CONSTRAINT term_usage_year UNIQUE (term_id, calendar_year)
);
CREATE INDEX term_usage_concept ON term_usage (concept_id);

-- An entry that was dropped keeps its log, hence no foreign key.
CREATE TABLE change_log (
  id BIGINT PRIMARY KEY,
  concept_id VARCHAR(100) NOT NULL,
  lock_version BIGINT NOT NULL,
  changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
  who VARCHAR(100) NOT NULL,
  what VARCHAR NOT NULL,
  reason VARCHAR
);
CREATE INDEX change_log_concept ON change_log (concept_id, id);

-- One row a build: what it was made from and what came of it.
CREATE TABLE build_run (
  id BIGINT PRIMARY KEY,
  finished_at TIMESTAMP WITH TIME ZONE NOT NULL,
  corpus_revision BIGINT NOT NULL,
  glossary_revision BIGINT NOT NULL,
  settings_digest VARCHAR(64) NOT NULL,
  documents INTEGER NOT NULL,
  texts INTEGER NOT NULL,
  proposals INTEGER NOT NULL,
  terms VARCHAR NOT NULL -- candidates kept per language: ar=120 zh=98
);
