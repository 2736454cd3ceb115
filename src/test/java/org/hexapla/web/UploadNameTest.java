package org.hexapla.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "A 61 L.7.txt = A 61 L.7.txt",
        "مشروع القرار.docx = مشروع القرار.docx",
        "决议草案.odt = 决议草案.odt",
        "C:\\drafts\\проект.docx = проект.docx",
        "../../etc/passwd = passwd",
        "..\\..\\passwd = passwd",
        "a<b>:c\"d|e?f*.txt = a_b__c_d_e_f_.txt",
        ".. = none",
        "../.. = none",
        ".hidden = none",
        "folder/ = none",
        "'' = none",
        "' ' = none"
      })
  void isTheLastPartAsAFileSystemTakesIt(String sent, String expected) {
    assertEquals(expected, UploadName.safe(sent).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"'a\u0000b.txt', a_b.txt", "'a\nb.txt', a_b.txt"})
  void controlCharactersAreReplaced(String sent, String expected) {
    assertEquals(expected, UploadName.safe(sent).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"a", "草", "ж", "𠜎"})
  void theEndOfALongNameIsKept(String letter) throws Exception {
    for (int length = 70; length < 90; length++) {
      String name = UploadName.safe(letter.repeat(length) + ".ru.docx").orElseThrow();
      assertTrue(name.endsWith(letter + ".ru.docx"));
      assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255);
      assertEquals(name, StandardCharsets.UTF_8.newDecoder().decode(encoded(name)).toString());
    }
  }

  /** As UTF-8; half a pair cannot be written. */
  private static ByteBuffer encoded(String name) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(name));
  }
}
