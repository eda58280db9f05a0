package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page without encryption can be read on the way: it should not be where people write to us. */
final class InsecureLinks implements ContentRule {
  static final Rule FORM =
      Rule.warning(
          "contact.url.http",
          new Text(
              "相談のページ「{0}」が https ではありません。書いた内容を、途中で読まれるおそれがあります。",
              "The page \"{0}\" is not https: what people write there can be read on the way."),
          new Text("https:// で始まる住所がないか、たしかめてください。", "See whether an https address exists."));
  static final Rule PAGE =
      Rule.note(
          "url.http",
          new Text("「{0}」は https ではありません。", "\"{0}\" is not https."),
          new Text("https:// で始まる住所がないか、たしかめてください。", "See whether an https address exists."));

  @Override
  public List<Rule> rules() {
    return List.of(FORM, PAGE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      page(center.value().provider().officialUrl(), center.source(), findings);
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        String url = channels.get(i).contact().url();
        if (url != null && url.startsWith("http:")) {
          findings.add(FORM.at(center.at("channels", i, "url"), url));
        }
      }
    }
  }

  private static void page(@Nullable String url, Yaml.Mapping source, Findings findings) {
    if (url != null && url.startsWith("http:")) {
      findings.add(PAGE.at(source.at("official_url"), url));
    }
  }
}
