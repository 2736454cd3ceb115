-- The years of a term stand beside it, as nobody reads or writes the one without the other: a third of the
-- rows of a glossary. And no question is asked by the document of a context.

ALTER TABLE term ADD COLUMN usage_by_year VARCHAR; -- 2006:28,2025:1; null where it occurs nowhere
UPDATE term SET usage_by_year = (
  SELECT STRING_AGG(u.calendar_year || ':' || u.occurrences, ',' ORDER BY u.calendar_year)
  FROM term_usage u WHERE u.term_id = term.id
);
DROP TABLE term_usage;
DROP INDEX context_symbol;
