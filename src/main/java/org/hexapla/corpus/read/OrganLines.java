package org.hexapla.corpus.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.corpus.Organ;
import org.hexapla.text.Language;

/** Lines that name an organ and nothing else: the masthead, and the line that opens the body. */
final class OrganLines {

  private static final Map<Organ, String> KEYS = new EnumMap<>(Organ.class);

  static {
    KEYS.put(Organ.GENERAL_ASSEMBLY, "general-assembly");
    KEYS.put(Organ.SECURITY_COUNCIL, "security-council");
    KEYS.put(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, "economic-and-social-council");
    KEYS.put(Organ.HUMAN_RIGHTS_COUNCIL, "human-rights-council");
    KEYS.put(Organ.TRUSTEESHIP_COUNCIL, "trusteeship-council");
  }

  private OrganLines() {}

  /** The organ whose sentence the whole body is: {@code The General Assembly,}. */
  static Optional<Organ> opening(String line, Language language) {
    String words = FootnoteMarks.strip(line).strip();
    boolean open = !words.isEmpty() && ",，،:：".indexOf(words.charAt(words.length() - 1)) >= 0;
    return open ? masthead(words.substring(0, words.length() - 1), language) : Optional.empty();
  }

  /** The organ that a line names, without more. */
  static Optional<Organ> masthead(String line, Language language) {
    String wanted = fold(line);
    for (Map.Entry<Organ, String> entry : KEYS.entrySet()) {
      List<String> forms = Vocabulary.of(language).forms(entry.getValue());
      if (forms.stream().anyMatch(form -> fold(form).equals(wanted))) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  private static String fold(String text) {
    return Characters.plain(text).strip().toLowerCase(Locale.ROOT);
  }
}
