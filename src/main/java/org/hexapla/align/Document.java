package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.corpus.Paragraph;

/** A stretch of paragraphs with what pairing asks of them, measured once. */
final class Document {

  private final List<Paragraph> paragraphs;
  private final List<Integer> positions;
  private final List<Set<String>> numbers;

  Document(List<Paragraph> paragraphs) {
    this(paragraphs, new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < paragraphs.size(); i++) {
      positions.add(i);
      numbers.add(NumberAnchors.of(paragraphs.get(i).text()));
    }
  }

  private Document(List<Paragraph> paragraphs, List<Integer> positions, List<Set<String>> numbers) {
    this.paragraphs = paragraphs;
    this.positions = positions;
    this.numbers = numbers;
  }

  /** The paragraphs from one position to before another, without those that are taken. */
  Document part(int from, int to, Set<Integer> taken) {
    List<Paragraph> some = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<Set<String>> theirNumbers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!taken.contains(i)) {
        some.add(paragraphs.get(i));
        places.add(positions.get(i));
        theirNumbers.add(numbers.get(i));
      }
    }
    // What stands behind the last paragraph is placed where that paragraph would have followed.
    places.add(to);
    return new Document(some, places, theirNumbers);
  }

  int size() {
    return paragraphs.size();
  }

  Paragraph paragraph(int index) {
    return paragraphs.get(index);
  }

  /** The position of a paragraph in the whole document. */
  int position(int index) {
    return positions.get(index);
  }

  List<String> ids(int from, int count) {
    return paragraphs.subList(from, from + count).stream().map(Paragraph::id).toList();
  }

  int characters(int from, int count) {
    int sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += paragraphs.get(i).text().length();
    }
    return sum;
  }

  Set<String> numbers(int from, int count) {
    if (count == 1) {
      return numbers.get(from);
    }
    Set<String> all = new HashSet<>();
    for (int i = from; i < from + count; i++) {
      all.addAll(numbers.get(i));
    }
    return all;
  }
}
