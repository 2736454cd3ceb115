package org.hexapla.exchange.xml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.exchange.EntryNotes;
import org.hexapla.exchange.GlossaryReader.Intake;
import org.hexapla.exchange.ImportedEntry;
import org.hexapla.exchange.ImportedTerm;
import org.hexapla.exchange.ImportedTermBuilder;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Puts an entry together from the levels and categories of TBX, in the order of the file. */
final class TbxEntryBuilder {

  private final Intake intake;
  private boolean ours;

  private boolean open;
  private long line;
  private @Nullable String id;
  private @Nullable String subject;
  private @Nullable Origin origin;
  private final List<String> notes = new ArrayList<>();
  private final Map<Language, String> definitions = new EnumMap<>(Language.class);
  private final List<ImportedTerm> terms = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private boolean speaksAnotherLanguage;

  private @Nullable String tag;
  private @Nullable Language language;
  private @Nullable ImportedTermBuilder term;
  private String otherTerm = "";
  private boolean inTerm;
  private @Nullable Group group;

  /** A sentence with its source, as {@code descripGrp} joins them. */
  private static final class Group {
    private String sentence = "";
    private String source = "";
    private @Nullable Map<String, String> place;
  }

  TbxEntryBuilder(Intake intake) {
    this.intake = intake;
  }

  /** Whether Hexapla wrote the file, so that ids and notes are ours. */
  void ours(boolean written) {
    ours = ours || written;
  }

  /** Whether an entry has begun and not ended. */
  boolean isOpen() {
    return open;
  }

  void startConcept(long startLine, @Nullable String xmlId) {
    open = true;
    line = startLine;
    id = ours && xmlId != null ? XmlId.read(xmlId) : null;
    subject = null;
    origin = null;
    notes.clear();
    definitions.clear();
    terms.clear();
    faults.clear();
    speaksAnotherLanguage = false;
  }

  void startLanguage(String languageTag) {
    tag = languageTag;
    language = Language.of(languageTag).orElse(null);
  }

  void startTerm() {
    inTerm = true;
    otherTerm = "";
    term = language == null ? null : new ImportedTermBuilder(language);
  }

  void startGroup() {
    group = new Group();
  }

  void category(String category, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (group != null) {
      inGroup(group, category, words);
    } else if (inTerm) {
      ofTerm(category, words);
    } else if (language != null && category.equals("definition")) {
      definition(language, words);
    } else {
      ofConcept(category, words);
    }
  }

  private void inGroup(Group open, String category, String words) {
    switch (category) {
      case "context" -> open.sentence = words;
      case "source" -> open.source = words;
      case "note" -> open.place = EntryNotes.values(words).orElse(null);
      case "definition" -> {
        if (language != null && !inTerm) {
          definition(language, words);
        } else {
          keep("Definition: " + words);
        }
      }
      case "subjectField" -> ofConcept(category, words);
      default -> {
        // categories that an entry of ours does not hold
      }
    }
  }

  void endGroup() {
    if (group != null && !group.sentence.isEmpty() && term != null) {
      term.context(group.sentence, group.place, group.source);
    }
    group = null;
  }

  private void ofTerm(String category, String words) {
    if (term == null) {
      // a language that is not one of the six: nothing but the term itself is told
      otherTerm = category.equals("term") ? words : otherTerm;
      return;
    }
    try {
      switch (category) {
        case "term" -> term.term(words.replaceAll("\\s+", " "));
        case "termType" -> term.type(TermType.of(words));
        case "administrativeStatus", "normativeAuthorization", "usageStatus" ->
            term.status(TbxStatus.of(words));
        case "source" -> term.source(words);
        case "note" -> term.note(words);
        case "definition" -> definition(term.language(), words);
        case "context" -> term.context(words, null, "");
        case "partOfSpeech" -> term.grammar(words, null, null);
        case "grammaticalGender" -> term.grammar(null, words, null);
        case "geographicalUsage" -> term.geographicalUsage(words);
        case "usageNote" -> term.note(category + ": " + words);
        default -> {
          // addresses of documents: the citations name them
        }
      }
    } catch (IllegalArgumentException e) {
      faults.add("a note of ours is damaged: " + e.getMessage());
    }
  }

  private void ofConcept(String category, String words) {
    switch (category) {
      case "subjectField" -> subject = words;
      case "definition" -> keep("Definition: " + words);
      case "note" -> {
        Optional<Map<String, String>> values = EntryNotes.values(words);
        if (values.isPresent()) {
          origin =
              ImportedTermBuilder.originOf(values.get().getOrDefault("origin", "")).orElse(origin);
          definitions.putAll(EntryNotes.loneDefinitions(values.get()));
        } else {
          notes.add(words);
        }
      }
      default -> {
        // sources and addresses of a whole concept
      }
    }
  }

  private void keep(String words) {
    if (term != null) {
      term.note(words);
    } else {
      notes.add(words);
    }
  }

  private void definition(Language of, String words) {
    definitions.merge(of, words, (first, second) -> first + "\n" + second);
  }

  void endTerm() {
    if (inTerm && language == null) {
      intake.otherLanguage(line, tag == null || tag.isBlank() ? "(none)" : tag, otherTerm);
      speaksAnotherLanguage = true;
    } else if (term != null && term.hasTerm()) {
      terms.add(term.build());
    } else {
      faults.add("a term without words in " + tag);
    }
    term = null;
    inTerm = false;
  }

  void endLanguage() {
    language = null;
    tag = null;
  }

  void endConcept() {
    open = false;
    faults.forEach(fault -> intake.problem(line, fault));
    if (terms.isEmpty()) {
      if (faults.isEmpty() && !speaksAnotherLanguage) {
        intake.problem(line, "an entry without a term");
      }
      return;
    }
    intake.entry(
        new ImportedEntry(
            line,
            id,
            subject,
            notes.isEmpty() ? null : String.join("\n", notes),
            origin,
            definitions,
            terms));
  }
}
