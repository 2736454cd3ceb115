package org.hexapla.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * A corpus in one language as one row of units, kept in columns so that a million units take some
 * 20 MB. A unit is a token, in Chinese a character or a run of digits or letters. Between two
 * phrases stands a unit with the key {@link #BOUND}.
 */
final class UnitStream {

  /** The key of what bounds a phrase. */
  static final int BOUND = 0;

  /** The key of words that do not tell terms apart: they stand inside but do not count. */
  static final int LINKING = 1;

  private static final int FIRST_FREE_KEY = 2;

  /** May begin or end a term. */
  static final int CONTENT = 1;

  /** Digits or a symbol. */
  static final int NUMBER = 1 << 1;

  /** Begins with a capital although its sentence began before. */
  static final int CAPITAL = 1 << 2;

  /** Begins with a small letter. */
  static final int SMALL = 1 << 3;

  /** In Chinese: a word of the dictionary begins here; elsewhere always set. */
  static final int WORD_START = 1 << 4;

  /** In Chinese: a word of the dictionary ends here; elsewhere always set. */
  static final int WORD_END = 1 << 5;

  /** A comma of enumeration, which may stand inside the name of an organ. */
  static final int COMMA = 1 << 6;

  /** Stands directly behind an opening quotation mark or title mark. */
  static final int OPENED = 1 << 7;

  /** Stands directly before a closing quotation mark or title mark. */
  static final int CLOSED = 1 << 8;

  /** Stands directly behind an opening bracket. */
  static final int BRACKET_OPENED = 1 << 9;

  /** Stands directly before a closing bracket. */
  static final int BRACKET_CLOSED = 1 << 10;

  /** A word of grammar. */
  static final int FUNCTION = 1 << 11;

  /** The first unit of its paragraph. */
  static final int FIRST = 1 << 12;

  /** A word of general vocabulary. */
  static final int GENERAL = 1 << 13;

  /** A word that is all capitals and at least two letters long. */
  static final int ACRONYM = 1 << 14;

  /** Numbers an event: {@code seventy-ninth}, 第六十一届. All such units have the same key. */
  static final int ORDINAL = 1 << 15;

  /** In Chinese: a word of one character that the lists do not know: a piece of a foreign name. */
  static final int SINGLE = 1 << 16;

  /** The head of names of a class: council, convention, session. */
  static final int HEAD = 1 << 17;

  /** Agrees with a noun behind it, so that no term ends with it. */
  static final int MODIFIER = 1 << 18;

  /** Where a unit's paragraph stands. */
  record Place(
      Symbol symbol,
      String version,
      @Nullable DocumentDate date,
      int document,
      String locator,
      String text,
      boolean heading) {}

  private final Map<String, Integer> keys = new HashMap<>();
  private final List<String> keyTexts = new ArrayList<>(List.of("", ""));

  /** Of units whose base is no end of their surface: للجمعية is shown as الجمعية. */
  private final Map<Integer, String> bases = new HashMap<>();

  /** What stands in the units that number an event, by the keys of their words. */
  private final Map<Integer, String> ordinals = new HashMap<>();

  private final List<Place> places = new ArrayList<>();
  private int[] key = new int[1024];
  private int[] flags = new int[1024];
  private int[] start = new int[1024];
  private int[] end = new int[1024];
  private int[] place = new int[1024];
  private int size;
  private int documents;

  /** Every paragraph and footnote, in the order of the corpus. */
  List<Place> places() {
    return Collections.unmodifiableList(places);
  }

  int size() {
    return size;
  }

  int documents() {
    return documents;
  }

  int key(int unit) {
    return key[unit];
  }

  /** The hash of a string of keys, or of one that occurs nowhere where a key is unknown. */
  long hashOf(List<String> keyTexts) {
    long hash = UnitHash.EMPTY;
    for (String text : keyTexts) {
      hash = UnitHash.extend(hash, keys.getOrDefault(text, -1));
    }
    return hash;
  }

  String keyText(int unit) {
    return keyTexts.get(key[unit]);
  }

  int flags(int unit) {
    return flags[unit];
  }

  boolean has(int unit, int flag) {
    return (flags[unit] & flag) != 0;
  }

  int start(int unit) {
    return start[unit];
  }

  int end(int unit) {
    return end[unit];
  }

  Place place(int unit) {
    return places.get(place[unit]);
  }

  int distinctKeys() {
    return keyTexts.size();
  }

  /** The words from one unit to another, as they stand in the text. */
  String surface(int from, int to) {
    return places.get(place[from]).text().substring(start[from], end[to - 1]);
  }

  /** Likewise, with the first word freed from what is attached to it. */
  String base(int from, int to) {
    String base = bases.get(from);
    String text = places.get(place[from]).text();
    return base == null ? surface(from, to) : base + text.substring(end[from], end[to - 1]);
  }

  /** The number that stands in a unit that numbers an event; blank for other units. */
  String ordinal(int unit) {
    return ordinals.getOrDefault(unit, "");
  }

  /** Marks the unit that was added last as the number of an event. */
  void ordinalOfLast(String number) {
    ordinals.put(size - 1, number);
  }

  void beginDocument() {
    documents++;
  }

  void beginPlace(Place next) {
    places.add(next);
    addBound();
  }

  void addBound() {
    if (size > 0 && key[size - 1] == BOUND) {
      return;
    }
    append(BOUND, 0, 0, 0);
  }

  void add(String keyText, int unitFlags, int from, int to) {
    append(keyText.isEmpty() ? LINKING : intern(keyText), unitFlags, from, to);
  }

  /** Gives the unit that was added last a base of its own. */
  void baseOfLast(String base) {
    bases.put(size - 1, base);
  }

  /** Marks the unit that was added last. */
  void flagLast(int flag) {
    if (size > 0) {
      flags[size - 1] |= flag;
    }
  }

  boolean lastHas(int flag) {
    return size > 0 && (flags[size - 1] & flag) != 0;
  }

  private int intern(String text) {
    Integer known = keys.get(text);
    if (known != null) {
      return known;
    }
    int next = keyTexts.size();
    if (next < FIRST_FREE_KEY) {
      throw new IllegalStateException("keys begin at " + FIRST_FREE_KEY);
    }
    keys.put(text, next);
    keyTexts.add(text);
    return next;
  }

  private void append(int unitKey, int unitFlags, int from, int to) {
    if (size == key.length) {
      int larger = size + size / 2;
      key = Arrays.copyOf(key, larger);
      flags = Arrays.copyOf(flags, larger);
      start = Arrays.copyOf(start, larger);
      end = Arrays.copyOf(end, larger);
      place = Arrays.copyOf(place, larger);
    }
    key[size] = unitKey;
    flags[size] = unitFlags;
    start[size] = from;
    end[size] = to;
    place[size] = places.size() - 1;
    size++;
  }
}
