package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Telephone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A number said to have changed must not be the one that is shown. */
final class FormerPhones implements ContentRule {
  static final Rule CURRENT =
      Rule.error(
          "contact.phone.former-current",
          new Text(
              "前の番号（former_numbers）の「{0}」が、いまの番号としても書いてあります。",
              "The former number \"{0}\" is also given as a present one."),
          new Text(
              "どちらが正しいか、公式の案内でたしかめて、片方を消してください。",
              "Check which is right on the official page and remove the other."));

  @Override
  public List<Rule> rules() {
    return List.of(CURRENT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      Set<String> current = new HashSet<>();
      for (Channel channel : center.value().channels()) {
        Dated<String> number = channel.contact().number();
        if (number != null) {
          number.periods().forEach(p -> current.add(new Telephone(p.value()).digits()));
        }
      }
      former(center, current, findings);
    }
  }

  private static void former(Entry<Center> center, Set<String> current, Findings findings) {
    List<Channel> channels = center.value().channels();
    for (int i = 0; i < channels.size(); i++) {
      List<Channel.FormerNumber> numbers = channels.get(i).formerNumbers();
      for (int j = 0; j < numbers.size(); j++) {
        String number = numbers.get(j).number();
        if (current.contains(new Telephone(number).digits())) {
          findings.add(CURRENT.at(center.at("channels", i, "former_numbers", j, "number"), number));
        }
      }
    }
  }
}
