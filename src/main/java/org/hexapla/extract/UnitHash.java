package org.hexapla.extract;

/** The hash of a string of units; words that do not tell terms apart leave it as it is. */
final class UnitHash {

  static final long EMPTY = 0x9E3779B97F4A7C15L;

  private UnitHash() {}

  static long extend(long hash, int key) {
    if (key == UnitStream.LINKING) {
      return hash;
    }
    long mixed = (hash ^ key) * 0xFF51AFD7ED558CCDL;
    mixed ^= mixed >>> 32;
    mixed *= 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 29);
  }

  static long of(UnitStream units, int from, int to) {
    long hash = EMPTY;
    for (int unit = from; unit < to; unit++) {
      hash = extend(hash, units.key(unit));
    }
    return hash;
  }
}
