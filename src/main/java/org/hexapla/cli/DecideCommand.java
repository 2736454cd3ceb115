package org.hexapla.cli;

import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on a term or an entry of the glossary. */
@Command(
    name = "decide",
    description = "Decides on an entry; the change log keeps who, when and why.")
final class DecideCommand extends StoreCommand {

  /** What can be decided. */
  enum Action {
    accept,
    prefer,
    admit,
    deprecate,
    supersede,
    reject,
    add,
    edit,
    merge
  }

  @Parameters(index = "0", paramLabel = "ACTION", description = "One of ${COMPLETION-CANDIDATES}.")
  private Action action = Action.accept;

  @Parameters(index = "1", paramLabel = "ID", description = "The entry, as lookup shows it.")
  private String id = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "TERM", description = "A term of it.")
  private @Nullable String term;

  @Option(names = "--lang", paramLabel = "L", description = "The language of the term.")
  private @Nullable String lang;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      required = true,
      description = "Who decides, for the change log.")
  private String by = "";

  @Option(names = "--because", paramLabel = "REASON", description = "Why.")
  private @Nullable String because;

  @Option(names = "--replacement", paramLabel = "TERM", description = "What is said in its place.")
  private @Nullable String replacement;

  @Option(names = "--words", paramLabel = "TERM", description = "For edit: the new words.")
  private @Nullable String words;

  @Option(names = "--source", paramLabel = "S", description = "For add: where the term is from.")
  private @Nullable String source;

  @Option(names = "--other", paramLabel = "ID", description = "For merge: the entry that comes in.")
  private @Nullable String other;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "The version it was decided on; default: the newest.")
  private @Nullable Long lockVersion;

  @Override
  int run(Session session) {
    DecisionResult result =
        session.bean(Decisions.class).decide(id, lockVersion, decision(), by, because);
    if (result instanceof DecisionResult.Done done) {
      session.out().printf("%s is at version %d%n", id, done.entry().lockVersion());
      return 0;
    }
    throw new InputException(refusal(result));
  }

  private String refusal(DecisionResult result) {
    if (result instanceof DecisionResult.Refused refused) {
      return id + ": " + refused.reason();
    }
    if (result instanceof DecisionResult.Outdated outdated) {
      String who = outdated.since().isEmpty() ? "somebody" : outdated.since().get(0).who();
      return id
          + ": "
          + who
          + " changed it meanwhile; it is at version "
          + outdated.current().lockVersion()
          + " now: look at it and decide again";
    }
    return "no entry has the id '" + id + "'; lookup shows the ids";
  }

  private Decision decision() {
    return switch (action) {
      case accept, prefer -> status(AdministrativeStatus.PREFERRED);
      case admit -> status(AdministrativeStatus.ADMITTED);
      case deprecate -> status(AdministrativeStatus.DEPRECATED);
      case supersede -> status(AdministrativeStatus.SUPERSEDED);
      case reject -> new Decision.Reject(lang(), given("TERM", term));
      case add ->
          new Decision.Add(
              lang(),
              given("TERM", term),
              TermType.FULL_FORM,
              AdministrativeStatus.PREFERRED,
              given("--source", source));
      case edit -> new Decision.Edit(lang(), given("TERM", term), given("--words", words));
      case merge -> new Decision.Merge(given("--other", other));
    };
  }

  private Decision status(AdministrativeStatus status) {
    return new Decision.SetStatus(lang(), given("TERM", term), status, replacement);
  }

  private Language lang() {
    return language("--lang", given("--lang", lang));
  }

  private String given(String name, @Nullable String value) {
    if (value == null) {
      throw wrongUsage(action + " needs " + name);
    }
    return value;
  }
}
