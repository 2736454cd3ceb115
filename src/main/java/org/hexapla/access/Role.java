package org.hexapla.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody may do. Each role may do all that the ones before it may. */
public enum Role {
  /** Reads: looks up, checks drafts, exports. */
  READER(Label.READER),
  /** Proposes: comments, suggests terms, brings documents. */
  CONTRIBUTOR(Label.CONTRIBUTOR),
  /** Decides on entries, takes glossaries in, withdraws documents, builds. */
  TERMINOLOGIST(Label.TERMINOLOGIST),
  /** Gives and takes roles, makes backups. */
  ADMINISTRATOR(Label.ADMINISTRATOR);

  /** The names of the roles, for annotations: {@code @Secured(Role.Label.TERMINOLOGIST)}. */
  public static final class Label {
    public static final String READER = "reader";
    public static final String CONTRIBUTOR = "contributor";
    public static final String TERMINOLOGIST = "terminologist";
    public static final String ADMINISTRATOR = "administrator";

    private Label() {}
  }

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether this role may do what needs that one. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** The labels of this role and of all that it covers. */
  public List<String> covered() {
    return Arrays.stream(values()).filter(this::covers).map(Role::label).toList();
  }

  /** The role of a label. */
  public static Optional<Role> of(String label) {
    return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
  }

  /** All labels, from the least role up. */
  public static String labels() {
    return String.join(", ", ADMINISTRATOR.covered());
  }
}
