package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Many strings in one array, by number. A string of its own costs 40 bytes before its first letter.
 * Immutable.
 */
final class StringTable {

  private final char[] letters;
  private final int[] starts; // one more than there are strings

  private StringTable(char[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
  }

  static StringTable of(List<String> strings) {
    int[] starts = new int[strings.size() + 1];
    for (int i = 0; i < strings.size(); i++) {
      starts[i + 1] = Math.addExact(starts[i], strings.get(i).length());
    }
    char[] letters = new char[starts[strings.size()]];
    for (int i = 0; i < strings.size(); i++) {
      strings.get(i).getChars(0, strings.get(i).length(), letters, starts[i]);
    }
    return new StringTable(letters, starts);
  }

  int size() {
    return starts.length - 1;
  }

  String get(int number) {
    return new String(letters, starts[number], length(number));
  }

  /** Where a string begins, for {@link #stretch}. */
  int start(int number) {
    return starts[number];
  }

  /** So many letters from a place on. */
  String stretch(int start, int length) {
    return new String(letters, start, length);
  }

  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  char letter(int number, int at) {
    return letters[starts[number] + at];
  }

  boolean startsWith(int number, String prefix) {
    return length(number) >= prefix.length() && shared(number, prefix) == prefix.length();
  }

  boolean endsWith(int number, String suffix) {
    return length(number) >= suffix.length() && isAt(starts[number + 1] - suffix.length(), suffix);
  }

  boolean contains(int number, String stretch) {
    return indexOf(number, stretch, 0, length(number)) >= 0;
  }

  /** Where a stretch stands first in a part of a string; negative where it does not. */
  int indexOf(int number, String stretch, int from, int to) {
    int start = starts[number];
    for (int at = start + from; at <= start + to - stretch.length(); at++) {
      if (isAt(at, stretch)) {
        return at - start;
      }
    }
    return -1;
  }

  /** The scripts of the letters of all strings. */
  Set<Character.UnicodeScript> scripts() {
    BitSet seen = new BitSet();
    for (char letter : letters) {
      seen.set(letter);
    }
    StringBuilder each = new StringBuilder(seen.cardinality());
    seen.stream().forEach(letter -> each.append((char) letter));
    return scriptsOf(each);
  }

  /** The scripts of the letters of a text; signs, figures and surrogates are of none. */
  static Set<Character.UnicodeScript> scriptsOf(CharSequence text) {
    Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        scripts.add(Character.UnicodeScript.of(text.charAt(i)));
      }
    }
    scripts.remove(Character.UnicodeScript.COMMON); // the tatweel, and what folds to other letters
    scripts.remove(Character.UnicodeScript.INHERITED);
    return scripts;
  }

  /** The letters of a string as {@link LetterSets} has them. */
  long letterSet(int number) {
    long set = 0;
    for (int i = starts[number]; i < starts[number + 1]; i++) {
      set |= LetterSets.bit(letters[i]);
    }
    return set;
  }

  private boolean isAt(int at, String stretch) {
    for (int i = 0; i < stretch.length(); i++) {
      if (letters[at + i] != stretch.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** In a sorted table: the first string that is not less; the size where all are. */
  int firstAtLeast(String wanted) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** In a sorted table: the first string behind those that begin so. */
  int firstBehind(String prefix) {
    return firstBehind(prefix, firstAtLeast(prefix));
  }

  /**
   * In a sorted table: the first string behind those that begin so.
   *
   * @param from the first that is not less than the prefix
   */
  int firstBehind(String prefix, int from) {
    return firstOther(from, size(), number -> startsWith(number, prefix));
  }

  /**
   * In a sorted table: the first string that goes on behind a prefix.
   *
   * @param from the first that begins so
   * @param to behind the last that does
   */
  int firstLonger(String prefix, int from, int to) {
    return firstOther(from, to, number -> length(number) == prefix.length());
  }

  /**
   * The first string of a stretch that is not as the ones at its start, which mostly are few:
   * looked for in steps that double (Bentley and Yao 1976), as every look is far away in memory.
   */
  private static int firstOther(int from, int to, IntPredicate alike) {
    int low = from;
    int step = 1;
    while (low + step <= to && alike.test(low + step - 1)) {
      low += step;
      step *= 2;
    }
    int high = Math.min(to, low + step - 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (alike.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** In a sorted table: the number of a string; negative where it has none. */
  int find(String wanted) {
    int at = firstAtLeast(wanted);
    return at < size() && length(at) == wanted.length() && startsWith(at, wanted) ? at : -1;
  }

  /** As strings are compared, with one of another table. */
  int compare(int number, StringTable others, int otherNumber) {
    return Arrays.compare(
        letters,
        starts[number],
        starts[number + 1],
        others.letters,
        others.starts[otherNumber],
        others.starts[otherNumber + 1]);
  }

  private int compare(int number, String other) {
    int same = shared(number, other);
    if (same == length(number) || same == other.length()) {
      return length(number) - other.length();
    }
    return letter(number, same) - other.charAt(same);
  }

  private int shared(int number, String other) {
    int most = Math.min(length(number), other.length());
    int start = starts[number];
    int i = 0;
    while (i < most && letters[start + i] == other.charAt(i)) {
      i++;
    }
    return i;
  }

  void write(DataOutput output) throws IOException {
    IntArrays.write(starts, output);
    byte[] bytes = new byte[2 * letters.length];
    for (int i = 0; i < letters.length; i++) {
      bytes[2 * i] = (byte) (letters[i] >>> Byte.SIZE);
      bytes[2 * i + 1] = (byte) letters[i];
    }
    output.write(bytes);
  }

  static StringTable read(DataInput input) throws IOException {
    int[] starts = IntArrays.read(input);
    byte[] bytes = new byte[2 * starts[starts.length - 1]];
    input.readFully(bytes);
    char[] letters = new char[bytes.length / 2];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) (bytes[2 * i] << Byte.SIZE | (bytes[2 * i + 1] & 0xFF));
    }
    return new StringTable(letters, starts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StringTable table
        && Arrays.equals(letters, table.letters)
        && Arrays.equals(starts, table.starts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(letters);
  }
}
