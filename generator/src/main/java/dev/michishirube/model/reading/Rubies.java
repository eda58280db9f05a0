package dev.michishirube.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts readings over a text, from words that are known for certain; nothing is ever guessed. A text
 * is cut into as few words as it can be; where a stretch of kanji is not made of known words from
 * end to end, or can be cut in two ways that read differently, all of it stays bare and is told.
 */
public final class Rubies {
  private static final int WORD = 10;
  private static final int UNKNOWN = 100_000;

  private final RubyWords words;

  public Rubies(RubyWords words) {
    this.words = words;
  }

  /**
   * A text with its readings.
   *
   * @param pieces put together, they are the text
   * @param unknown stretches of kanji without a known reading
   */
  public record Annotated(List<Ruby> pieces, List<String> unknown) {
    public Annotated {
      pieces = List.copyOf(pieces);
      unknown = List.copyOf(unknown);
    }
  }

  /** From a place of the text to its end. */
  private record Path(
      int cost, String reading, RubyMatches.@Nullable Match match, boolean ambiguous) {}

  public Annotated annotate(String text) {
    return annotate(text, Map.of());
  }

  /**
   * Annotates a text.
   *
   * @param names that may stand in it, with their confirmed readings; they win over words
   */
  public Annotated annotate(String text, Map<String, String> names) {
    Map<String, List<Ruby>> own = new LinkedHashMap<>();
    names.forEach((name, kana) -> own.put(name, name(name, kana)));
    return pieces(text, paths(text, new RubyMatches(words, text, own)));
  }

  /** By its words where these read like the name, else as its kana show, else as a whole. */
  private List<Ruby> name(String name, String kana) {
    Annotated byWords = pieces(name, paths(name, new RubyMatches(words, name, Map.of())));
    StringBuilder read = new StringBuilder();
    byWords
        .pieces()
        .forEach(piece -> read.append(piece.reading() == null ? piece.text() : piece.reading()));
    if (byWords.unknown().isEmpty()
        && Okurigana.plain(read.toString()).equals(Okurigana.plain(kana))) {
      return byWords.pieces();
    }
    List<Ruby> byKana = Okurigana.align(name, kana);
    return byKana.isEmpty() ? List.of(new Ruby(name, kana)) : byKana;
  }

  private static Path[] paths(String text, RubyMatches matches) {
    Path[] best = new Path[text.length() + 1];
    best[text.length()] = new Path(0, "", null, false);
    for (int at = text.length() - 1; at >= 0; at--) {
      Path rest = best[at + 1];
      boolean kanji = Okurigana.isKanji(text.codePointAt(at));
      Path path =
          new Path(
              rest.cost() + (kanji ? UNKNOWN : 0), text.charAt(at) + rest.reading(), null, false);
      for (RubyMatches.Match match : matches.at(at)) {
        Path after = best[match.end()];
        int cost = match.cost() + after.cost();
        String reading = match.reading() + after.reading();
        if (cost < path.cost()) {
          path = new Path(cost, reading, match, false);
        } else if (cost == path.cost() && !reading.equals(path.reading())) {
          path = new Path(cost, path.reading(), path.match(), true);
        }
      }
      best[at] = path;
    }
    return best;
  }

  private static Annotated pieces(String text, Path[] best) {
    boolean[] bare = new boolean[text.length()];
    for (int at = 0; at < text.length(); ) {
      RubyMatches.Match match = best[at].match();
      int end = match == null ? at + 1 : match.end();
      if (best[at].ambiguous() || match == null && Okurigana.isKanji(text.codePointAt(at))) {
        Arrays.fill(bare, at, end, true);
      }
      at = end;
    }
    List<String> unknown = Stretches.spread(text, bare);
    List<Ruby> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      RubyMatches.Match match = best[at].match();
      int end = match == null ? at + 1 : match.end();
      if (match == null || Stretches.any(bare, at, end)) {
        plain.append(text, at, end);
      } else {
        for (Ruby part : match.parts()) {
          if (part.reading() == null) {
            plain.append(part.text());
          } else {
            flush(plain, pieces);
            pieces.add(part);
          }
        }
      }
      at = end;
    }
    flush(plain, pieces);
    return new Annotated(pieces, unknown);
  }

  private static void flush(StringBuilder plain, List<Ruby> pieces) {
    if (!plain.isEmpty()) {
      pieces.add(Ruby.plain(plain.toString()));
      plain.setLength(0);
    }
  }

  static int wordCost() {
    return WORD;
  }
}
