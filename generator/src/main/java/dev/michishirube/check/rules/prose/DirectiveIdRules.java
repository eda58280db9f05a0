package dev.michishirube.check.rules.prose;

import dev.michishirube.check.rules.prose.Known.Target;
import dev.michishirube.check.shape.NearestWord;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.markdown.Directive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The id in a directive: {@code {{phone yorisoi}}}. */
final class DirectiveIdRules implements ProseRule {
  static final Rule MISSING =
      Rule.error(
          "directive.id.missing",
          new Text("{{{0}}} に id がありません。", "{{{0}}} has no id."),
          new Text("{{{0} ID}} のように、記録の id を書いてください。", "Write the id of a record: {{{0} ID}}."));
  static final Rule TOO_MANY =
      Rule.error(
          "directive.id.extra",
          new Text("{{{0}}} の「{1}」は余分です。", "“{1}” in {{{0}}} is one word too many."),
          new Text("1つの埋めこみには id を1つだけ書いてください。", "One directive takes one id."));
  static final Rule UNKNOWN =
      Rule.error(
          "directive.id.unknown",
          new Text("「{0}」という id の記録はありません。", "No record has the id “{0}”."),
          new Text(
              "id のまちがいがないか、記録のファイルがあるかを確かめてください。",
              "Check the spelling and that the record exists."));
  static final Rule MISSPELLED =
      Rule.error(
          "directive.id.misspelled",
          new Text("「{0}」という id の記録はありません。", "No record has the id “{0}”."),
          new Text("「{1}」ではありませんか。", "Did you mean “{1}”?"));
  static final Rule OTHER_KIND =
      Rule.error(
          "directive.id.kind",
          new Text("「{0}」は {{{1}}} では使えません。", "“{0}” cannot be used with {{{1}}}."),
          new Text("{{{2} {0}}} と書いてください。", "Write {{{2} {0}}}."));
  static final Rule FORMER =
      Rule.warning(
          "directive.id.former",
          new Text("「{0}」は前の id です。", "“{0}” is a former id."),
          new Text("いまの id「{1}」を書いてください。", "Write the present id “{1}”."));

  /** Looking for the nearest id takes time; it is done for so many directives of an article. */
  private static final int MOST = 1000;

  /** The directive that shows each kind of record. */
  private static final Map<String, Target> RECORDS =
      new TreeMap<>(
          Map.of(
              "center", Target.CENTER,
              "program", Target.PROGRAM,
              "checklist", Target.CHECKLIST,
              "term", Target.TERM));

  private static final Map<String, Target> TARGETS =
      Map.of(
          "center", Target.CENTER,
          "phone", Target.CENTER,
          "hours", Target.CENTER,
          "program", Target.PROGRAM,
          "checklist", Target.CHECKLIST,
          "term", Target.TERM);

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, TOO_MANY, UNKNOWN, MISSPELLED, OTHER_KIND, FORMER);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    List<Directive> directives = article.directives().filter(Directive::isKnown).toList();
    for (int i = 0; i < directives.size(); i++) {
      check(directives.get(i), i < MOST, review);
    }
  }

  private static void check(Directive directive, boolean suggest, Review review) {
    Target target = TARGETS.get(directive.name());
    List<String> words = directive.positional();
    int allowed = target == null ? 0 : 1;
    if (words.size() < allowed) {
      review.report(MISSING, directive.position(), directive.name());
    } else if (words.size() > allowed) {
      review.report(TOO_MANY, directive.position(), directive.name(), words.get(allowed));
    }
    if (target != null && !words.isEmpty()) {
      checkId(directive, target, words.getFirst(), suggest, review);
    }
  }

  private static void checkId(
      Directive directive, Target target, String id, boolean suggest, Review review) {
    Known known = review.known();
    if (known.ids(target).contains(id)) {
      return;
    }
    Optional<KnownCenter> former = known.center(id);
    Optional<String> nearest =
        suggest ? NearestWord.among(known.ids(target), id) : Optional.empty();
    Optional<String> other = otherDirective(known, id);
    if (target == Target.CENTER && former.isPresent()) {
      review.report(FORMER, directive.position(), id, former.get().id());
    } else if (other.isPresent()) {
      review.report(OTHER_KIND, directive.position(), id, directive.name(), other.get());
    } else if (nearest.isPresent()) {
      review.report(MISSPELLED, directive.position(), id, nearest.get());
    } else {
      review.report(UNKNOWN, directive.position(), id);
    }
  }

  /** The directive for the kind of record that has the id. */
  private static Optional<String> otherDirective(Known known, String id) {
    return RECORDS.entrySet().stream()
        .filter(record -> known.ids(record.getValue()).contains(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
