package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.check.rules.AreaReferences.Code;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every code must be one of a place that exists today. */
final class AreaCodes implements ContentRule {
  static final Rule UNKNOWN =
      Rule.error(
          "area.code.unknown",
          new Text("コード「{0}」の市区町村・都道府県はありません。", "No place has the code \"{0}\"."),
          new Text(
              "総務省の「全国地方公共団体コード」でたしかめてください。",
              "Look it up in the official list of codes (総務省 全国地方公共団体コード)."));
  static final Rule CHECK_DIGIT =
      Rule.error(
          "area.code.check-digit",
          new Text("コード「{0}」の最後の数字（検査数字）が合いません。", "The check digit of \"{0}\" is wrong."),
          new Text("{2}なら「{1}」です。", "The code of {2} is \"{1}\"."));
  static final Rule ABOLISHED =
      Rule.error(
          "area.code.abolished",
          new Text("コード「{0}」（{1}）は、もう使われていません。", "\"{0}\" ({1}) is no longer in use."),
          new Text("いまのコードを書いてください：{2}", "Use the present one: {2}"));

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN, CHECK_DIGIT, ABOLISHED);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Gazetteer gazetteer = content.gazetteer();
    List<Code> unknown =
        AreaReferences.of(content).codes().stream()
            .filter(code -> gazetteer.find(code.code()).isEmpty())
            .toList();
    if (!unknown.isEmpty()) {
      Map<String, Place> abolished = abolished();
      unknown.forEach(code -> findings.add(wrong(code, gazetteer, abolished)));
    }
  }

  private static Map<String, Place> abolished() {
    return ReferenceData.abolishedPlaces().stream()
        .collect(Collectors.toMap(Place::code, Function.identity()));
  }

  private static Diagnostic wrong(Code code, Gazetteer gazetteer, Map<String, Place> abolished) {
    Place old = abolished.get(code.code());
    if (old != null) {
      return ABOLISHED.at(code.at(), code.code(), old.name(), present(old, gazetteer));
    }
    if (code.code().length() >= 5) {
      String right = AreaCode.withCheckDigit(code.code().substring(0, 5));
      Place meant = gazetteer.find(right).orElse(null);
      if (meant != null) {
        return CHECK_DIGIT.at(code.at(), code.code(), right, meant.name());
      }
    }
    return UNKNOWN.at(code.at(), code.code());
  }

  /** The places that stand beside an abolished one now: the wards of its city. */
  private static String present(Place old, Gazetteer gazetteer) {
    if (old.parent() == null) {
      return "";
    }
    return gazetteer.find(old.parent()).stream()
        .flatMap(parent -> gazetteer.childrenOf(parent).stream())
        .map(place -> place.name() + " " + place.code())
        .collect(Collectors.joining("、"));
  }
}
