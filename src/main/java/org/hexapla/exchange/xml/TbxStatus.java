package org.hexapla.exchange.xml;

import java.util.Locale;
import java.util.Optional;
import org.hexapla.glossary.AdministrativeStatus;

/** The values of TBX's {@code administrativeStatus}. */
final class TbxStatus {

  private static final String ENDING = "Term-admn-sts";

  private TbxStatus() {}

  static String label(AdministrativeStatus status) {
    return status.label() + ENDING;
  }

  /** The status that a value names, with TBX's ending or without. */
  static Optional<AdministrativeStatus> of(String value) {
    String plain = value.strip().toLowerCase(Locale.ROOT);
    int ending = plain.indexOf("term");
    return AdministrativeStatus.of(ending > 0 ? plain.substring(0, ending) : plain);
  }
}
