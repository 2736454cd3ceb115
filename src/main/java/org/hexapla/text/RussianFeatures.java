package org.hexapla.text;

import java.util.List;

/**
 * Numbers, genders and cases that a Russian word may have, as a set of bits: a bit for each
 * combination, so that words agree where their sets meet.
 */
final class RussianFeatures {

  static final long ALL = (1L << 36) - 1;

  private static final List<String> CASES = List.of("Nom", "R", "D", "V", "T", "P");
  private static final List<String> GENDERS = List.of("Masc", "Fem", "Neut");
  private static final int CASE_COUNT = CASES.size();
  private static final int SINGULAR_BITS = GENDERS.size() * CASE_COUNT;
  private static final long SINGULAR = (1L << SINGULAR_BITS) - 1;

  private RussianFeatures() {}

  /** What a tag allows; what it does not say is open, save the case of what has none. */
  static long of(String tag) {
    List<String> parts = List.of(tag.split(":"));
    boolean plural = parts.contains("PL");
    boolean either = !plural && !parts.contains("Sin") && tag.startsWith("NN");
    long found = 0;
    for (int gender = 0; gender < GENDERS.size(); gender++) {
      boolean open = GENDERS.stream().noneMatch(parts::contains);
      if (open || parts.contains(GENDERS.get(gender))) {
        found |=
            (plural ? 0 : cases(parts, gender)) | (plural || either ? plural(parts, gender) : 0);
      }
    }
    return found;
  }

  private static long plural(List<String> parts, int gender) {
    return cases(parts, gender) << SINGULAR_BITS;
  }

  private static long cases(List<String> parts, int gender) {
    long found = 0;
    for (int one = 0; one < CASE_COUNT; one++) {
      String name = CASES.get(one);
      boolean named = parts.contains(name) || parts.contains("2" + name);
      boolean open = parts.stream().noneMatch(RussianFeatures::isCase);
      if (named || open) {
        found |= 1L << (gender * CASE_COUNT + one);
      }
    }
    return found;
  }

  static boolean isCase(String part) {
    return CASES.contains(part) || part.equals("2R") || part.equals("2P") || part.equals("Z");
  }

  static boolean maySingular(long features) {
    return (features & SINGULAR) != 0;
  }

  static boolean mayPlural(long features) {
    return (features & ~SINGULAR) != 0;
  }

  /** Those of one number. */
  static long ofNumber(long features, boolean plural) {
    return features & (plural ? ~SINGULAR : SINGULAR);
  }

  /** Every number and gender in the cases that a set has: what joins two sides of an "and". */
  static long casesOf(long features) {
    long found = 0;
    for (int bit = 0; bit < 2 * SINGULAR_BITS; bit++) {
      if ((features & 1L << bit) != 0) {
        for (int block = bit % CASE_COUNT; block < 2 * SINGULAR_BITS; block += CASE_COUNT) {
          found |= 1L << block;
        }
      }
    }
    return found;
  }

  /** Whether a set has no case but the nominative and the accusative. */
  static boolean isSubjectOrObject(long features) {
    long others = 0;
    for (int bit = 0; bit < 2 * SINGULAR_BITS; bit++) {
      String name = CASES.get(bit % CASE_COUNT);
      others |= name.equals("Nom") || name.equals("V") ? 0 : 1L << bit;
    }
    return (features & others) == 0;
  }

  /** A set with every gender in the numbers and cases that it has: a noun beside a noun. */
  static long anyGender(long features) {
    long found = 0;
    for (int bit = 0; bit < 2 * SINGULAR_BITS; bit++) {
      if ((features & 1L << bit) != 0) {
        int number = bit / SINGULAR_BITS * SINGULAR_BITS;
        for (int gender = 0; gender < GENDERS.size(); gender++) {
          found |= 1L << number + gender * CASE_COUNT + bit % CASE_COUNT;
        }
      }
    }
    return found;
  }

  /** The gender that a set in the singular has, as tags name it: the first where it has several. */
  static String gender(long features) {
    for (int gender = 0; gender < GENDERS.size(); gender++) {
      long both = 1L << gender * CASE_COUNT | 1L << SINGULAR_BITS + gender * CASE_COUNT;
      if ((features & both * ((1L << CASE_COUNT) - 1)) != 0) {
        return GENDERS.get(gender);
      }
    }
    return GENDERS.get(0);
  }
}
