package org.hexapla.build;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hexapla.align.Succession;
import org.hexapla.align.SuccessionFinder;
import org.hexapla.align.SuccessionFinder.SharedEquivalent;
import org.hexapla.align.TermMapper;
import org.hexapla.align.TermMapperFactory;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.ParallelInspector;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.store.StoreLock;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ProposalReport;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.SentenceSplitter;
import org.hexapla.text.TextAnalyzer;

/** Builds the glossary from the corpus: one method a step. */
@Singleton
final class CorpusGlossaryBuilder implements GlossaryBuilder {

  private final Corpus corpus;
  private final Glossary glossary;
  private final CorpusTerms corpusTerms;
  private final TermMapperFactory mappers;
  private final ParallelInspector inspector;
  private final SuccessionFinder successionFinder;
  private final Recognizer recognizer;
  private final TextAnalyzer analyzer;
  private final SentenceSplitter splitter;
  private final BuildSettings settings;
  private final SettingsDigest digest;
  private final BuildHistory history;
  private final StoreLock lock;

  CorpusGlossaryBuilder(
      Corpus corpus,
      Glossary glossary,
      CorpusTerms corpusTerms,
      TermMapperFactory mappers,
      ParallelInspector inspector,
      SuccessionFinder successionFinder,
      Recognizer recognizer,
      TextAnalyzer analyzer,
      SentenceSplitter splitter,
      BuildSettings settings,
      SettingsDigest digest,
      BuildHistory history,
      StoreLock lock) {
    this.corpus = corpus;
    this.glossary = glossary;
    this.corpusTerms = corpusTerms;
    this.mappers = mappers;
    this.inspector = inspector;
    this.successionFinder = successionFinder;
    this.recognizer = recognizer;
    this.analyzer = analyzer;
    this.splitter = splitter;
    this.settings = settings;
    this.digest = digest;
    this.history = history;
    this.lock = lock;
  }

  @Override
  public synchronized BuildReport build(Consumer<String> progress) {
    try (StoreLock.Held unused = lock.take(StoreLock.Work.BUILD)) {
      return buildAlone(progress);
    }
  }

  private BuildReport buildAlone(Consumer<String> progress) {
    // Taken first: a document that comes in meanwhile makes the next build necessary.
    BuildHistory.Basis basis = basis(corpus.revision());
    Optional<BuildReport> before = history.sameAs(basis);
    if (before.isPresent()) {
      return before.get();
    }
    Steps steps = new Steps(progress);
    Map<Symbol, Set<Language>> documents = steps.run("read", this::documents);
    Map<Language, LanguageTerms> terms = steps.run("extract", () -> extract(documents));
    KnownTerms known = KnownTerms.of(glossary, analyzer);
    MutualEquivalents equivalents = new MutualEquivalents(analyzer, settings);
    List<ConceptDraft> drafts =
        steps.run("map", () -> map(documents, terms, known, equivalents, progress)).all();
    List<Succession> successions = steps.run("follow", () -> follow(terms, equivalents.shared()));
    RecognizedTerms recognized = steps.run("recognize", this::recognize);
    List<ConceptEntry> entries =
        steps.run("prove", () -> prove(drafts, successions, known, recognized));
    ProposalReport outcome = steps.run("propose", () -> glossary.propose(entries));
    BuildReport report =
        new BuildReport(
            documents.size(),
            documents.values().stream().mapToInt(Set::size).sum(),
            sizes(terms),
            outcome,
            steps.taken,
            warnings(documents));
    history.add(basis(basis.corpus()), report);
    return report;
  }

  private BuildHistory.Basis basis(long corpusRevision) {
    return new BuildHistory.Basis(corpusRevision, glossary.revision(), digest.current());
  }

  /** Which documents there are, and in which languages. */
  private Map<Symbol, Set<Language>> documents() {
    Map<Symbol, Set<Language>> documents = new TreeMap<>();
    for (DocumentSummary summary : corpus.documents()) {
      documents
          .computeIfAbsent(summary.symbol(), s -> EnumSet.noneOf(Language.class))
          .add(summary.language());
    }
    return documents;
  }

  /** The candidates of each language that the corpus has. */
  private Map<Language, LanguageTerms> extract(Map<Symbol, Set<Language>> documents) {
    Set<Language> held = EnumSet.noneOf(Language.class);
    documents.values().forEach(held::addAll);
    Map<Language, LanguageTerms> terms = new EnumMap<>(Language.class);
    corpusTerms
        .ranked(held)
        .forEach((language, ranked) -> terms.put(language, new LanguageTerms(language, ranked)));
    return terms;
  }

  /** The terms that say the same, joined across the languages. */
  private ConceptDrafts map(
      Map<Symbol, Set<Language>> documents,
      Map<Language, LanguageTerms> terms,
      KnownTerms known,
      MutualEquivalents mutual,
      Consumer<String> progress) {
    ConceptDrafts drafts = new ConceptDrafts(terms, analyzer, settings);
    List<LanguagePair> pairs = LanguagePair.of(documents);
    for (LanguagePair pair : pairs) {
      progress.accept("map " + pair.pivot().code() + " and " + pair.other().code());
      drafts.join(pair, equivalents(pair, terms, known, mutual));
    }
    compare(
        Triangle.of(pairs),
        terms,
        new Triangulation(drafts, analyzer, settings),
        new Variants(drafts, mutual, analyzer, settings),
        progress);
    drafts.addAlone(documents);
    return drafts;
  }

  /** The languages that were not mapped to each other must agree, and have more names to add. */
  private void compare(
      List<Triangle> triangles,
      Map<Language, LanguageTerms> terms,
      Triangulation triangulation,
      Variants variants,
      Consumer<String> progress) {
    for (Triangle triangle : triangles) {
      progress.accept("compare " + triangle.from().code() + " and " + triangle.to().code());
      TermMapper forth = composed(triangle, terms);
      triangulation.ask(triangle, forth, false);
      variants.ask(triangle, forth);
      TermMapper back = composed(triangle.reversed(), terms);
      triangulation.ask(triangle.reversed(), back, true);
      variants.ask(triangle.reversed(), back);
    }
    triangulation.settle();
    variants.settle();
  }

  private TermMapper composed(Triangle triangle, Map<Language, LanguageTerms> terms) {
    LanguageTerms to = Objects.requireNonNull(terms.get(triangle.to()));
    return mappers.composed(
        corpus, triangle.from(), triangle.between(), triangle.to(), to.targetTerms());
  }

  private Map<String, TranslationEquivalent> equivalents(
      LanguagePair pair,
      Map<Language, LanguageTerms> terms,
      KnownTerms known,
      MutualEquivalents mutual) {
    LanguageTerms pivot = Objects.requireNonNull(terms.get(pair.pivot()));
    LanguageTerms other = Objects.requireNonNull(terms.get(pair.other()));
    return mutual.find(pivot, other, mapper(pivot, other, known), mapper(other, pivot, known));
  }

  private TermMapper mapper(LanguageTerms from, LanguageTerms to, KnownTerms known) {
    return mappers.mapper(
        corpus,
        from.language(),
        to.language(),
        to.targetTerms(),
        known.equivalents(from.language(), to.language()));
  }

  /** Which names gave way to which, in the languages that there are. */
  private List<Succession> follow(
      Map<Language, LanguageTerms> terms, List<SharedEquivalent> shared) {
    Map<Language, List<Succession>> found = new ConcurrentHashMap<>();
    terms.values().parallelStream()
        .forEach(
            own ->
                found.put(
                    own.language(),
                    successionFinder.find(
                        corpus,
                        own.language(),
                        own.best(own.size()).stream().map(ScoredTerm::candidate).toList(),
                        SharedEquivalents.of(own.language(), shared))));
    List<Succession> successions = new ArrayList<>();
    new TreeMap<>(found).values().forEach(successions::addAll);
    return successions;
  }

  /** Where the corpus has the terms that the glossary stands for. */
  private RecognizedTerms recognize() {
    RecognizedTerms recognized = new RecognizedTerms(recognizer);
    recognized.read(corpus);
    return recognized;
  }

  /** The entries to propose, each term with the sentences that prove it. */
  private List<ConceptEntry> prove(
      List<ConceptDraft> drafts,
      List<Succession> successions,
      KnownTerms known,
      RecognizedTerms recognized) {
    List<ProposedTerm> proposed =
        new Proposals(known, recognized, new KnownSuccessions(successions, analyzer))
            .of(SuccessionJoin.of(drafts, successions));
    return new EntryWriter(corpus, splitter, settings).write(proposed);
  }

  private static Map<Language, Integer> sizes(Map<Language, LanguageTerms> terms) {
    Map<Language, Integer> sizes = new EnumMap<>(Language.class);
    terms.forEach((language, own) -> sizes.put(language, own.size()));
    return sizes;
  }

  private List<String> warnings(Map<Symbol, Set<Language>> documents) {
    List<String> warnings = new ArrayList<>(inspector.inspect(corpus::forEach));
    if (documents.isEmpty()) {
      warnings.add("the corpus holds no documents; take some in with import");
    } else if (documents.values().stream().allMatch(languages -> languages.size() == 1)) {
      warnings.add("no document stands in two languages, so no equivalents could be sought");
    }
    Set<Language> missing = EnumSet.allOf(Language.class);
    documents.values().forEach(missing::removeAll);
    if (!documents.isEmpty() && !missing.isEmpty()) {
      warnings.add(
          "no document in "
              + missing.stream().map(Language::englishName).collect(Collectors.joining(", ")));
    }
    return warnings;
  }

  /** Tells of each step as it starts, and takes its time. */
  private static final class Steps {
    private final Consumer<String> progress;
    private final Map<String, Duration> taken = new LinkedHashMap<>();

    Steps(Consumer<String> progress) {
      this.progress = progress;
    }

    <T> T run(String name, Supplier<T> step) {
      progress.accept(name);
      Instant begin = Instant.now();
      T result = step.get();
      taken.put(name, Duration.between(begin, Instant.now()));
      return result;
    }
  }
}
