package org.hexapla.extract;

/**
 * Names that the text itself marks: what stands whole between marks of title or quotation, and runs
 * of words with capitals, with words of grammar between them.
 */
final class NamedStrings implements StringSource {

  private final UnitStream units;
  private final int longest;

  NamedStrings(UnitStream units, int longest) {
    this.units = units;
    this.longest = longest;
  }

  @Override
  public void strings(Receiver receiver) {
    for (int unit = 0; unit < units.size(); unit++) {
      if (units.has(unit, UnitStream.OPENED)) {
        int end = closed(unit);
        if (end - unit > 1) {
          receiver.string(unit, end);
        }
      }
      if (isNameWord(unit) && !(unit > 0 && isNameWord(unit - 1))) {
        int end = nameEnd(unit);
        if (end - unit > 1) {
          receiver.string(unit, end);
        }
      }
    }
  }

  /** The unit behind the one before the closing mark; 0 where the phrase ends otherwise. */
  private int closed(int start) {
    for (int unit = start; unit < Math.min(units.size(), start + 2 * longest); unit++) {
      if (units.key(unit) == UnitStream.BOUND) {
        return 0;
      }
      if (units.has(unit, UnitStream.CLOSED)) {
        return unit + 1;
      }
    }
    return 0;
  }

  private boolean isNameWord(int unit) {
    return units.has(unit, UnitStream.CAPITAL)
        && units.has(unit, UnitStream.CONTENT)
        && !units.has(unit, UnitStream.FUNCTION);
  }

  private int nameEnd(int start) {
    int end = start + 1;
    int unit = end;
    while (unit < units.size()
        && unit - start < longest
        && (isNameWord(unit) || units.has(unit, UnitStream.FUNCTION))) {
      if (isNameWord(unit)) {
        end = unit + 1;
      }
      unit++;
    }
    return end;
  }
}
