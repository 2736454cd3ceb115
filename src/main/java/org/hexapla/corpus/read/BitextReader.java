package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bitext in the form of Moses and OPUS: {@code PREFIX.en}, {@code PREFIX.fr} …, UTF-8, line
 * N of each says the same; {@code PREFIX.ids} may give a document and positions for each line. The
 * lines of one document become one {@link Resolution} a language; a line is cited under its number
 * in the bitext, the same in every language.
 */
@Singleton
final class BitextReader implements ResolutionReader {

  private static final String IDS = "ids";

  /** Bytes; a side of the UN's development set has half a million. */
  private static final int MOST_OF_A_SIDE = 64 * 1024 * 1024;

  @Override
  public boolean reads(Path file, byte[] head) {
    return Files.exists(file)
        ? isSide(file) && sides(prefix(file)).size() > 1
        : !sides(file).isEmpty();
  }

  @Override
  public Result read(Request request) {
    Path prefix = Files.exists(request.file()) ? prefix(request.file()) : request.file();
    try {
      return read(prefix, request.symbol());
    } catch (BitextException e) {
      return new Result.Refused(e.getMessage());
    } catch (IOException e) {
      return Documents.unreadable(e);
    }
  }

  private static Result read(Path prefix, @Nullable Symbol given)
      throws IOException, BitextException {
    Map<Language, Path> sides = sides(prefix);
    if (sides.size() < 2) {
      throw new BitextException(
          "a bitext needs two languages or more, but there is only "
              + sides.values().stream().map(BitextReader::name).collect(Collectors.joining()));
    }
    Map<Language, List<String>> texts = new EnumMap<>(Language.class);
    for (Map.Entry<Language, Path> side : sides.entrySet()) {
      texts.put(side.getKey(), lines(side.getValue()));
    }
    Path idsFile = sibling(prefix, IDS);
    List<String> ids = Files.exists(idsFile) ? lines(idsFile) : List.of();
    int count = checkCounts(texts, Files.exists(idsFile) ? ids.size() : -1);
    BitextLines lines =
        BitextLines.of(ids, count, given, BitextDocuments.symbolOf("BITEXT", name(prefix)));
    return new Result.Read(documents(lines, texts), List.of(), true);
  }

  private static List<Resolution> documents(BitextLines lines, Map<Language, List<String>> texts) {
    List<Resolution> result = new ArrayList<>();
    lines
        .byDocument()
        .forEach(
            (document, numbers) ->
                texts.forEach(
                    (language, side) ->
                        document(document, language, numbers, side, lines).ifPresent(result::add)));
    return result;
  }

  private static Optional<Resolution> document(
      BitextLines.Document document,
      Language language,
      List<Integer> numbers,
      List<String> side,
      BitextLines lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int number : numbers) {
      String text = Characters.oneLine(Characters.clean(side.get(number - 1)));
      if (!text.isBlank()) {
        paragraphs.add(
            new Paragraph(
                "line" + number,
                Paragraph.Kind.LINE,
                lines.position(number, language),
                text,
                List.of()));
      }
    }
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        BitextDocuments.of(document.symbol(), language, document.year(), paragraphs));
  }

  private static int checkCounts(Map<Language, List<String>> texts, int ids)
      throws BitextException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    texts.forEach((language, lines) -> counts.put(language.code(), lines.size()));
    if (ids >= 0) {
      counts.put(IDS, ids);
    }
    if (counts.values().stream().distinct().count() > 1) {
      String all =
          counts.entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      throw new BitextException(
          "the files of a bitext need a line for every line of the others, but the counts differ: "
              + all);
    }
    int count = counts.values().iterator().next();
    if (count == 0) {
      throw new BitextException("the files of the bitext are empty");
    }
    return count;
  }

  /** The lines of a side; only a line feed ends one, so that the counts are those of Moses. */
  private static List<String> lines(Path file) throws IOException, BitextException {
    byte[] bytes = FileBytes.of(file, MOST_OF_A_SIDE);
    if (TextDecoder.isBinary(bytes)) {
      throw new BitextException(name(file) + " is not text but binary");
    }
    String text =
        TextDecoder.strict(bytes, StandardCharsets.UTF_8)
            .orElseThrow(() -> new BitextException(name(file) + " is not UTF-8; convert it first"));
    List<String> result = new ArrayList<>(List.of(text.split("\n", -1)));
    if (result.get(result.size() - 1).isEmpty()) {
      result.remove(result.size() - 1);
    }
    return result;
  }

  private static Map<Language, Path> sides(Path prefix) {
    Map<Language, Path> result = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Path side = sibling(prefix, language.code());
      if (Files.isRegularFile(side)) {
        result.put(language, side);
      }
    }
    return result;
  }

  private static boolean isSide(Path file) {
    String name = name(file);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return name.contains(".") && (ending.equals(IDS) || Language.codes().contains(ending));
  }

  private static Path prefix(Path file) {
    String name = name(file);
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')));
  }

  private static Path sibling(Path prefix, String ending) {
    return prefix.resolveSibling(name(prefix) + "." + ending);
  }

  private static String name(Path file) {
    return file.getFileName() == null ? "" : file.getFileName().toString();
  }
}
