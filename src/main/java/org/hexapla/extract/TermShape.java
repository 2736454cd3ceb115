package org.hexapla.extract;

/** Which strings of units may be terms by the units that they have. */
final class TermShape {
  private TermShape() {}

  /** Whether a term may stand from one unit to another inside one phrase. */
  static boolean fits(UnitStream units, int start, int end) {
    return units.has(start, UnitStream.CONTENT)
        && units.has(end - 1, UnitStream.CONTENT)
        && (!units.has(end - 1, UnitStream.MODIFIER) || end - start == 2 && isName(units, start))
        && !(units.has(start, UnitStream.MODIFIER)
            && units.has(start + 1, UnitStream.FUNCTION)
            && !Conjunctions.isOne(units.surface(start + 1, start + 2)))
        && !(end - start == 1 && units.has(start, UnitStream.ORDINAL))
        && !holdsList(units, start, end);
  }

  /** Names of which the text has only the beginning twice are still known by it. */
  private static boolean isName(UnitStream units, int start) {
    return units.has(start, UnitStream.HEAD) && units.has(start, UnitStream.CAPITAL);
  }

  /**
   * Enumerations are no terms, save names whose words all begin with capitals, or that begin with
   * the head of names: {@code Organisation … pour l'éducation, la science et la culture}.
   */
  private static boolean holdsList(UnitStream units, int start, int end) {
    if (units.has(start, UnitStream.HEAD) && !units.has(start, UnitStream.SMALL)) {
      return false;
    }
    boolean comma = false;
    boolean small = false;
    for (int unit = start; unit < end; unit++) {
      comma |= units.has(unit, UnitStream.COMMA);
      small |= units.has(unit, UnitStream.SMALL) && !units.has(unit, UnitStream.FUNCTION);
    }
    return comma && small;
  }

  /** Whether the number of an event stands in it. */
  static boolean isNumbered(UnitStream units, int start, int end) {
    for (int unit = start; unit < end; unit++) {
      if (units.has(unit, UnitStream.ORDINAL)) {
        return true;
      }
    }
    return false;
  }

  /** Units that tell terms apart. */
  static int countedUnits(UnitStream units, int start, int end) {
    int counted = 0;
    for (int unit = start; unit < end; unit++) {
      counted += units.key(unit) == UnitStream.LINKING ? 0 : 1;
    }
    return counted;
  }
}
