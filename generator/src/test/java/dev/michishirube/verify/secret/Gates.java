package dev.michishirube.verify.secret;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.artifact.PageFacts;
import dev.michishirube.artifact.PageScanner;
import dev.michishirube.check.Secrets;
import dev.michishirube.check.Secrets.Field;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.geo.Place.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gates for tests, over a few real places and invented addresses. */
final class Gates {
  static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(
              place("010006", Level.PREFECTURE, null, "北海道"),
              place("011002", Level.DESIGNATED_CITY, "010006", "札幌市"),
              place("011011", Level.WARD, "011002", "中央区"),
              place("013714", Level.TOWN, "010006", "せたな町"),
              place("130001", Level.PREFECTURE, null, "東京都"),
              place("131016", Level.SPECIAL_WARD, "130001", "千代田区"),
              place("131105", Level.SPECIAL_WARD, "130001", "目黒区"),
              place("133078", Level.VILLAGE, "130001", "檜原村")));

  private Gates() {}

  static SecretGate of(Secrets.Value... values) {
    return new SecretGate(new Secrets(List.of(values)), new PublicValues(List.of()), GAZETTEER);
  }

  static Secrets.Value secret(Field field, String text) {
    return new Secrets.Value("shelter", field, text);
  }

  /** Ids of the rules that a page with this text breaks. */
  static List<String> foundOnPage(SecretGate gate, String path, String text) {
    byte[] html = text.getBytes(StandardCharsets.UTF_8);
    PageFacts facts = new PageScanner().scan(path, Position.ofFile("a.yaml"), html, t -> null);
    Findings findings = new Findings();
    gate.inspect(new Artifact.Page(path, html, facts), findings);
    return findings.sorted().stream().map(d -> d.rule().id()).toList();
  }

  /** Ids of the rules that a file with this text breaks. */
  static List<String> found(SecretGate gate, String path, String text) {
    Findings findings = new Findings();
    gate.inspect(new Artifact.TextFile(path, text.getBytes(StandardCharsets.UTF_8)), findings);
    return findings.sorted().stream().map(d -> d.rule().id()).toList();
  }

  private static Place place(String code, Level level, @Nullable String parent, String name) {
    return new Place(code, level, parent, name, name, code, null);
  }
}
