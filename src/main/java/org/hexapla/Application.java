package org.hexapla;

/** Starts Hexapla. */
public final class Application {
  private Application() {}

  public static void main(String[] arguments) {
    System.out.println("hexapla");
  }
}
