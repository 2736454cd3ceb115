package org.hexapla.corpus.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.PlainReason;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader.Request;
import org.hexapla.corpus.ResolutionReader.Result;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * What every reader does once it has the text: settle language and symbol (as given, else as the
 * document tells, else as the file's name does), and assemble the document.
 */
final class Documents {

  private static final Pattern LANGUAGE_IN_NAME = Pattern.compile("[._-]([a-z]{2})(?:\\.[a-z]+)?$");

  private static final String UNKNOWN_LANGUAGE =
      "the language is none of the six official ones or cannot be told; give --lang "
          + String.join("|", Language.codes());
  private static final int FEW_LETTERS = 200;

  private Documents() {}

  static Result fromText(String clean, Request request, List<String> warnings) {
    return read(clean, language -> TextDocument.of(clean, language), request, warnings);
  }

  /**
   * For forms that give lines and footnotes of their own; footnotes that were typed by hand are
   * found as in a text.
   */
  static Result fromLayout(FootnoteLines.Separated layout, Request request, List<String> warnings) {
    StringBuilder words = new StringBuilder();
    layout.lines().forEach(line -> words.append(line.words()).append('\n'));
    return read(words.toString(), language -> layout, request, warnings);
  }

  /**
   * @param words all words of the document, to tell its language by
   * @param layout gives its lines and footnotes once the language is known
   */
  static Result read(
      String words,
      Function<Language, FootnoteLines.Separated> layout,
      Request request,
      List<String> warnings) {
    if (words.isBlank()) {
      return new Result.Refused("the document is empty: it has no words");
    }
    Optional<Language> language = language(words, request, warnings);
    if (language.isEmpty()) {
      return new Result.Refused(UNKNOWN_LANGUAGE);
    }
    FootnoteLines.Separated given = layout.apply(language.get());
    FootnoteLines.Separated separated =
        given.footnotes().isEmpty() ? FootnoteLines.separate(given.lines()) : withMarks(given);
    return assemble(separated, language.get(), request, warnings);
  }

  /** Numbers that were only typed raised, as where a note is mentioned again, become marks. */
  private static FootnoteLines.Separated withMarks(FootnoteLines.Separated given) {
    Set<String> known = given.footnotes().stream().map(Footnote::mark).collect(Collectors.toSet());
    List<TextLine> lines =
        given.lines().stream()
            .map(line -> line.withText(FootnoteMarks.fromSuperscripts(line.text(), known)))
            .toList();
    return new FootnoteLines.Separated(lines, given.footnotes());
  }

  static Result unreadable(IOException failure) {
    return new Result.Refused(
        failure instanceof FileBytes.TooLargeException
            ? failure.getMessage() + "; split it"
            : "cannot be read (" + PlainReason.of(failure) + "); get it once more");
  }

  /**
   * @param what the form of the file
   */
  static Result damaged(String what, RuntimeException failure) {
    return new Result.Refused(
        what
            + " is damaged and cannot be read ("
            + PlainReason.of(failure)
            + "); get it once more");
  }

  static Result assemble(
      FootnoteLines.Separated text, Language language, Request request, List<String> warnings) {
    DocumentAssembler assembler = new DocumentAssembler(text, language);
    Optional<Symbol> own = assembler.symbol();
    Optional<Symbol> symbol =
        Optional.ofNullable(request.symbol())
            .or(() -> own)
            .or(() -> Symbol.ofFileName(name(request.file())));
    if (symbol.isEmpty()) {
      return new Result.Refused(
          "neither the text nor the file's name says which document this is; give its symbol with"
              + " --symbol, as in --symbol A/61/L.7");
    }
    if (own.isPresent() && !own.get().equals(symbol.get())) {
      warnings.add("taken as " + symbol.get() + ", but the text calls itself " + own.get());
    }
    Optional<Resolution> document = assembler.resolution(symbol.get());
    if (document.isEmpty()) {
      return new Result.Refused("the document is empty: it has no words");
    }
    List<String> all = new ArrayList<>(warnings);
    all.addAll(assembler.warnings());
    return new Result.Read(List.of(document.get()), all);
  }

  private static Optional<Language> language(String clean, Request request, List<String> warnings) {
    Optional<Language> detected = LanguageDetector.detect(clean);
    @Nullable Language given = request.language();
    if (given != null) {
      if (detected.isPresent() && detected.get() != given) {
        warnings.add("taken as " + given + ", but the text looks like " + detected.get());
      }
      return Optional.of(given);
    }
    if (detected.isPresent()) {
      return detected;
    }
    // A long text in no official language is not made one by its file's name.
    boolean tooShortToTell = clean.codePoints().filter(Character::isLetter).count() < FEW_LETTERS;
    Matcher matcher = LANGUAGE_IN_NAME.matcher(name(request.file()));
    return tooShortToTell && matcher.find() ? Language.of(matcher.group(1)) : Optional.empty();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
