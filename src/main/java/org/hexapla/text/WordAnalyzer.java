package org.hexapla.text;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/** The words of all six languages. */
@Singleton
final class WordAnalyzer implements TextAnalyzer {

  /** Made when first asked for: who looks one word up needs one language. */
  private final Map<Language, WordForms> forms = new ConcurrentHashMap<>();

  private final HanSegmenter han = new HanSegmenter(hanWords());

  private static List<String> hanWords() {
    List<String> words = new ArrayList<>(WordLists.read(Language.ZH, "words"));
    words.addAll(WordLists.read(Language.ZH, "states"));
    WordLists.read(Language.ZH, "class-heads").stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .filter(word -> word.codePoints().allMatch(Character::isIdeographic) && word.length() > 2)
        .forEach(words::add);
    return words;
  }

  @Override
  public List<Token> tokens(String text, Language language) {
    return new TokenScanner(text, language, formsOf(language), han).scan();
  }

  @Override
  public void hanWordEnds(String run, IntConsumer ends) {
    han.ends(run, ends);
  }

  @Override
  public String key(List<Token> tokens, Language language) {
    String separator = language.spaced() ? " " : "";
    StringBuilder key = new StringBuilder();
    for (Token token : tokens) {
      if (token.isInner()) {
        append(key, separator, token.key());
      }
    }
    if (key.isEmpty()) { // a term of articles only: better their own key than none
      tokens.stream()
          .filter(Token::isInner)
          .forEach(token -> append(key, separator, Folding.fold(token.surface())));
    }
    return key.toString();
  }

  private static void append(StringBuilder key, String separator, String part) {
    if (!part.isEmpty()) {
      key.append(key.isEmpty() ? "" : separator).append(part);
    }
  }

  private WordForms formsOf(Language language) {
    return forms.computeIfAbsent(language, WordForms::new);
  }
}
