package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Report;
import dev.michishirube.model.Role;
import dev.michishirube.model.Telephone;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One body, one spelling. Names that differ only in dots, spaces, brackets, width or case are the
 * same body; the spelling used most often, else the first one, is taken for the right one.
 */
final class SpellingVariants implements ContentRule {
  static final Rule VARIANT =
      Rule.warning(
          "name.spelling",
          new Text("「{0}」は、{2} では「{1}」と書かれています。", "\"{0}\" is spelled \"{1}\" at {2}."),
          new Text(
              "正式な名前をたしかめて、同じ書き方にそろえてください。",
              "Find out the right name and spell it the same everywhere."));

  private static final Pattern MARKS = Pattern.compile("[\\s.,・､、。･'’()\\[\\]「」『』〔〕【】_‐-]+");

  @Override
  public List<Rule> rules() {
    return List.of(VARIANT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Map<String, List<Name>> byFolded = new LinkedHashMap<>();
    bodies(content, byFolded);
    content.centers().forEach(center -> desk(center, byFolded));
    byFolded.values().forEach(names -> report(names, findings));
  }

  private static void bodies(Content content, Map<String, List<Name>> names) {
    content.organizations().forEach(o -> add(names, "", o.value().name(), o.at("name")));
    for (Entry<Center> center : content.centers()) {
      roles(center.value().provider().roles(), center, "roles", names);
    }
    for (Entry<Report> report : content.reports()) {
      roles(report.value().organizations(), report, "organizations", names);
      List<Report.Distribution> distributions = report.value().distributions();
      for (int i = 0; i < distributions.size(); i++) {
        List<String> partners = distributions.get(i).partners();
        for (int j = 0; j < partners.size(); j++) {
          add(names, "", partners.get(j), report.at("distributions", i, "partners", j));
        }
      }
    }
  }

  private static void roles(
      List<Role> roles, Entry<?> entry, String key, Map<String, List<Name>> names) {
    for (int i = 0; i < roles.size(); i++) {
      add(names, "", roles.get(i).organization(), entry.at(key, i, "org"));
    }
  }

  /** Desks of many cities bear one name; only those that share a number are the same desk. */
  private static void desk(Entry<Center> center, Map<String, List<Name>> names) {
    String name = center.value().identity().name().periods().getLast().value();
    for (Channel channel : center.value().channels()) {
      Dated<String> number = channel.contact().number();
      if (number != null) {
        String digits = new Telephone(number.periods().getFirst().value()).digits();
        add(names, digits, name, center.at("name"));
      }
    }
  }

  private static void add(Map<String, List<Name>> names, String number, String name, Position at) {
    names
        .computeIfAbsent(number + ":" + folded(name), k -> new ArrayList<>())
        .add(new Name(name, at));
  }

  private static void report(List<Name> names, Findings findings) {
    Map<String, Long> spellings =
        names.stream()
            .collect(Collectors.groupingBy(Name::text, LinkedHashMap::new, Collectors.counting()));
    if (spellings.size() < 2) {
      return;
    }
    String right =
        spellings.entrySet().stream()
            .max(Comparator.comparing((Map.Entry<String, Long> e) -> e.getValue()))
            .map(Map.Entry::getKey)
            .orElseThrow();
    Name model = names.stream().filter(n -> n.text().equals(right)).findFirst().orElseThrow();
    for (Name name : names) {
      if (!name.text().equals(right)) {
        findings.add(VARIANT.at(name.at(), name.text(), right, model.at()));
      }
    }
  }

  private static String folded(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return MARKS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private record Name(String text, Position at) {}
}
