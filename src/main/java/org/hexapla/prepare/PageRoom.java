package org.hexapla.prepare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Shares the lines of a page among the sections: each gets its share, and what one does not need
 * goes to the others, names and terms first.
 */
final class PageRoom {

  private static final int HUNDRED = 100;

  /** Who takes room that is left over. */
  private static final List<SheetSection> HEIRS =
      List.of(
          SheetSection.NAMES,
          SheetSection.TERMS,
          SheetSection.ACRONYMS,
          SheetSection.NUMBERS,
          SheetSection.FORMULAS);

  private final int lines;

  PageRoom(int lines) {
    this.lines = lines;
  }

  /** The lines that have room, by section, in each section the weightiest first. */
  List<SheetLine> fill(List<SheetLine> candidates) {
    Map<SheetSection, List<SheetLine>> bySection = new EnumMap<>(SheetSection.class);
    for (SheetSection section : SheetSection.values()) {
      bySection.put(
          section,
          candidates.stream()
              .filter(line -> line.section() == section)
              .sorted(
                  Comparator.comparingDouble(SheetLine::weight)
                      .reversed()
                      .thenComparingInt(line -> line.place().order()))
              .toList());
    }
    Map<SheetSection, Integer> room = share(bySection);
    List<SheetLine> filled = new ArrayList<>();
    bySection.forEach(
        (section, all) ->
            filled.addAll(all.subList(0, Math.min(all.size(), room.getOrDefault(section, lines)))));
    return filled;
  }

  private Map<SheetSection, Integer> share(Map<SheetSection, List<SheetLine>> bySection) {
    Map<SheetSection, Integer> room = new EnumMap<>(SheetSection.class);
    int left = lines;
    for (SheetSection section : HEIRS) {
      int wanted = bySection.getOrDefault(section, List.of()).size();
      int share = Math.min(wanted, lines * section.share() / HUNDRED);
      room.put(section, share);
      left -= share;
    }
    for (SheetSection section : HEIRS) {
      int wanted = bySection.getOrDefault(section, List.of()).size();
      int more = Math.min(left, wanted - room.getOrDefault(section, 0));
      room.merge(section, more, Integer::sum);
      left -= more;
    }
    return room;
  }
}
