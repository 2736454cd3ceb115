package org.hexapla.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.SentenceSplitter;
import org.hexapla.text.Span;

/** The sentences in which cited words stand, read in one pass over the corpus. */
final class QuotedSentences {

  private final SentenceSplitter splitter;

  QuotedSentences(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /** The sentence of each citation; one is missing where its document was changed meanwhile. */
  Map<Citation, String> find(Corpus corpus, Collection<Citation> citations) {
    Map<Symbol, List<Citation>> bySymbol = new HashMap<>();
    citations.forEach(
        citation ->
            bySymbol.computeIfAbsent(citation.symbol(), s -> new ArrayList<>()).add(citation));
    Map<Citation, String> sentences = new HashMap<>();
    corpus.forEach(
        document -> {
          Map<Language, Map<String, Text>> texts = new HashMap<>();
          for (Citation citation : bySymbol.getOrDefault(document.symbol(), List.of())) {
            Resolution text = document.versions().get(citation.language());
            if (text != null && text.version().equals(citation.version())) {
              Text cited =
                  texts
                      .computeIfAbsent(citation.language(), l -> texts(text))
                      .get(citation.locator().id());
              if (cited != null && citation.span().end() <= cited.words.length()) {
                sentences.put(citation, cited.sentence(citation.span()));
              }
            }
          }
        });
    return sentences;
  }

  private Map<String, Text> texts(Resolution document) {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      texts.put(paragraph.id(), new Text(paragraph.text(), document.language()));
    }
    for (Footnote note : document.footnotes()) {
      texts.put(note.id(), new Text(note.text(), document.language()));
    }
    return texts;
  }

  /** The words of a paragraph or footnote; split when the first citation asks for it. */
  private final class Text {
    private final String words;
    private final Language language;
    private List<Span> sentences = List.of();

    Text(String words, Language language) {
      this.words = words;
      this.language = language;
    }

    String sentence(Span cited) {
      if (sentences.isEmpty()) {
        sentences = splitter.sentences(words, language);
      }
      int start = 0;
      int end = words.length();
      for (Span sentence : sentences) {
        if (sentence.start() <= cited.start()) {
          start = sentence.start();
        }
        if (sentence.end() >= cited.end()) {
          end = sentence.end();
          break;
        }
      }
      return words.substring(start, Math.max(end, cited.end()));
    }
  }
}
