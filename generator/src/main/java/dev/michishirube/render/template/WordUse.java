package dev.michishirube.render.template;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import java.util.Set;

/** Holds message files and templates together: no key missing, none without use. */
public final class WordUse {
  /**
   * Groups whose keys follow from the closed lists of the record format, or that views or scripts
   * ask for.
   */
  private static final Set<String> ASKED_BY_VIEWS =
      Set.of(
          "accessibility",
          "accessibilityCode",
          "age",
          "areaAlso",
          "areaTies",
          "anonymity",
          "answer",
          "articleKind",
          "articles",
          "leaflet",
          "paper",
          "booking",
          "borne",
          "calendar",
          "care",
          "changeCounselor",
          "channel",
          "clock",
          "compare",
          "confirmation",
          "cost",
          "dayOfWeek",
          "door",
          "doorPlain",
          "doubt",
          "event",
          "events",
          "exception",
          "export",
          "facetTitle",
          "facets",
          "fact",
          "familyOnly",
          "fee",
          "gender",
          "glossary",
          "hours",
          "kana",
          "kanaRow",
          "kind",
          "kindPlain",
          "languageMode",
          "languageName",
          "line",
          "location",
          "markdown",
          "modes",
          "office",
          "nav",
          "now",
          "onHoliday",
          "opening",
          "period",
          "program",
          "programKind",
          "programStatus",
          "qualifier",
          "reachable",
          "region",
          "reports",
          "role",
          "routed",
          "search",
          "service",
          "sharing",
          "sheet",
          "shortDay",
          "silent",
          "specialDay",
          "staffRole",
          "status",
          "toll",
          "tonight",
          "unknown",
          "unsaid",
          "unsaidWhy",
          "wayPlain",
          "waySpeaks",
          "wayStays",
          "week",
          "who",
          "yearEnd");

  /** Keys outside those groups that views ask for. */
  private static final Set<String> SINGLE =
      Set.of(
          "about.title",
          "article.supervisedBy",
          "area.allParts",
          "area.allPrefectures",
          "area.andOthers",
          "area.description",
          "area.except",
          "area.national",
          "area.nearbyParts",
          "area.nearbyPrefectures",
          "area.nearbyWards",
          "area.otherTopics",
          "area.title",
          "areas.title",
          "center.description",
          "corrections.description",
          "corrections.title",
          "facet.country",
          "directive.listEmpty",
          "directive.missing",
          "home.all.articles",
          "home.all.events",
          "home.all.glossary",
          "home.all.index_kana",
          "home.all.programs",
          "home.lead",
          "home.more.topics",
          "home.more.ways",
          "home.more.who",
          "home.topics",
          "home.ways",
          "home.who",
          "notFound.title",
          "privacy.description",
          "privacy.title");

  private final TemplateSources templates;
  private final Findings findings;

  public WordUse(TemplateSources templates, Findings findings) {
    this.templates = templates;
    this.findings = findings;
  }

  /**
   * Reports keys that templates or pages asked for in vain, and keys that nothing asks for.
   *
   * @param asked the words of the file, after all pages were rendered
   */
  public void report(MessageFile file, Words asked) {
    Position whole = Position.ofFile(file.file());
    Set<String> named = templates.words();
    named.stream()
        .filter(key -> !file.texts().containsKey(key))
        .forEach(key -> findings.add(RenderRules.MESSAGE_MISSING.at(whole, key)));
    asked.missing().stream()
        .filter(key -> !named.contains(key))
        .forEach(key -> findings.add(RenderRules.MESSAGE_MISSING.at(whole, key)));
    file.texts().keySet().stream()
        .filter(key -> !named.contains(key) && !isAskedByViews(key))
        .forEach(
            key ->
                findings.add(
                    RenderRules.MESSAGE_UNUSED.at(file.positions().getOrDefault(key, whole), key)));
  }

  /** Reports easy words that stand for no others. */
  public void reportEasy(MessageFile easy, MessageFile file) {
    Position whole = Position.ofFile(easy.file());
    easy.texts().keySet().stream()
        .filter(key -> !file.texts().containsKey(key))
        .forEach(
            key ->
                findings.add(
                    RenderRules.MESSAGE_UNUSED.at(easy.positions().getOrDefault(key, whole), key)));
  }

  private static boolean isAskedByViews(String key) {
    int dot = key.indexOf('.');
    String group = dot < 0 ? key : key.substring(0, dot);
    return ASKED_BY_VIEWS.contains(group) || SINGLE.contains(key);
  }
}
