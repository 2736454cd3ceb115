package org.hexapla.extract;

/** Finds strings that are candidates from their first occurrence on. */
interface StringSource {

  /** Receives a string of units. */
  interface Receiver {
    void string(int start, int end);
  }

  void strings(Receiver receiver);
}
