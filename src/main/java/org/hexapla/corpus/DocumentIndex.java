package org.hexapla.corpus;

import java.util.Collection;
import java.util.List;
import org.hexapla.text.Language;

/** Finds current documents by what they cite, what they are called and what they change. */
public interface DocumentIndex {

  /**
   * A place that mentions a document.
   *
   * @param symbol the document in which it stands
   * @param language the language of that text
   */
  record CitingPlace(Symbol symbol, Language language, Reference reference) {}

  /**
   * The places that mention a document, ordered by symbol, language and place; also where the
   * document itself is absent, and where it is mentioned under a joint symbol.
   */
  List<CitingPlace> citing(Symbol symbol);

  /** A line for each text of some documents, ordered by symbol and language. */
  List<DocumentSummary> summaries(Collection<Symbol> symbols);

  /** The texts that have one of some titles, whatever their case. */
  List<DocumentSummary> titled(Collection<String> titles);

  /** The texts that belong to an item of the agenda of a session. */
  List<DocumentSummary> underItem(int session, String agendaItem);

  /** The documents that correct, revise or add to a document, ordered by symbol. */
  List<Symbol> changing(Symbol symbol);
}
