package org.hexapla.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar names in its manifest. */
final class ProgramVersion implements IVersionProvider {

  static String value() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"hexapla " + value()};
  }
}
