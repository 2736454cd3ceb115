package org.hexapla.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** The addresses of the pages. */
public final class Links {
  private Links() {}

  /** A concept's page. */
  public static String concept(String id) {
    return "/concepts/" + path(id);
  }

  /** A document's page, in one language. */
  public static String document(Symbol symbol, Language language) {
    return document(symbol) + "?lang=" + language.code();
  }

  /** A document's page; its symbol keeps the slashes. */
  public static String document(Symbol symbol) {
    return "/documents/" + path(symbol.value());
  }

  /** The place in a document's page where a citation points. */
  public static String place(Symbol symbol, Language language, Locator locator) {
    return document(symbol, language) + "#" + encode(locator.id());
  }

  /** The search page with a query. */
  public static String search(String query) {
    return "/?q=" + encode(query);
  }

  /** The list of documents. */
  public static String documents(String query, String kind, int page) {
    return "/documents?q=" + encode(query) + "&kind=" + encode(kind) + "&page=" + page;
  }

  /** The UN's own page of a document. Not for samples: the UN has none. */
  public static String official(Symbol symbol, Language language) {
    if (symbol.isSample()) {
      throw new IllegalArgumentException("the UN has no document " + symbol);
    }
    return "https://docs.un.org/"
        + language.code()
        + "/"
        + encode(symbol.value()).replace("%2F", "/");
  }

  /** A path whose slashes are kept. */
  static String path(String text) {
    return encode(text).replace("%2F", "/");
  }

  /** A part of an address. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
