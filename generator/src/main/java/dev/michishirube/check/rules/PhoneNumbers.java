package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import java.time.LocalDate;
import java.util.List;

/** Every number must be one that can be dialled, printed as its owner would print it. */
final class PhoneNumbers implements ContentRule {
  @Override
  public List<Rule> rules() {
    return PhoneRules.ALL;
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    PhoneFields.each(
        content, (number, at) -> PhoneSyntax.problem(number, at).ifPresent(findings::add));
  }
}
