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
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address that a link can be made from. */
final class EmailAddresses implements ContentRule {
  static final Rule FORMAT =
      Rule.error(
          "contact.email.format",
          new Text("「{0}」はメールアドレスとして読めません。", "\"{0}\" is not an e-mail address."),
          new Text(
              "半角で、name@city.example.lg.jp の形に書いてください。",
              "Write it in ASCII, such as name@city.example.lg.jp."));

  /** The part of RFC 5322 that addresses of offices use; the host needs a dot. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,63}");

  @Override
  public List<Rule> rules() {
    return List.of(FORMAT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    String email = content.site().value().publisher().email();
    check(email, content.site().at("contact", "email"), findings);
    for (Entry<Center> center : content.centers()) {
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        // In person, "address" is a street; only e-mail has one of this form.
        Dated<String> address = channels.get(i).contact().address();
        if (channels.get(i).type() == ChannelType.EMAIL && address != null) {
          for (int j = 0; j < address.periods().size(); j++) {
            Position at = center.at("channels", i, "address", j, "value");
            check(address.periods().get(j).value(), at, findings);
          }
        }
      }
    }
    for (Entry<Organization> organization : content.organizations()) {
      Organization.ContactPoint contact = organization.value().contact();
      if (contact != null) {
        check(contact.email(), organization.at("contact", "email"), findings);
      }
    }
  }

  private static void check(@Nullable String address, Position at, Findings findings) {
    if (address != null && !ADDRESS.matcher(address).matches()) {
      findings.add(FORMAT.at(at, address));
    }
  }
}
