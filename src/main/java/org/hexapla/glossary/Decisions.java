package org.hexapla.glossary;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.glossary.Decision.Add;
import org.hexapla.glossary.DecisionResult.Done;
import org.hexapla.glossary.DecisionResult.Outdated;
import org.hexapla.glossary.DecisionResult.Refused;
import org.hexapla.glossary.DecisionResult.Unknown;
import org.jspecify.annotations.Nullable;

/** Lets people decide. Thread-safe: of two decisions on one version the later is told. */
@Singleton
public class Decisions {

  private static final int LONGEST_NAME = 100;

  private final Glossary glossary;
  private final DecisionJudge judge;

  Decisions(Glossary glossary) {
    this.glossary = glossary;
    this.judge = new DecisionJudge(glossary);
  }

  /**
   * A decision on an entry.
   *
   * @param lockVersion the version on which it was made; null for the newest
   * @param reason why, or null
   */
  public record Request(
      String id, @Nullable Long lockVersion, Decision decision, @Nullable String reason) {}

  /**
   * An entry to be made by hand.
   *
   * @param id its id, or null for one that its terms give it
   * @param terms at least one
   */
  public record NewEntry(
      @Nullable String id, @Nullable String subjectField, @Nullable String note, List<Add> terms) {

    public NewEntry {
      terms = List.copyOf(terms);
    }
  }

  /** Decides on an entry; {@code who} is a person's name. See {@link Request} for the others. */
  public DecisionResult decide(
      String id,
      @Nullable Long lockVersion,
      Decision decision,
      String who,
      @Nullable String reason) {
    return decide(new Request(id, lockVersion, decision, reason), who);
  }

  /**
   * Decides on an entry.
   *
   * @param who a person's name
   */
  public DecisionResult decide(Request request, String who) {
    Optional<Refused> refused = objection(who, request.reason());
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<ConceptEntry> held = glossary.find(request.id());
    if (held.isEmpty()) {
      return new Unknown(request.id());
    }
    ConceptEntry entry = held.get();
    Long lockVersion = request.lockVersion();
    if (lockVersion != null && lockVersion != entry.lockVersion()) {
      return outdated(entry, lockVersion);
    }
    try {
      Ruling ruling = judge.rule(entry, request.decision(), request.reason());
      return written(entry, ruling, who, request.reason());
    } catch (Forbidden forbidden) {
      return new Refused(forbidden.reason());
    }
  }

  private DecisionResult written(
      ConceptEntry entry, Ruling ruling, String who, @Nullable String reason) {
    boolean written = glossary.decide(ruling, who, reason);
    // An entry of which nothing is left was made by the decision that is taken back.
    ConceptEntry now = glossary.find(entry.id()).orElse(entry);
    return written
        ? new Done(
            now, ruling.versions().keySet().stream().filter(id -> !id.equals(now.id())).toList())
        : outdated(now, entry.lockVersion());
  }

  /**
   * Decides on many entries, one after the other; what is refused does not keep back the rest.
   * Several decisions on one entry may all name the version on which the first was made.
   *
   * @return what became of each, in the same order
   */
  public List<DecisionResult> decideAll(List<Request> requests, String who) {
    Map<String, Long> judged = new HashMap<>();
    Map<String, Long> own = new HashMap<>();
    List<DecisionResult> results = new ArrayList<>();
    for (Request request : requests) {
      Long version = request.lockVersion();
      if (version != null && version.equals(judged.get(request.id()))) {
        version = own.get(request.id());
      } else if (version != null) {
        judged.put(request.id(), version);
        own.remove(request.id());
      }
      DecisionResult result =
          decide(new Request(request.id(), version, request.decision(), request.reason()), who);
      if (result instanceof Done done) {
        own.put(request.id(), done.entry().lockVersion());
      } else {
        own.putIfAbsent(request.id(), version == null ? 0 : version);
      }
      results.add(result);
    }
    return results;
  }

  /**
   * Makes an entry by hand.
   *
   * @param who a person's name
   * @param reason why, or null
   */
  public DecisionResult create(NewEntry wanted, String who, @Nullable String reason) {
    Optional<Refused> refused = objection(who, reason);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (wanted.terms().isEmpty()) {
      return new Refused("an entry needs a term");
    }
    try {
      ConceptEntry entry = entry(wanted, reason);
      return glossary.decide(Ruling.of(entry), who, reason)
          ? new Done(glossary.find(entry.id()).orElse(entry), List.of())
          : new Refused("there is an entry " + entry.id() + " already");
    } catch (Forbidden forbidden) {
      return new Refused(forbidden.reason());
    }
  }

  private ConceptEntry entry(NewEntry wanted, @Nullable String reason) throws Forbidden {
    List<Designation> terms =
        wanted.terms().stream().map(a -> new Designation(a.language(), a.term().strip())).toList();
    String id = wanted.id() == null ? EntryIds.fresh(terms, glossary) : wanted.id();
    Optional<String> objection = EntryRules.objectionToId(id);
    if (objection.isPresent()) {
      throw new Forbidden(objection.get());
    }
    ConceptEntry empty = new ConceptEntry(id, 0, null, Origin.PERSON, null, List.of());
    ConceptEntry described =
        DecisionRules.apply(
                empty,
                new Decision.DescribeConcept(wanted.subjectField(), wanted.note(), Map.of()),
                reason)
            .entries()
            .get(0);
    EntryDraft draft = new EntryDraft(described);
    for (Add term : wanted.terms()) {
      DecisionRules.add(draft, term, reason);
    }
    return draft.entry();
  }

  private static Optional<Refused> objection(String who, @Nullable String reason) {
    if (who.isBlank() || who.length() > LONGEST_NAME) {
      return Optional.of(
          new Refused("a decision needs the name of who decides, of at most 100 characters"));
    }
    return TermRules.objectionToText(who)
        .map(objection -> new Refused("the name of who decides " + objection))
        .or(
            () ->
                TermRules.objectionToText(reason == null ? "" : reason)
                    .map(objection -> new Refused("the reason " + objection)));
  }

  private Outdated outdated(ConceptEntry current, long lockVersion) {
    return new Outdated(
        current,
        glossary.changes(current.id()).stream()
            .filter(change -> change.lockVersion() > lockVersion)
            .toList());
  }
}
