package org.hexapla.web;

import java.util.List;
import java.util.Locale;
import org.hexapla.access.Role;
import org.hexapla.access.http.Caller;
import org.hexapla.corpus.Organ;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows.
 *
 * @param texts the words of the interface
 * @param place which of the main places it belongs to: {@code search}, {@code documents}, {@code
 *     about}, or another word for none
 * @param here the page's own address with all its parameters but that of the interface's language;
 *     it ends so that a parameter can be added
 * @param caller who is signed in, or null
 */
public record Page(Texts texts, String place, String here, @Nullable Caller caller) {

  /** The address of this page with the interface in another language. */
  public String in(Language language) {
    return here + Interface.LANGUAGE + "=" + language.code();
  }

  /** The words of the interface under a key. */
  public String say(String key, Object... values) {
    return texts.say(key, values);
  }

  /** A domain in words; as the data has it where the interface has no word for it. */
  public String subject(String field) {
    return texts.find("subject." + field).orElse(field);
  }

  /** An organ by its name. */
  public String organ(Organ organ) {
    return texts.say("organ." + organ.name().toLowerCase(Locale.ROOT));
  }

  /** Whether the one who is signed in may do what needs a role. */
  public boolean may(Role needed) {
    return caller != null && caller.may(needed);
  }

  public String lang() {
    return texts.language().code();
  }

  public String dir() {
    return texts.language().direction().attribute();
  }

  /** All six, in the order in which the UN lists them. */
  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** The address of a style sheet or script; it changes with the content. */
  public String asset(String name) {
    return Assets.address(name);
  }
}
