package org.hexapla.web;

/** The booth: the same for every set, which its script asks for. */
public enum BoothPage {
  INSTANCE
}
