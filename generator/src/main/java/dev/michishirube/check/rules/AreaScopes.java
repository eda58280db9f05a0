package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.rules.AreaReferences.Area;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.ServiceArea.Scope;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.time.LocalDate;
import java.util.List;

/** The width that an area claims and the codes that it lists must agree. */
final class AreaScopes implements ContentRule {
  static final Rule MISSING =
      Rule.error(
          "area.codes.missing",
          new Text("対象地域（scope: {0}）のコードがありません。", "The area (scope: {0}) lists no codes."),
          new Text(
              "「codes: [\"131105\"]」のように、6けたのコードを書いてください。",
              "Add a line such as codes: [\"131105\"]."));
  static final Rule NATIONAL =
      Rule.error(
          "area.scope.national",
          new Text(
              "全国（scope: national）なのに、コードが書いてあります。", "The scope is national, yet there are codes."),
          new Text(
              "codes の行を消すか、scope を prefecture か municipality にしてください。",
              "Remove codes, or make the scope prefecture or municipality."));
  static final Rule LEVEL =
      Rule.error(
          "area.scope.level",
          new Text("scope は {0} ですが、「{1}」は{2}のコードです。", "The scope is {0}, but \"{1}\" is {2}."),
          new Text("「scope: {3}」にするか、コードを直してください。", "Write \"scope: {3}\", or mend the code."));
  static final Rule EXCEPT =
      Rule.error(
          "area.except.outside",
          new Text(
              "except の「{0}」（{1}）は、対象地域の中にありません。",
              "\"{0}\" ({1}) in except does not lie inside the area."),
          new Text(
              "対象地域の中の市区町村だけを except に書いてください。",
              "List only places that lie inside the codes of the area."));

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, NATIONAL, LEVEL, EXCEPT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Area found : AreaReferences.of(content).areas()) {
      codes(found, content.gazetteer(), findings);
      exceptions(found, content.gazetteer(), findings);
    }
  }

  private static void codes(Area found, Gazetteer gazetteer, Findings findings) {
    ServiceArea area = found.area();
    if (area.scope() == Scope.NATIONAL) {
      if (!area.codes().isEmpty()) {
        findings.add(NATIONAL.at(found.at("codes")));
      }
      return;
    }
    boolean none = area.codes().isEmpty() && found.at("codes").equals(found.at());
    if (none && area.scope() != Scope.CUSTOM) {
      findings.add(MISSING.at(found.at("scope"), Words.of(area.scope())));
    }
    Scope wanted = area.scope();
    for (int i = 0; i < area.codes().size(); i++) {
      Place place = gazetteer.find(area.codes().get(i)).orElse(null);
      Scope level = place == null ? wanted : levelOf(place);
      if (place != null && wanted != Scope.CUSTOM && level != wanted) {
        findings.add(
            LEVEL.at(
                found.at("codes", i),
                Words.of(wanted),
                place.code(),
                place.name(),
                Words.of(level)));
      }
    }
  }

  private static Scope levelOf(Place place) {
    return place.level() == Place.Level.PREFECTURE ? Scope.PREFECTURE : Scope.MUNICIPALITY;
  }

  private static void exceptions(Area found, Gazetteer gazetteer, Findings findings) {
    ServiceArea area = found.area();
    for (int i = 0; i < area.except().size(); i++) {
      Place place = gazetteer.find(area.except().get(i)).orElse(null);
      if (place != null && !contains(area, place, gazetteer)) {
        findings.add(EXCEPT.at(found.at("except", i), place.code(), place.name()));
      }
    }
  }

  /** Inside a listed place, and not that place itself: excepting all of an area is a mistake. */
  private static boolean contains(ServiceArea area, Place place, Gazetteer gazetteer) {
    return area.scope() == Scope.NATIONAL
        || gazetteer.lineOf(place).stream().skip(1).anyMatch(p -> area.codes().contains(p.code()));
  }
}
