package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.exchange.DecisionFile;
import org.hexapla.exchange.DecisionFileWriter;
import org.hexapla.exchange.FormatException;
import org.hexapla.exchange.WrittenDecision;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.Decisions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on a term or an entry of the glossary. */
@Command(
    name = "decide",
    description = "Decides on an entry; the change log keeps who, when and why.")
final class DecideCommand extends StoreCommand {

  /** Stands for an entry that does not exist yet. */
  private static final String NEW = "new";

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "Instead of ACTION: all decisions of a CSV file, in the columns of decisions.csv.")
  private @Nullable Path list;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description =
          "Instead of ACTION: writes all that people decided, to be read as decisions.csv.")
  private @Nullable Path export;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "",
      paramLabel = "ACTION",
      description = "One of " + WrittenDecision.ACTIONS + ".")
  private String action = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      defaultValue = "",
      paramLabel = "ID",
      description = "The entry, as lookup shows it; for add: 'new' makes one.")
  private String id = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "TERM",
      description = "A term of it; without one, accept, reject and describe are for all of it.")
  private @Nullable String term;

  @Option(names = "--lang", paramLabel = "L", description = "The language of the term.")
  private @Nullable String lang;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides, for the change log; not with --export.")
  private @Nullable String by;

  @Option(names = "--because", paramLabel = "REASON", description = "Why.")
  private @Nullable String because;

  @Option(names = "--replacement", paramLabel = "TERM", description = "What is said in its place.")
  private @Nullable String replacement;

  @Option(names = "--words", paramLabel = "TERM", description = "For edit: the new words.")
  private @Nullable String words;

  @Option(names = "--source", paramLabel = "S", description = "Where the term is from.")
  private @Nullable String source;

  @Option(names = "--type", paramLabel = "T", description = "fullForm, acronym, variant, ...")
  private @Nullable String type;

  @Option(names = "--status", paramLabel = "S", description = "For add; default: preferred.")
  private @Nullable String status;

  @Option(names = "--note", paramLabel = "TEXT", description = "For add and describe.")
  private @Nullable String note;

  @Option(
      names = "--part-of-speech",
      paramLabel = "P",
      description = "For add and describe: noun, verb, adjective, adverb, other.")
  private @Nullable String partOfSpeech;

  @Option(
      names = "--gender",
      paramLabel = "G",
      description = "For add and describe: masculine, feminine, neuter, other.")
  private @Nullable String gender;

  @Option(
      names = "--number",
      paramLabel = "N",
      description = "For add and describe: singular, plural, dual, mass.")
  private @Nullable String number;

  @Option(
      names = "--usage",
      paramLabel = "TEXT",
      description = "For add and describe: where, or by which organ, it is used.")
  private @Nullable String usage;

  @Option(
      names = "--subject",
      paramLabel = "FIELD",
      description = "For describe without TERM, and for a new entry: the domain.")
  private @Nullable String subject;

  @Option(
      names = "--definition",
      paramLabel = "TEXT",
      description = "For describe without TERM: what the concept is, in --lang.")
  private @Nullable String definition;

  @Option(names = "--other", paramLabel = "ID", description = "For merge: the entry that comes in.")
  private @Nullable String other;

  @Option(
      names = "--apart",
      paramLabel = "L:TERM",
      description = "For split: a term that goes into an entry of its own; may be repeated.")
  private List<String> apart = new ArrayList<>();

  @Option(
      names = "--to-version",
      paramLabel = "N",
      description = "For restore: the version to go back to.")
  private @Nullable Long toVersion;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "The version it was decided on; default: the newest.")
  private @Nullable Long lockVersion;

  @Override
  int run(Session session) throws IOException {
    if (export != null) {
      return export(session, session.file(export));
    }
    if (by == null) {
      throw wrongUsage("--by: who decides is missing");
    }
    return list == null ? decide(session, by) : decideAll(session, session.file(list), by);
  }

  private int decide(Session session, String by) {
    if (action.isEmpty() || id.isEmpty()) {
      throw wrongUsage("decide needs ACTION and ID, or --list FILE, or --export FILE");
    }
    Decisions decisions = session.bean(Decisions.class);
    Decision decision = decision();
    DecisionResult result =
        decision instanceof Decision.Add add && id.equals(NEW)
            ? decisions.create(
                new Decisions.NewEntry(null, subject, null, List.of(add)), by, because)
            : decisions.decide(id, lockVersion, decision, by, because);
    if (result instanceof DecisionResult.Done done) {
      session.out().printf("%s is at version %d%n", done.entry().id(), done.entry().lockVersion());
      done.others().forEach(changed -> session.out().printf("%s was changed too%n", changed));
      return 0;
    }
    throw new InputException(refusal(result));
  }

  private int export(Session session, Path file) throws IOException {
    if (list != null || by != null || !action.isEmpty()) {
      throw wrongUsage("--export FILE stands alone");
    }
    DecisionFileWriter writer = session.bean(DecisionFileWriter.class);
    Optional<String> refusal = writer.refusal(file);
    if (refusal.isPresent()) {
      throw new InputException(refusal.get());
    }
    DecisionFileWriter.Report report = writer.write(file);
    session.out().printf("%d decisions in %s%n", report.rows(), file);
    report.leftOut().forEach(reason -> session.err().println("left out: " + reason));
    return report.leftOut().isEmpty() ? 0 : 1;
  }

  private int decideAll(Session session, Path file, String by) {
    if (!Files.isReadable(file)) {
      throw new InputException(file + " cannot be read");
    }
    try {
      DecisionFile.Report report = session.bean(DecisionFile.class).apply(file, by);
      session
          .out()
          .printf(
              "%d decisions done, %d done before, %d not done%n",
              report.applied(), report.known(), report.problems().size());
      report.problems().forEach(session.err()::println);
      return report.problems().isEmpty() ? 0 : 1;
    } catch (FormatException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  private String refusal(DecisionResult result) {
    if (result instanceof DecisionResult.Refused refused) {
      return id + ": " + refused.reason();
    }
    if (result instanceof DecisionResult.Outdated outdated) {
      return id + ": " + outdated.inWords();
    }
    return "no entry has the id '" + id + "'; lookup shows the ids";
  }

  private Decision decision() {
    try {
      return new WrittenDecision(
              action,
              lang,
              term,
              words,
              replacement,
              type,
              status,
              source,
              other,
              apart.isEmpty() ? null : apart.stream().map(this::named).toList(),
              toVersion,
              subject,
              definition,
              note,
              partOfSpeech,
              gender,
              number,
              usage)
          .read();
    } catch (FormatException e) {
      throw wrongUsage(action + ": " + e.getMessage());
    }
  }

  private WrittenDecision.WrittenTerm named(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw wrongUsage("--apart: '" + text + "' is not a language, a colon and a term");
    }
    return new WrittenDecision.WrittenTerm(text.substring(0, colon), text.substring(colon + 1));
  }
}
