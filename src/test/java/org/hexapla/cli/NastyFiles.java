package org.hexapla.cli;

import static org.hexapla.cli.NastyFile.DEEP;
import static org.hexapla.cli.NastyFile.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Nasty files in every form that is read, made here. */
final class NastyFiles {

  /** The endings of all forms that some reader takes, and of one that none does. */
  static final List<String> ENDINGS =
      List.of(
          "txt",
          "html",
          "docx",
          "doc",
          "odt",
          "rtf",
          "pdf",
          "xlsx",
          "csv",
          "tsv",
          "tbx",
          "tmx",
          "xml",
          "xlf",
          "sdlxliff",
          "jsonl",
          "json",
          "ttl",
          "utf8",
          "zip");

  private static final String FRENCH =
      "L'Assemblée générale, rappelant sa résolution 61/266, se félicite des progrès accomplis.\n";

  private final List<NastyFile> files = new ArrayList<>();

  private final int longLine;

  private NastyFiles(int longLine) {
    this.longLine = longLine;
  }

  /**
   * All of them.
   *
   * @param outside an address that nothing may ask for
   * @param longLine characters of the longest line
   */
  static List<NastyFile> all(String outside, int longLine) {
    NastyFiles made = new NastyFiles(longLine);
    made.texts();
    made.tables();
    made.json();
    made.turtle();
    made.files.addAll(NastyOffice.files(outside));
    made.files.addAll(NastyMarkup.files(outside));
    return made.files;
  }

  private void add(String name, String ending, byte[] content) {
    files.add(new NastyFile(name, ending, content));
  }

  private void add(String name, String ending, String text) {
    files.add(NastyFile.of(name, ending, text));
  }

  private void texts() {
    add("nothing", "txt", new byte[0]);
    add("zeros", "txt", new byte[5_000]);
    byte[] noise = new byte[20_000];
    new Random(3).nextBytes(noise);
    add("noise", "txt", noise);
    add("noise in place of markup", "tbx", noise);
    add("noise in place of a memory", "tmx", noise);
    add("latin 1", "txt", in(StandardCharsets.ISO_8859_1));
    add("utf-16 without a mark", "txt", in(StandardCharsets.UTF_16LE));
    add("half a character", "txt", Arrays.copyOf(bytes("语语语"), 8));
    add("only a mark", "txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    add("only a mark of utf-16", "txt", new byte[] {(byte) 0xFF, (byte) 0xFE});
    byte[] odd = Arrays.copyOf(FRENCH.repeat(20).getBytes(StandardCharsets.UTF_16), 777);
    add("half a unit of utf-16", "txt", odd);
    add(
        "half a pair",
        "txt",
        new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b', '\n', 'c', ' ', 'd'});
    add("a zero in a text", "txt", "The General Assembly,\n\u0000\n1. Decides.\n");
    add("one long line", "txt", "a".repeat(longLine));
    add("one long line of words", "txt", "mot ".repeat(longLine / 40));
    add("many empty lines", "txt", "\n".repeat(500_000));
    add("open brackets", "txt", "(".repeat(DEEP) + "\n" + FRENCH);
    add("open quotation marks", "txt", "«".repeat(longLine / 100));
    add("numbers of documents", "txt", "résolution 61/266, ".repeat(longLine / 500));
    add("dates", "txt", "61/7 du 20 octobre 2006, ".repeat(longLine / 500));
    add("symbols", "txt", "A/RES/61/266-".repeat(DEEP));
    add("names in a line", "txt", "Assemblee générale ".repeat(longLine / 1_000));
    add("characters in a line", "txt", "联合国大会第61/266号决议".repeat(longLine / 1_000));
    add("directions", "txt", "\u202e\u2066\u200f".repeat(5_000) + "\n1. Decides;\n");
    add("marks on one letter", "txt", FRENCH + "e" + "\u0301".repeat(DEEP));
  }

  private static byte[] in(Charset charset) {
    return FRENCH.repeat(20).getBytes(charset);
  }

  private void tables() {
    add("an open quote", "csv", "en,fr\n\"peace,paix\n" + "war,guerre\n".repeat(10_000));
    add("a table of one wide row", "csv", "en,fr" + ",x".repeat(DEEP) + "\npeace,paix\n");
    add("a table of twice one name", "csv", "en,en,en\na,b,c\n");
    add("a formula", "csv", "en,fr\n\"=cmd|' /C calc'!A0\",\"@SUM(1)\"\n");
    add("a zero in a table", "csv", "en,fr\npe\u0000ace,paix\n");
    add("a cell of a million letters", "csv", "en,fr\n" + "a".repeat(1_000_000) + ",paix\n");
    add("a type of no letters", "csv", "en,type en\npeace,full\u001eForm\n");
    add("tabs alone", "tsv", "\t".repeat(DEEP) + "\n");
    add("a pair of nothing", "utf8", "# comment\n\t\t\n\tpaix\n");
  }

  private void json() {
    add("deep json", "jsonl", "[".repeat(DEEP));
    add("deep objects", "jsonl", "{\"id\":".repeat(DEEP));
    add(
        "deep whole objects",
        "jsonl",
        "{\"id\":\"a\",\"sections\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}\n");
    add("a large number", "jsonl", "{\"id\":1e999999999,\"sections\":" + "9".repeat(DEEP) + "}\n");
    add("half an object", "jsonl", "{\"id\":\"a\",\"sections\":{\"en\":[{\"term\":\"\\ud800\"}");
    add(
        "half a pair in an object",
        "jsonl",
        "{\"id\":\"a/b\",\"sections\":{\"en\":{\"terms\":[{\"term\":\"pe\\ud800ce\"}]}}}\n");
    add("json of another kind", "jsonl", "{\"id\":[],\"sections\":{\"en\":{\"term\":7}}}\n");
    add("a name of much", "jsonl", "{\"" + "a".repeat(1_000_000) + "\":1}\n");
  }

  private void turtle() {
    String head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<a> skos:prefLabel ";
    add("deep turtle", "ttl", head + "[ skos:x ".repeat(DEEP));
    add("open brackets of turtle", "ttl", "(".repeat(DEEP) + "\n" + FRENCH);
    add("deep lists of turtle", "ttl", head + "( ".repeat(DEEP) + ") ".repeat(DEEP) + ".");
    add("half a turtle", "ttl", head + "\"x");
    add("a half pair in turtle", "ttl", head + "\"x\\uD800y\"@en .");
    add("a wrong name in turtle", "ttl", head + "\"x\"@en . <a b\u0000c> <\\u0000> <> .");
  }
}
