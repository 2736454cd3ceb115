package org.hexapla.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInLimitTest {

  private Instant now = Instant.parse("2026-11-22T08:00:00Z");
  private final SignInLimit limit =
      new SignInLimit(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  private void fail(String name, String address, int times) {
    for (int i = 0; i < times; i++) {
      limit.failed(name, address);
    }
  }

  @Test
  void aNameWaitsAtTheAddressWhereItWasGuessedAndNowhereElse() {
    fail("anna", "192.0.2.1", 4);
    assertTrue(limit.pause("anna", "192.0.2.1").isZero());
    fail("anna", "192.0.2.1", 1);
    assertEquals(Duration.ofMinutes(15), limit.pause("anna", "192.0.2.1"));
    assertTrue(limit.pause("anna", "192.0.2.2").isZero(), "its owner is not locked out");
    assertTrue(limit.pause("boris", "192.0.2.1").isZero());
  }

  @Test
  void anAddressThatTriesManyNamesWaits() {
    for (int i = 0; i < 30; i++) {
      limit.failed("name" + i, "192.0.2.1");
    }
    assertTrue(limit.pause("anna", "192.0.2.1").toMinutes() > 10);
  }

  @Test
  void aNameThatManyAddressesTryWaits() {
    for (int i = 0; i < 100; i++) {
      limit.failed("anna", "192.0.2." + i);
    }
    assertTrue(limit.pause("anna", "198.51.100.1").toMinutes() > 10);
  }

  @Test
  void afterAWhileAllIsForgotten() {
    fail("anna", "192.0.2.1", 9);
    now = now.plus(SignInLimit.WHILE);
    assertTrue(limit.pause("anna", "192.0.2.1").isZero());
    now = now.plusSeconds(1);
    fail("anna", "192.0.2.1", 1);
    assertTrue(limit.pause("anna", "192.0.2.1").isZero());
  }

  @Test
  void whoSucceedsBeginsAnew() {
    fail("anna", "192.0.2.1", 4);
    limit.succeeded("anna", "192.0.2.1");
    fail("anna", "192.0.2.1", 4);
    assertTrue(limit.pause("anna", "192.0.2.1").isZero());
  }
}
