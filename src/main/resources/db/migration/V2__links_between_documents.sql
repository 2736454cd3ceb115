-- What a document is called, in lower case, so that documents of one title are found; and which
-- document it corrects, revises or adds to, as its symbol says.
ALTER TABLE document ADD COLUMN title_key VARCHAR;
ALTER TABLE document ADD COLUMN changes VARCHAR(200);
UPDATE document SET title_key = LOWER(title) WHERE title IS NOT NULL;
UPDATE document SET changes = REGEXP_REPLACE(symbol, '/(Add|Rev|Corr|Amend)[.][0-9]+$', '')
  WHERE symbol LIKE '%/Add.%' OR symbol LIKE '%/Rev.%' OR symbol LIKE '%/Corr.%'
    OR symbol LIKE '%/Amend.%';
UPDATE document SET changes = NULL WHERE changes = symbol;
CREATE INDEX document_title_key ON document (title_key);
CREATE INDEX document_changes ON document (changes);
CREATE INDEX document_item ON document (session_number, agenda_item);
