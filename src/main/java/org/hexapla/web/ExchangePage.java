package org.hexapla.web;

import java.util.List;
import org.hexapla.extract.TermClass;
import org.hexapla.glossary.AdministrativeStatus;

/** The page on which the glossary leaves and comes in. */
public record ExchangePage(List<FormatLine> formats) {

  /**
   * A format.
   *
   * @param losses what it cannot carry: keys of the texts under {@code loss.}
   */
  public record FormatLine(String name, String fileExtension, List<String> losses) {}

  public List<String> statuses() {
    return List.of(AdministrativeStatus.values()).stream()
        .map(AdministrativeStatus::label)
        .toList();
  }

  public List<String> classes() {
    return List.of(TermClass.values()).stream().map(TermClass::label).toList();
  }
}
