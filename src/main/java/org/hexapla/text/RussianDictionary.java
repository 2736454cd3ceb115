package org.hexapla.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What a Russian word can be, and its other forms, by the dictionary of aot.ru as LanguageTool
 * packs it (tags: {@code NN:Inanim:Fem:Sin:Nom}, {@code ADJ:Posit:PL:R}). Not thread-safe: one for
 * each reading of a text; the dictionary itself is loaded once.
 */
final class RussianDictionary {

  /**
   * One way to understand a word.
   *
   * @param lemma the form under which the dictionary has it, in small letters
   * @param tag its part of speech and its form
   */
  record Reading(String lemma, String tag) {

    boolean isNoun() {
      return tag.startsWith("NN") && !tag.startsWith("NN:Fam") && !tag.startsWith("NN:Patr");
    }

    /** Whether it agrees with a noun: adjective, participle or ordinal, not in a short form. */
    boolean isModifier() {
      return tag.startsWith("ADJ:Posit:")
          || tag.startsWith("ADJ:Sup:")
          || tag.startsWith("ADJ:MPR:")
          || tag.startsWith("PT:")
          || tag.startsWith("Ord:");
    }

    boolean isAdverb() {
      return tag.startsWith("ADV") || tag.startsWith("ADJ:Comp");
    }

    /** Whether it makes a sentence: a verb, its short forms, what accompanies it. */
    boolean isVerbal() {
      return tag.startsWith("VB")
          || tag.startsWith("DPT")
          || tag.startsWith("PT_Short")
          || tag.startsWith("PRDC")
          || tag.startsWith("ADJ:Short")
          || tag.startsWith("PARENTHESIS");
    }
  }

  private static final String FOLDER = "/org/languagetool/resource/ru/";

  /** The two dictionaries: from a form to what it is, and back. */
  private static final class Loaded {
    static final Dictionary READINGS = read("russian.dict");
    static final Dictionary FORMS = read("russian_synth.dict");

    private Loaded() {}

    private static Dictionary read(String name) {
      URL file = RussianDictionary.class.getResource(FOLDER + name);
      if (file == null) {
        throw new IllegalStateException("the dictionary " + name + " is not packed in");
      }
      try {
        return Dictionary.read(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the dictionary " + name, e);
      }
    }
  }

  private final DictionaryLookup readings = new DictionaryLookup(Loaded.READINGS);
  private final DictionaryLookup forms = new DictionaryLookup(Loaded.FORMS);
  private final Map<String, List<Reading>> known = new HashMap<>();

  /** All that a word can be; empty where the dictionary does not have it. */
  List<Reading> readings(String word) {
    return known.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::read);
  }

  private List<Reading> read(String word) {
    List<Reading> found = new ArrayList<>();
    for (WordData data : readings.lookup(word)) {
      if (data.getTag() != null && !data.getTag().toString().endsWith(":Talk")) {
        found.add(new Reading(data.getStem().toString(), data.getTag().toString()));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The form of a word with a tag; of several, the one that begins most like the word as it is
   * written.
   */
  Optional<String> form(String lemma, String tag, String written) {
    List<String> found = new ArrayList<>();
    for (WordData data : forms.lookup(lemma + "|" + tag)) {
      String form = data.getStem().toString();
      found.add(written.contains("ё") ? form : form.replace('ё', 'е'));
    }
    return found.stream().max(Comparator.comparingInt(form -> common(form, written)));
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
