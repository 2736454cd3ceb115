package org.hexapla.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final AccountName NAME = AccountName.of("Zoë").orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كلمة سر طويلة جدا",
        "六种语文的一个长长的密码吗",
        "a phrase of four words",
        "une phrase à cinq mots ici",
        "длинный пароль из слов",
        "una contraseña muy larga"
      })
  void areProvedInEveryScriptHoweverTheyAreComposed(String password) {
    assertTrue(Passwords.refusal(password, NAME).isEmpty());
    String hash = Passwords.hash(Normalizer.normalize(password, Normalizer.Form.NFD));
    assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
    assertTrue(Passwords.proves(hash, password));
    assertFalse(Passwords.proves(hash, password + "."));
    assertNotEquals(hash, Passwords.hash(password), "each has a salt of its own");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"too short", "aaaaaaaaaaaaaaaa", "abababababababab", "my name is zoë", ""})
  void areRefusedWhereTheyAreEasilyGuessed(String password) {
    assertTrue(Passwords.refusal(password, NAME).isPresent());
  }

  @Test
  void thatAreMadeCanBeChosen() {
    String made = Passwords.random();
    assertEquals(24, made.length());
    assertTrue(Passwords.refusal(made, NAME).isEmpty());
    assertNotEquals(made, Passwords.random());
  }
}
