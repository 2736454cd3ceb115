package org.hexapla.corpus;

/** The organs whose documents Hexapla tells apart. */
public enum Organ {
  GENERAL_ASSEMBLY("General Assembly", "A"),
  SECURITY_COUNCIL("Security Council", "S"),
  ECONOMIC_AND_SOCIAL_COUNCIL("Economic and Social Council", "E"),
  HUMAN_RIGHTS_COUNCIL("Human Rights Council", "A/HRC"),
  TRUSTEESHIP_COUNCIL("Trusteeship Council", "T"),
  SECRETARIAT("Secretariat", "ST");

  private final String englishName;
  private final String series;

  Organ(String englishName, String series) {
    this.englishName = englishName;
    this.series = series;
  }

  /** The name under which a document's body is stored: {@code General Assembly}. */
  public String englishName() {
    return englishName;
  }

  /** What the symbols of its documents begin with: {@code A}, {@code A/HRC}. */
  public String series() {
    return series;
  }
}
