package dev.michishirube.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every colour that text or lines can have, on every surface they can stand on. */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("--color-([a-z-]+): (#[0-9a-f]{6});");
  private static final double TEXT = 4.5;
  private static final double LINE = 3;

  private static final List<String> SURFACES =
      List.of("surface", "surface-quiet", "surface-tint", "notice-surface", "alert-surface");
  private static final List<String> TEXTS =
      List.of("text", "text-quiet", "link", "visited", "alert");
  private static final List<String> LINES =
      List.of("line-strong", "notice-line", "alert", "action", "focus");

  /** The one that decorates only: nothing is lost with whoever cannot see it. */
  private static final List<String> DECORATION = List.of("line");

  @Test
  void lightAndDarkCanBeRead() throws IOException {
    for (Map.Entry<String, Map<String, Colour>> scheme : schemes().entrySet()) {
      Map<String, Colour> colours = scheme.getValue();
      Map<String, Double> contrasts = new LinkedHashMap<>();
      List<String> tooWeak = new ArrayList<>();
      for (Pair pair : pairs()) {
        double contrast = colours.get(pair.front).contrastWith(colours.get(pair.back));
        contrasts.put(pair.front + " on " + pair.back, contrast);
        if (contrast < pair.least) {
          tooWeak.add("%s on %s: %.2f".formatted(pair.front, pair.back, contrast));
        }
      }
      double weakest = contrasts.values().stream().mapToDouble(d -> d).min().orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "contrast: %s, %d pairs, weakest %.2f%n",
          scheme.getKey(),
          contrasts.size(),
          weakest);
      assertThat(tooWeak).as(scheme.getKey()).isEmpty();
    }
  }

  @Test
  void noColourIsLeftOut() throws IOException {
    List<String> known = new ArrayList<>(DECORATION);
    pairs().forEach(pair -> known.addAll(List.of(pair.front, pair.back)));
    for (Map<String, Colour> colours : schemes().values()) {
      assertThat(known).containsAll(colours.keySet());
    }
  }

  @Test
  void theFormulaIsThatOfWcag() {
    Colour white = Colour.parse("#ffffff");
    assertThat(Colour.parse("#000000").contrastWith(white)).isEqualTo(21, Offset.offset(0.001));
    assertThat(Colour.parse("#767676").contrastWith(white)).isEqualTo(4.54, Offset.offset(0.005));
  }

  private record Pair(String front, String back, double least) {}

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (String surface : SURFACES) {
      TEXTS.forEach(text -> pairs.add(new Pair(text, surface, TEXT)));
    }
    // A line stands on the page itself; that around a table's head on the quiet surface too.
    LINES.forEach(line -> pairs.add(new Pair(line, "surface", LINE)));
    pairs.add(new Pair("line-strong", "surface-quiet", LINE));
    // The mark of the section that one is in, on the ways into the guide.
    pairs.add(new Pair("action", "surface-tint", LINE));
    pairs.add(new Pair("line-strong", "surface-tint", LINE));
    pairs.add(new Pair("on-action", "action", TEXT));
    pairs.add(new Pair("focus", "focus-ring", LINE));
    return pairs;
  }

  private static Map<String, Map<String, Colour>> schemes() throws IOException {
    String css = Files.readString(RepositoryRoot.path().resolve("templates/assets/tokens.css"));
    int dark = css.indexOf("prefers-color-scheme: dark");
    Map<String, Colour> light = tokens(css.substring(0, dark));
    Map<String, Colour> changed = new TreeMap<>(light);
    changed.putAll(tokens(css.substring(dark)));
    return Map.of("light", light, "dark", changed);
  }

  private static Map<String, Colour> tokens(String css) {
    Map<String, Colour> colours = new TreeMap<>();
    for (MatchResult token : TOKEN.matcher(css).results().toList()) {
      colours.put(token.group(1), Colour.parse(token.group(2)));
    }
    return colours;
  }
}
