package org.hexapla.search;

import java.io.IOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.hexapla.text.Language;

/**
 * Whether a word of a text is a form of a word of a term, without Hexapla's rules: Russian by the
 * lemmas of a dictionary of full forms, French and Spanish by the regular plurals and feminines,
 * Arabic by proclitics, article and the endings of number and gender; broken plurals are not known.
 */
interface AnyForm {

  /**
   * Whether a word of a text is a form of a word of a term.
   *
   * @param at which word of the term
   */
  boolean isForm(String word, List<String> term, int at);

  static AnyForm of(Language language) throws IOException {
    return switch (language) {
      case RU -> new ByDictionary();
      case AR -> new OfArabic();
      case FR -> new Regular(AnyForm::french);
      case ES -> new Regular(AnyForm::spanish);
      default -> throw new IllegalArgumentException("no forms for " + language);
    };
  }

  /** Two words with a lemma in common; what the dictionary does not know must be the same. */
  final class ByDictionary implements AnyForm {
    private final DictionaryLookup dictionary;
    private final Map<String, Set<String>> lemmas = new HashMap<>();

    ByDictionary() throws IOException {
      URL file = AnyForm.class.getResource("/org/languagetool/resource/ru/russian.dict");
      dictionary = new DictionaryLookup(Dictionary.read(Objects.requireNonNull(file)));
    }

    @Override
    public boolean isForm(String word, List<String> term, int at) {
      Set<String> common = new HashSet<>(lemmas(word));
      common.retainAll(lemmas(term.get(at)));
      return !common.isEmpty();
    }

    private Set<String> lemmas(String word) {
      return lemmas.computeIfAbsent(word.toLowerCase(Locale.ROOT).replace('ё', 'е'), this::read);
    }

    private Set<String> read(String word) {
      Set<String> found = new HashSet<>(Set.of(word));
      String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      for (String form : List.of(word, capital)) {
        dictionary
            .lookup(form)
            .forEach(data -> found.add(data.getStem().toString().toLowerCase(Locale.ROOT)));
      }
      return found;
    }
  }

  /** Two words with a form in common, whatever their accents. */
  final class Regular implements AnyForm {

    /** What adds the forms of a word. */
    interface Rules {
      void add(String word, Set<String> forms);
    }

    private static final int SHORTEST = 4;

    private final Rules rules;
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();

    Regular(Rules rules) {
      this.rules = rules;
    }

    @Override
    public boolean isForm(String word, List<String> term, int at) {
      return forms
          .computeIfAbsent(bare.computeIfAbsent(term.get(at), Regular::bare), this::forms)
          .contains(bare.computeIfAbsent(word, Regular::bare));
    }

    private static String bare(String word) {
      return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "");
    }

    private Set<String> forms(String word) {
      Set<String> all = new HashSet<>(Set.of(word));
      if (word.length() >= SHORTEST) {
        rules.add(word, all);
      }
      return all;
    }
  }

  private static void french(String word, Set<String> forms) {
    List<String> singulars = new ArrayList<>(List.of(word));
    if (word.endsWith("s") || word.endsWith("x")) {
      singulars.add(word.substring(0, word.length() - 1));
    }
    if (word.endsWith("aux")) {
      singulars.add(word.substring(0, word.length() - 3) + "al");
    }
    for (String one : List.copyOf(singulars)) {
      if (one.endsWith("e")) {
        singulars.add(one.substring(0, one.length() - 1));
      }
      if (one.endsWith("elle") || one.endsWith("enne") || one.endsWith("onne")) {
        singulars.add(one.substring(0, one.length() - 2));
      }
    }
    for (String one : singulars) {
      forms.add(one);
      forms.add(one + "s");
      forms.add(one + "e");
      forms.add(one + "es");
      if (one.endsWith("al")) {
        forms.add(one.substring(0, one.length() - 1) + "ux");
      }
      if (one.endsWith("au") || one.endsWith("eu")) {
        forms.add(one + "x");
      }
      if (one.endsWith("el") || one.endsWith("en") || one.endsWith("on")) {
        String doubled = one + one.charAt(one.length() - 1);
        forms.add(doubled + "e");
        forms.add(doubled + "es");
      }
    }
  }

  private static void spanish(String word, Set<String> forms) {
    Set<String> singulars = new HashSet<>(Set.of(word));
    if (word.endsWith("s")) {
      singulars.add(word.substring(0, word.length() - 1));
    }
    if (word.endsWith("ces")) {
      singulars.add(word.substring(0, word.length() - 3) + "z");
    } else if (word.endsWith("es")) {
      singulars.add(word.substring(0, word.length() - 2));
    }
    for (String one : singulars) {
      forms.add(one);
      forms.add(one + (endsInVowel(one) ? "s" : "es"));
      if (one.endsWith("z")) {
        forms.add(one.substring(0, one.length() - 1) + "ces");
      }
      if (one.endsWith("o") || one.endsWith("a")) {
        String stem = one.substring(0, one.length() - 1);
        List.of("o", "a", "os", "as").forEach(ending -> forms.add(stem + ending));
      }
    }
  }

  private static boolean endsInVowel(String word) {
    return "aeiou".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** Proclitics before the first word, the article or none, endings of number and gender. */
  final class OfArabic implements AnyForm {
    private final Map<String, Pattern> ofNames = new HashMap<>();
    private final Map<String, Pattern> ofFirst = new HashMap<>();
    private final Map<String, Pattern> ofOthers = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();

    @Override
    public boolean isForm(String word, List<String> term, int at) {
      boolean alone = term.size() == 1; // a name of a State, which has no plural and no feminine
      Map<String, Pattern> known = alone ? ofNames : at == 0 ? ofFirst : ofOthers;
      return known
          .computeIfAbsent(term.get(at), wanted -> pattern(bare(wanted), at == 0, alone))
          .matcher(bare.computeIfAbsent(word, OfArabic::bare))
          .matches();
    }

    private static String bare(String word) {
      return word.replaceAll("[\\u064B-\\u065F\\u0670\\u0640]", "")
          .replaceAll("[أإآٱ]", "ا")
          .replace('ى', 'ي');
    }

    private static Pattern pattern(String word, boolean first, boolean alone) {
      boolean and = !first && word.startsWith("وال");
      String base = word.replaceFirst("^و?(?:ال|لل)(?=...)", "");
      String before = first ? "[وف]?[بكل]?(?:ال|(?<=ل)ل)?" : and ? "و(?:ال)?" : "(?:ال)?";
      return Pattern.compile(before + (alone ? Pattern.quote(base) : stem(base)));
    }

    private static String stem(String base) {
      String rest = base.replaceFirst("(?:ة|ات|ين|ون|ان)$", "");
      if (rest.length() < 3) {
        return Pattern.quote(base);
      }
      if (base.endsWith("ة") || base.endsWith("ات")) {
        return Pattern.quote(rest) + "(?:ة|ات|تان|تين|تي|تا)";
      }
      return Pattern.quote(rest.equals(base) ? base : rest)
          + (rest.equals(base) ? "(?:|ان|ين|ون|ات|ا|ة)" : "(?:|ين|ون|ان|ة|ات)");
    }
  }
}
