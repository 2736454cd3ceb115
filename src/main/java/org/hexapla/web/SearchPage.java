package org.hexapla.web;

import java.util.List;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param query what was asked
 * @param tooLong whether no term can be as long as the query
 * @param entries how many entries there are to search
 * @param shown the languages whose terms are shown
 * @param formats in which the hits can leave
 * @param fields what narrows the search
 * @param meant what may have been meant where nothing is written so
 */
public record SearchPage(
    String query,
    boolean tooLong,
    long entries,
    List<HitLine> hits,
    List<Language> shown,
    List<String> formats,
    SearchFields fields,
    List<String> meant) {

  /**
   * An entry in a list.
   *
   * @param id of the entry
   * @param subject the domain, or null
   * @param match why it is here: a key of the texts under {@code match.}
   * @param language of the term that matched
   * @param term that matched
   * @param termStatus of the term that matched, which is not always among those shown
   */
  public record HitLine(
      String address,
      String id,
      @Nullable String subject,
      String match,
      Language language,
      String term,
      AdministrativeStatus termStatus,
      List<TermTag> terms) {

    /** Whether all terms shown have the status of the one that matched: then it is said once. */
    public boolean hasOneStatus() {
      return terms.stream().allMatch(tag -> tag.status() == null || tag.status() == termStatus);
    }
  }
}
