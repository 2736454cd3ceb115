package org.hexapla.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.align.NameTable.Name;
import org.hexapla.text.Language;
import org.yaml.snakeyaml.Yaml;

/**
 * Reads the open texts from which the background lexicon is compiled, in units that say the same in
 * all languages, and the names of States and regions.
 */
final class OpenTexts {

  private static final Pattern UDHR_PART =
      Pattern.compile("<(?:preamble|article number=\"(\\d+)\")>(.*?)</(?:preamble|article)>", 32);
  private static final Pattern UDHR_TEXT = Pattern.compile("<para>(.*?)</para>", 32);
  private static final Pattern CHARTER_ARTICLE =
      Pattern.compile("^(?:Article|Artículo|Статья|المادة) .*|^第.*条$");
  private static final Map<Language, String> UDHR =
      Map.of(
          Language.AR, "arb",
          Language.ZH, "cmn_hans",
          Language.EN, "eng",
          Language.FR, "fra",
          Language.RU, "rus",
          Language.ES, "spa");

  private final Path data;
  private final Path glossary;
  private final List<Map<Language, String>> units = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  /**
   * @param data the folder with the open texts
   * @param glossary the project's own, with the samples and the names of States
   */
  OpenTexts(Path data, Path glossary) {
    this.data = data;
    this.glossary = glossary;
  }

  /** Reads everything. */
  void read() throws IOException {
    charter();
    declaration();
    goals("global_goals.yml");
    goals("global_targets.yml");
    medical();
    samples();
    states();
    regions();
    for (Name name : names) {
      units.add(name.names());
    }
  }

  List<Map<Language, String>> units() {
    return units;
  }

  List<Name> names() {
    return names;
  }

  private void charter() throws IOException {
    addParts(
        language ->
            split(
                Files.readString(
                    data.resolve("un-charter/raw_un_charter_" + language.code() + ".txt")),
                CHARTER_ARTICLE));
  }

  private static List<List<String>> split(String text, Pattern heading) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (String line : text.lines().map(OpenTexts::strip).filter(l -> !l.isEmpty()).toList()) {
      if (heading.matcher(line).matches()) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(line);
      }
    }
    return parts;
  }

  /** Without the blanks of any width around it. */
  private static String strip(String line) {
    return line.replace('\u3000', ' ').strip();
  }

  private void declaration() throws IOException {
    addParts(
        language -> {
          Path file = data.resolve("udhr/udhr_" + UDHR.get(language) + ".xml");
          List<List<String>> parts = new ArrayList<>();
          Matcher part = UDHR_PART.matcher(Files.readString(file));
          while (part.find()) {
            List<String> texts = new ArrayList<>();
            Matcher text = UDHR_TEXT.matcher(part.group(2));
            while (text.find()) {
              texts.add(text.group(1).replaceAll("\\s+", " ").strip());
            }
            parts.add(texts);
          }
          return parts;
        });
  }

  private interface Reading {
    List<List<String>> of(Language language) throws IOException;
  }

  /** Parts correspond by their order; so do their paragraphs where all languages have as many. */
  private void addParts(Reading reading) throws IOException {
    Map<Language, List<List<String>>> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      byLanguage.put(language, reading.of(language));
    }
    int parts = same(byLanguage.values().stream().map(List::size).toList());
    if (parts < 0) {
      throw new IllegalStateException("the languages differ in their parts");
    }
    for (int part = 0; part < parts; part++) {
      Map<Language, List<String>> paragraphs = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        paragraphs.put(language, byLanguage.get(language).get(part));
      }
      addPart(paragraphs);
    }
  }

  private void addPart(Map<Language, List<String>> paragraphs) {
    int count = same(paragraphs.values().stream().map(List::size).toList());
    for (int i = 0; i < Math.max(1, count); i++) {
      Map<Language, String> unit = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        List<String> own = paragraphs.get(language);
        unit.put(language, count > 0 ? own.get(i) : String.join(" ", own));
      }
      units.add(unit);
    }
  }

  private static int same(List<Integer> numbers) {
    return numbers.stream().distinct().count() == 1 ? numbers.get(0) : -1;
  }

  private void goals(String name) throws IOException {
    Map<String, Map<Language, String>> byKey = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      String folder = language == Language.ZH ? "zh-Hans" : language.code();
      Map<String, Object> rows =
          new Yaml().load(Files.readString(data.resolve("sdg").resolve(folder).resolve(name)));
      rows.forEach(
          (key, text) ->
              byKey
                  .computeIfAbsent(key, k -> new EnumMap<>(Language.class))
                  .put(language, String.valueOf(text)));
    }
    units.addAll(byKey.values());
  }

  private void medical() throws IOException {
    Map<Language, List<String>> lines = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      lines.put(language, Files.readAllLines(data.resolve("tico19/tico19." + language.code())));
    }
    for (int i = 0; i < lines.get(Language.EN).size(); i++) {
      Map<Language, String> unit = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        unit.put(language, lines.get(language).get(i));
      }
      units.add(unit);
    }
  }

  private void samples() throws IOException {
    List<Path> english;
    try (Stream<Path> files = Files.list(glossary.resolve("sample"))) {
      english = files.filter(file -> file.toString().endsWith(".en.txt")).sorted().toList();
    }
    for (Path file : english) {
      addParts(
          language -> {
            String name =
                file.getFileName().toString().replace(".en.", "." + language.code() + ".");
            String text = Files.readString(file.resolveSibling(name));
            return List.of(text.lines().filter(line -> !line.isBlank()).toList());
          });
    }
  }

  private void states() throws IOException {
    for (CSVRecord row : csv(data.resolve("country-names/unterm_names.csv"))) {
      String bearer = bare(row.get("official_name_en"));
      addName(bearer, row, "official_name_en", "UNTERM %s Short");
      addName(bearer, row, "UNTERM English Formal", "UNTERM %s Formal");
    }
    for (CSVRecord row : csv(glossary.resolve("states.csv"))) {
      Map<Language, String> name = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        if (!row.get(language.code()).isBlank()) {
          name.put(language, row.get(language.code()));
        }
      }
      add(new Name(bearer(row.get("concept"), name), name));
    }
  }

  private String bearer(String concept, Map<Language, String> name) {
    String english = name.getOrDefault(Language.EN, concept);
    return names.stream()
        .filter(known -> english.equals(known.names().get(Language.EN)))
        .map(Name::bearer)
        .findFirst()
        .orElse(concept.replaceFirst(".*/", ""));
  }

  private void addName(String bearer, CSVRecord row, String english, String others) {
    Map<Language, String> name = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String column =
          language == Language.EN ? english : String.format(others, language.englishName());
      String text = bare(row.get(column));
      if (!text.isEmpty()) {
        name.put(language, text);
      }
    }
    add(new Name(bearer, name));
  }

  private void add(Name name) {
    if (names.stream().noneMatch(known -> known.names().equals(name.names()))) {
      names.add(name);
    }
  }

  /** Without marks, article and what stands in brackets. */
  private static String bare(String name) {
    return name.replaceAll("\\*|\\(.*?\\)", "")
        .replaceFirst("^(?:the|le|la|les|el|los|las) |^l['’]", "")
        .strip();
  }

  private void regions() throws IOException {
    Map<String, Map<Language, String>> byCode = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      String code = language == Language.ZH ? "cn" : language.code();
      for (CSVRecord row : csv(data.resolve("country-names/UNSD-" + code + ".csv"))) {
        for (String kind : List.of("Region", "Sub-region", "Intermediate Region")) {
          put(byCode, row.get(kind + " Code"), language, row.get(kind + " Name"));
        }
        put(byCode, row.get("M49 Code"), language, row.get("Country or Area"));
      }
    }
    byCode.forEach(
        (code, name) -> {
          String english = name.getOrDefault(Language.EN, code);
          add(new Name(bearer(english, name), name));
        });
  }

  private static void put(
      Map<String, Map<Language, String>> byCode, String code, Language language, String name) {
    if (!code.isBlank() && !name.isBlank()) {
      byCode.computeIfAbsent(code, key -> new EnumMap<>(Language.class)).put(language, bare(name));
    }
  }

  private static List<CSVRecord> csv(Path file) {
    try {
      String text = Files.readString(file).replace("\uFEFF", "");
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser parser = CSVParser.parse(text, format)) {
        return parser.getRecords();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
