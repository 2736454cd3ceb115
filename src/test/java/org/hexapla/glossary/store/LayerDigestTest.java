package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.junit.jupiter.api.Test;

class LayerDigestTest {

  private static final Citation PLACE =
      new Citation(new Symbol("A/RES/61/7"), Language.RU, "v1", new Locator("op1"), new Span(0, 7));

  private static final ConceptEntry ENTRY =
      new ConceptEntry(
          "c",
          1,
          "organ",
          Origin.BUILD,
          "a note",
          List.of(
              new LanguageSection(
                  Language.RU,
                  "Определение.",
                  List.of(
                      new TermSection(
                          "мандат",
                          TermType.FULL_FORM,
                          AdministrativeStatus.PREFERRED,
                          Origin.BUILD,
                          "extraction",
                          0.5,
                          "of the term",
                          List.of(
                              new Context(
                                  "Срок мандата.",
                                  PLACE,
                                  DocumentDate.printed(LocalDate.of(2006, 10, 20)))),
                          new TreeMap<>(Map.of(2006, 28)),
                          new Replacement(
                              "полномочия", List.of(new Replacement.Proof(PLACE, PLACE))),
                          new Grammar("noun", "masculine", "singular"),
                          "Geneva")))));

  /** Every value in the tree, changed one at a time, makes another digest. */
  @Test
  void changesWithEveryPartOfALayerButItsVersion() throws ReflectiveOperationException {
    List<Object> variants = variants(ENTRY);
    assertTrue(variants.size() > 35, variants.size() + " variants");
    for (Object variant : variants) {
      boolean onlyVersion = ((ConceptEntry) variant).lockVersion() != ENTRY.lockVersion();
      if (onlyVersion) {
        assertEquals(LayerDigest.of(ENTRY), LayerDigest.of((ConceptEntry) variant));
      } else {
        assertNotEquals(
            LayerDigest.of(ENTRY), LayerDigest.of((ConceptEntry) variant), variant.toString());
      }
    }
  }

  /** The same words in other places are not the same. */
  @Test
  void tellsWhereOneValueEndsAndTheNextBegins() {
    assertNotEquals(LayerDigest.of(noted("ab", "c")), LayerDigest.of(noted("a", "bc")));
    assertNotEquals(LayerDigest.of(noted("1:a", "b")), LayerDigest.of(noted("1", "a1:b")));
  }

  private static ConceptEntry noted(String field, String note) {
    return new ConceptEntry("c", 0, field, Origin.BUILD, note, List.of());
  }

  private static List<Object> variants(Object value) throws ReflectiveOperationException {
    List<Object> variants = new ArrayList<>();
    if (value instanceof String text) {
      variants.add(text + "x");
    } else if (value instanceof Integer number) {
      variants.add(number + 1);
    } else if (value instanceof Long number) {
      variants.add(number + 1);
    } else if (value instanceof Double number) {
      variants.add(number / 2);
    } else if (value instanceof LocalDate day) {
      variants.add(day.plusDays(1));
    } else if (value instanceof Enum<?> one) {
      Arrays.stream(one.getDeclaringClass().getEnumConstants())
          .filter(other -> other != one)
          .findFirst()
          .ifPresent(variants::add);
    } else if (value instanceof SortedMap<?, ?>) {
      variants.add(new TreeMap<>(Map.of(2006, 29)));
      variants.add(new TreeMap<>(Map.of(2007, 28)));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        for (Object variant : variants(list.get(i))) {
          List<Object> changed = new ArrayList<>(list);
          changed.set(i, variant);
          variants.add(changed);
        }
      }
    } else if (value instanceof Record record) {
      variants.addAll(ofRecord(record));
    } else if (value != null) {
      throw new IllegalStateException("no variant of a " + value.getClass());
    }
    return variants;
  }

  private static List<Object> ofRecord(Record record) throws ReflectiveOperationException {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      components[i].getAccessor().setAccessible(true);
      values[i] = components[i].getAccessor().invoke(record);
    }
    Constructor<?> constructor =
        record
            .getClass()
            .getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    List<Object> variants = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      for (Object variant : variants(values[i])) {
        Object[] changed = values.clone();
        changed[i] = variant;
        try {
          variants.add(constructor.newInstance(changed));
        } catch (java.lang.reflect.InvocationTargetException refused) {
          // a value that the record forbids, such as a day outside of its year
        }
      }
    }
    return variants;
  }
}
