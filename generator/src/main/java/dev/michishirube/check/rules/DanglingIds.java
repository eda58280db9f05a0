package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.check.rules.References.Reference;
import dev.michishirube.check.rules.References.Target;
import dev.michishirube.check.shape.NearestWord;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a record names must exist. */
final class DanglingIds implements ContentRule {
  private static final Text MESSAGE = new Text("「{0}」という{1}はありません。", "There is no {2} \"{0}\".");
  static final Rule UNKNOWN =
      Rule.error(
          "reference.unknown",
          MESSAGE,
          new Text("id の書き方をたしかめるか、その記録を加えてください。", "Check the id, or add the record."));
  static final Rule UNKNOWN_NEAR =
      Rule.error("reference.unknown", MESSAGE, new Text("「{3}」ではありませんか。", "Did you mean \"{3}\"?"));
  static final Rule SELF =
      Rule.warning(
          "reference.self",
          new Text("「{0}」が自分自身を指しています。", "\"{0}\" refers to itself."),
          new Text("この行を消してください。", "Remove this line."));

  /** Looking for a near id reads all of them: after this many the hint says so in general. */
  private static final int SUGGESTIONS = 50;

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN, SELF);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Map<Target, Set<String>> known = known(content);
    Map<String, String> renamed = renamed(content);
    int suggestions = 0;
    List<Reference> references = new ArrayList<>(References.of(content).all());
    references.addAll(References.ofConcepts(content).all());
    for (Reference reference : references) {
      if (reference.inArticle()) {
        // The rules of articles say more of it.
        continue;
      }
      Set<String> ids = known.getOrDefault(reference.target(), Set.of());
      if (!ids.contains(reference.id())) {
        suggestions++;
        String now = renamed.get(reference.id());
        Set<String> near = suggestions > SUGGESTIONS ? Set.of() : ids;
        report(reference, Optional.ofNullable(now), near, findings);
      } else if (reference.id().equals(reference.from()) && leadsToItsOwnKind(reference)) {
        findings.add(SELF.at(reference.at(), reference.id()));
      }
    }
  }

  private static boolean leadsToItsOwnKind(Reference reference) {
    return reference.target() == Target.CENTER || reference.target() == Target.ORGANIZATION;
  }

  private static Map<String, String> renamed(Content content) {
    Map<String, String> renamed = new HashMap<>();
    for (Entry<Center> center : content.centers()) {
      for (String former : center.value().identity().formerIds()) {
        renamed.put(former, center.value().id());
      }
    }
    return renamed;
  }

  private static void report(
      Reference reference, Optional<String> renamed, Set<String> ids, Findings findings) {
    String ja = word(reference.target(), true);
    String en = word(reference.target(), false);
    findings.add(
        renamed
            .or(() -> NearestWord.among(ids, reference.id()))
            .map(near -> UNKNOWN_NEAR.at(reference.at(), reference.id(), ja, en, near))
            .orElseGet(() -> UNKNOWN.at(reference.at(), reference.id(), ja, en)));
  }

  private static Map<Target, Set<String>> known(Content content) {
    Map<Target, Set<String>> known = new EnumMap<>(Target.class);
    Set<String> centers = new HashSet<>();
    content.centers().forEach(c -> centers.add(c.value().id()));
    Set<String> records = new HashSet<>();
    RecordEntries.of(content).all().forEach(r -> records.add(r.id()));
    known.put(Target.CENTER, centers);
    known.put(Target.RECORD, records);
    known.put(
        Target.CHECKLIST,
        content.checklists().stream().map(c -> c.value().id()).collect(Collectors.toSet()));
    known.put(
        Target.REPORT,
        content.reports().stream().map(r -> r.value().id()).collect(Collectors.toSet()));
    known.put(
        Target.ARTICLE,
        content.articles().stream().map(ArticleNames::of).collect(Collectors.toSet()));
    known.put(
        Target.ORGANIZATION,
        content.organizations().stream().map(o -> o.value().id()).collect(Collectors.toSet()));
    known.put(
        Target.PROGRAM,
        content.programs().stream().map(p -> p.value().id()).collect(Collectors.toSet()));
    known.put(Target.TOPIC, ids(content.vocabulary().topics()));
    known.put(Target.SITUATION, ids(content.vocabulary().situations()));
    Set<String> either = new HashSet<>(ids(content.vocabulary().topics()));
    either.addAll(ids(content.vocabulary().situations()));
    known.put(Target.TOPIC_OR_SITUATION, either);
    known.put(Target.GLOSSARY, ids(content.vocabulary().glossary()));
    return known;
  }

  private static Set<String> ids(List<Entry<Term>> terms) {
    return terms.stream().map(t -> t.value().id()).collect(Collectors.toSet());
  }

  private static String word(Target target, boolean ja) {
    return switch (target) {
      case CENTER -> ja ? "相談先" : "center";
      case RECORD -> ja ? "記録" : "record";
      case CHECKLIST -> ja ? "チェックリスト（checklists）" : "checklist";
      case REPORT -> ja ? "事業実績（reports）" : "report";
      case ARTICLE -> ja ? "記事（articles）" : "article";
      case PROGRAM -> ja ? "制度（programs）" : "program";
      case ORGANIZATION -> ja ? "団体（organizations）" : "organization";
      case TOPIC -> ja ? "分野（vocabulary/topics.yaml）" : "topic";
      case SITUATION -> ja ? "困りごと（vocabulary/situations.yaml）" : "situation";
      case TOPIC_OR_SITUATION -> ja ? "分野・困りごと（vocabulary）" : "topic or situation";
      case GLOSSARY -> ja ? "用語（vocabulary/glossary.yaml）" : "glossary term";
    };
  }
}
