package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.align.LanguageText.Stretch;

/**
 * Finds phrases character by character, for a language without spaces: a word cut otherwise hides
 * nothing. A match takes in every word that it touches; one that lies inside a single longer word
 * (中国 in 发展中国家) is none.
 */
final class CharacterIndex implements PhraseIndex {

  private final LanguageText text;

  /** The keys of each place, joined. */
  private final String[] joined;

  /** For every two characters that follow each other the places where they do, ascending. */
  private final Map<Integer, IntList> placesByPair = new HashMap<>();

  CharacterIndex(LanguageText text) {
    this.text = text;
    joined = new String[text.places()];
    for (int place = 0; place < joined.length; place++) {
      StringBuilder builder = new StringBuilder();
      for (int token = text.firstToken(place); token < text.firstToken(place + 1); token++) {
        builder.append(keyOf(token));
      }
      joined[place] = builder.toString();
      indexPairs(place);
    }
  }

  private void indexPairs(int place) {
    String characters = joined[place];
    for (int i = 0; i + 1 < characters.length(); i++) {
      IntList places = placesByPair.computeIfAbsent(pair(characters, i), key -> new IntList());
      if (places.size() == 0 || places.get(places.size() - 1) != place) {
        places.add(place);
      }
    }
  }

  private static int pair(String characters, int at) {
    return characters.charAt(at) << Character.SIZE | characters.charAt(at + 1);
  }

  private String keyOf(int token) {
    return text.isLinking(token) ? "" : text.vocabulary().key(text.key(token));
  }

  @Override
  public List<Stretch> find(String phraseKey) {
    List<Stretch> found = new ArrayList<>();
    if (phraseKey.isEmpty()) {
      return found;
    }
    if (phraseKey.length() == 1) {
      for (int place = 0; place < joined.length; place++) {
        findIn(place, phraseKey, found);
      }
      return found;
    }
    IntList rarest = placesOf(phraseKey, 0);
    for (int i = 1; i + 1 < phraseKey.length(); i++) {
      IntList places = placesOf(phraseKey, i);
      rarest = places.size() < rarest.size() ? places : rarest;
    }
    for (int i = 0; i < rarest.size(); i++) {
      findIn(rarest.get(i), phraseKey, found);
    }
    return found;
  }

  private IntList placesOf(String phraseKey, int at) {
    IntList places = placesByPair.get(pair(phraseKey, at));
    return places == null ? new IntList() : places;
  }

  private void findIn(int place, String phraseKey, List<Stretch> found) {
    int at = joined[place].indexOf(phraseKey);
    while (at >= 0) {
      found.add(tokensAt(place, at, at + phraseKey.length()));
      at = joined[place].indexOf(phraseKey, at + phraseKey.length());
    }
  }

  private Stretch tokensAt(int place, int fromCharacter, int toCharacter) {
    int token = text.firstToken(place);
    int characters = keyOf(token).length();
    while (characters <= fromCharacter) {
      characters += keyOf(++token).length();
    }
    int from = token;
    while (characters < toCharacter) {
      characters += keyOf(++token).length();
    }
    return new Stretch(from, token + 1);
  }
}
