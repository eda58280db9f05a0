package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Layer 1: every spelling of a text becomes one. */
final class Normaliser {
  private record Normal(String text, byte[] kinds) {}

  private final CharacterFolding characters;
  private final Forms<Normal> variants = new Forms<>();

  Normaliser(Variants variants) {
    characters = new CharacterFolding(variants.kanji());
    for (Variants.Group group : variants.groups()) {
      String katakana = regular(group.normal());
      byte[] kinds = Kind.of(katakana);
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = kinds[i] == Kind.HIRAGANA ? Kind.FIRM : kinds[i];
      }
      Normal normal = new Normal(Spelling.hiragana(katakana), kinds);
      group.spellings().forEach(spelling -> this.variants.add(form(spelling), normal));
    }
  }

  /** Regular spelling, katakana kept. */
  String regular(String text) {
    return Spelling.romaji(Spelling.regular(characters.fold(text)));
  }

  /** A variant as it is looked up. */
  String form(String spelling) {
    return Spelling.hiragana(regular(spelling));
  }

  NormalText normal(String text) {
    return normalOf(Spelling.regular(characters.fold(text)));
  }

  /**
   * As {@link #normal} for what was typed so far: without letters that are still to become kana.
   */
  NormalText typed(String text) {
    return normalOf(Spelling.regular(Pending.without(characters.fold(text))));
  }

  private NormalText normalOf(String regular) {
    List<String> extras = new ArrayList<>();
    String before = Spelling.romaji(PhoneNumbers.join(regular, extras));
    String text = Spelling.hiragana(before);
    return replaced(new NormalText(text, Kind.of(before), extras));
  }

  /** The same without anything between the words, and with the variants that this makes. */
  NormalText closed(NormalText normal) {
    return replaced(normal.closed());
  }

  /** The same with each variant as its normal word. */
  private NormalText replaced(NormalText plain) {
    String text = plain.text();
    List<String> extras = new ArrayList<>(plain.extras());
    StringBuilder out = new StringBuilder(text.length() + 8);
    byte[] kinds = new byte[text.length() + 8];
    for (int i = 0; i < text.length(); ) {
      Forms.Match<Normal> match = variants.longest(text, i, plain::fitsVariant);
      Normal normal = match == null ? null : match.value();
      int added = normal == null ? 1 : normal.text.length();
      if (kinds.length < out.length() + added) {
        kinds = Arrays.copyOf(kinds, 2 * kinds.length + added);
      }
      if (match == null || normal == null) {
        kinds[out.length()] = plain.kinds()[i];
        out.append(text.charAt(i++));
      } else {
        System.arraycopy(normal.kinds, 0, kinds, out.length(), added);
        out.append(normal.text);
        String surface = text.substring(i, match.end());
        if (!surface.equals(normal.text)) {
          extras.add(surface);
        }
        i = match.end();
      }
    }
    return new NormalText(out.toString(), Arrays.copyOf(kinds, out.length()), extras);
  }
}
