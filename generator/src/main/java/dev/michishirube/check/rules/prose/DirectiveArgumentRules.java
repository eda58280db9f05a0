package dev.michishirube.check.rules.prose;

import dev.michishirube.check.rules.prose.Known.Target;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.markdown.Directive;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The arguments of a directive: {@code {{list topic=hikikomori area=131105}}}. */
final class DirectiveArgumentRules implements ProseRule {
  static final Rule UNKNOWN =
      Rule.error(
          "directive.argument.unknown",
          new Text("{{{0}}} に「{1}=」は書けません。", "{{{0}}} has no argument “{1}”."),
          new Text("書けるのは {2} です。", "It takes: {2}."));
  static final Rule MISSING =
      Rule.error(
          "directive.argument.missing",
          new Text("{{{0}}} に「{1}=」がありません。", "{{{0}}} lacks “{1}=”."),
          new Text("例：{2}", "For example {2}"));
  static final Rule TOPIC =
      value(
          "topic",
          "vocabulary/topics.yaml にある id を書いてください。",
          "Write an id of vocabulary/topics.yaml.");
  static final Rule AREA =
      value(
          "area",
          "6けたの全国地方公共団体コードを書いてください。例：131105（目黒区）",
          "Write the six-digit code of a local government, such as 131105.");
  static final Rule CHANNEL =
      value(
          "channel",
          "phone、email、chat、in_person などを書いてください。",
          "Write phone, email, chat, in_person and so on.");
  static final Rule KIND =
      value(
          "kind",
          "hikikomori_center のように、記録の kind を書いてください。",
          "Write a kind of record, such as hikikomori_center.");
  static final Rule BY = value("by", "way か kind を書いてください。", "Write way or kind.");

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "list", List.of("topic", "area", "channel", "kind"),
          "compare", List.of("by", "area", "topic"));
  private static final Set<String> BASES = Set.of("way", "kind");
  private static final Set<String> CHANNELS = names(ChannelType.values());
  private static final Set<String> KINDS = names(CenterKind.values());

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN, MISSING, TOPIC, AREA, CHANNEL, KIND, BY);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    article.directives().filter(Directive::isKnown).forEach(d -> check(d, review));
  }

  private static void check(Directive directive, Review review) {
    List<String> keys = KEYS.getOrDefault(directive.name(), List.of());
    directive
        .named()
        .forEach(
            (key, value) -> {
              if (keys.contains(key)) {
                checkValue(directive, key, value, review);
              } else {
                String allowed =
                    keys.isEmpty() ? "{{" + directive.name() + " ID}}" : String.join("、", keys);
                review.report(UNKNOWN, directive.position(), directive.name(), key, allowed);
              }
            });
    if (directive.name().equals("list") && directive.named().isEmpty()) {
      String example = "{{list topic=hikikomori area=131105}}";
      review.report(MISSING, directive.position(), "list", "topic", example);
    }
    if (directive.name().equals("compare") && !directive.named().containsKey("by")) {
      review.report(
          MISSING, directive.position(), "compare", "by", "{{compare by=way area=131105}}");
    }
  }

  private static void checkValue(Directive directive, String key, String value, Review review) {
    Known known = review.known();
    switch (key) {
      case "topic" ->
          report(TOPIC, known.ids(Target.TOPIC).contains(value), directive, key, review);
      case "area" ->
          report(AREA, known.gazetteer().find(value).isPresent(), directive, key, review);
      case "channel" -> report(CHANNEL, CHANNELS.contains(value), directive, key, review);
      case "kind" -> report(KIND, KINDS.contains(value), directive, key, review);
      default -> report(BY, BASES.contains(value), directive, key, review);
    }
  }

  private static void report(
      Rule rule, boolean right, Directive directive, String key, Review review) {
    if (!right) {
      String value = directive.named().getOrDefault(key, "");
      review.report(rule, directive.position(), directive.name(), value);
    }
  }

  private static Rule value(String key, String ja, String en) {
    return Rule.error(
        "directive.argument." + key,
        new Text(
            "{{{0}}} の「" + key + "={1}」の値がまちがっています。",
            "“" + key + "={1}” of {{{0}}} has a wrong value."),
        new Text(ja, en));
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
