package org.hexapla.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexapla.build.ConceptDraft.Member;
import org.hexapla.text.Language;

/**
 * Names concepts. A concept that an earlier build proposed keeps its id: the one whose entry holds
 * the anchor, else the one whose entry holds another of its terms. A new one is named after its
 * anchor, so that the same documents give the same ids in every store.
 */
final class ConceptIds {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BITS_PER_DIGIT = 5;
  private static final int DIGITS = 10;

  private final KnownTerms known;
  private final Set<String> taken = new HashSet<>();
  private final Map<ConceptDraft, String> ids = new HashMap<>();

  ConceptIds(KnownTerms known) {
    this.known = known;
    taken.addAll(known.decided().keySet());
  }

  /** The id of each draft. */
  Map<ConceptDraft, String> of(List<ConceptDraft> drafts) {
    for (ConceptDraft draft : drafts) {
      keep(draft, draft.anchor());
    }
    for (ConceptDraft draft : drafts) {
      for (Language language : LanguagePair.ANCHORS) {
        draft.member(language).ifPresent(member -> keep(draft, member));
      }
      if (!ids.containsKey(draft)) {
        ids.put(draft, name(draft.anchor()));
      }
    }
    return ids;
  }

  private void keep(ConceptDraft draft, Member member) {
    known
        .proposed(member.language(), member.term().key())
        .filter(id -> !ids.containsKey(draft) && taken.add(id))
        .ifPresent(id -> ids.put(draft, id));
  }

  private String name(Member anchor) {
    String id = of(anchor.language(), anchor.term().key());
    // An earlier entry may have kept this id though its anchor is another by now.
    for (int turn = 2; !taken.add(id); turn++) {
      id = of(anchor.language(), anchor.term().key() + " " + turn);
    }
    return Objects.requireNonNull(id);
  }

  /** {@code c-} and the first ten base-32 digits (RFC 4648) of the SHA-256 of language and key. */
  static String of(Language language, String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((language.code() + key).getBytes(StandardCharsets.UTF_8));
      StringBuilder id = new StringBuilder("c-");
      int bits = 0;
      int held = 0;
      for (int i = 0; id.length() < DIGITS + 2; ) {
        if (held < BITS_PER_DIGIT) {
          bits = bits << Byte.SIZE | digest[i++] & 0xFF;
          held += Byte.SIZE;
        }
        held -= BITS_PER_DIGIT;
        id.append(ALPHABET.charAt(bits >> held & 31));
      }
      return id.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
