package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody may listen: what one says on the phone about an at-risk topic must not name it. */
final class TellingSentences implements ContentRule {
  static final Rule TELLING =
      Rule.warning(
          "term.say.telling",
          new Text(
              "見られると危ない分野の say に「{0}」とあります。そばで聞いた人に分かってしまいます。",
              "say of an at-risk topic names it (\"{0}\"): somebody may listen."),
          new Text(
              "「家のことで相談したいです」のように、内容の分からない言い方にしてください。",
              "Say it so that it tells nothing, as 「家のことで相談したいです」."));

  @Override
  public List<Rule> rules() {
    return List.of(TELLING);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Stream.of(content.vocabulary().topics(), content.vocabulary().situations())
        .flatMap(List::stream)
        .filter(entry -> entry.value().atRisk())
        .forEach(entry -> check(entry, findings));
  }

  private static void check(Entry<Term> entry, Findings findings) {
    Term term = entry.value();
    String say = term.say() == null ? "" : term.say();
    Optional<String> told =
        Stream.concat(Stream.of(term.name()), term.forms().stream())
            .filter(say::contains)
            .findFirst();
    told.ifPresent(word -> findings.add(TELLING.at(entry.at("say"), word)));
  }
}
