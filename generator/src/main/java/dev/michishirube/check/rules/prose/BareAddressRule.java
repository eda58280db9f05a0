package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;

/** An address lying in the text: read aloud letter by letter, and no link. */
final class BareAddressRule {
  static final Rule BARE =
      Rule.warning(
          "link.bare",
          new Text("アドレス「{0}」がそのまま書かれています。", "The address “{0}” lies bare in the text."),
          new Text("[ページの名前]({0}) のようにリンクにしてください。", "Make it a link: [name of the page]({0})."));

  static final ProseRule RULE =
      PhraseRule.of(BARE, "(?:https?://|www\\.)[A-Za-z0-9./_?&=%#+:;,@~〜-]{4,300}")
          .where(PhraseRule.Where.QUOTATIONS);

  private BareAddressRule() {}
}
