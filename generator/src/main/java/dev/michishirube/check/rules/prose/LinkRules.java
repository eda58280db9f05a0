package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.markdown.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Links that lead nowhere, or whose words do not say where. */
final class LinkRules implements ProseRule {
  static final Rule EMPTY =
      Rule.error(
          "link.empty",
          new Text("リンク「{0}」に行き先がありません。", "The link “{0}” leads nowhere."),
          new Text(
              "[言葉](https://…) のように行き先を書くか、リンクをやめてください。", "Write [words](https://…), or no link."));
  static final Rule MISSING =
      Rule.error(
          "link.missing",
          new Text("リンクの行き先「{0}」がありません。", "There is no “{0}” to link to."),
          new Text(
              "記事なら「articles/名前.md」と書いてください。名前のまちがいがないか確かめてください。",
              "Write “articles/name.md” for an article; check the spelling."));
  static final Rule SCHEME =
      Rule.error(
          "link.scheme",
          new Text("「{0}」にはリンクできません。", "A link to “{0}” is not possible."),
          new Text(
              "https:// か mailto: のリンクにしてください。電話は {{phone ID}} と書いてください。",
              "Use https:// or mailto:; write {{phone ID}} for telephones."));
  static final Rule WORDLESS =
      Rule.error(
          "link.wordless",
          new Text("「{0}」へのリンクに言葉がありません。", "The link to “{0}” has no words."),
          new Text("[言葉](…) のように、行き先が分かる言葉を書いてください。", "Write words that say where it leads."));
  static final Rule HERE =
      Rule.warning(
          "link.here",
          new Text("リンクの言葉「{0}」では、行き先が分かりません。", "“{0}” does not say where the link leads."),
          new Text("「山口県の公式の案内」のように、行き先の名前をリンクにしてください。", "Make the name of the page the link."));
  static final Rule TRACKING =
      Rule.warning(
          "link.tracking",
          new Text("リンクに、読む人を追いかける印「{0}」がついています。", "The address carries a tracking mark: “{0}”."),
          new Text("アドレスから「{0}」とその値を消してください。", "Remove “{0}” and its value from the address."));

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:こちら|ここ|コチラ|詳細|詳しく|くわしく|続き|リンク|クリック|here|click here|more)(?:から|を|へ|は|を見る|をクリック)*+[!。]*+");
  private static final Pattern TRACKER =
      Pattern.compile("[?&](utm_[a-z]{1,20}|fbclid|gclid|yclid|mc_cid|igshid|_ga)=");
  private static final Pattern NO_HOST = Pattern.compile("https?:/*+");
  private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:", "tel:");

  @Override
  public List<Rule> rules() {
    return List.of(EMPTY, MISSING, SCHEME, WORDLESS, HERE, TRACKING);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    Places places = new Places(article.body());
    article.all(Link.class).forEach(link -> check(link, places.orFile(link), review));
  }

  private static void check(Link link, Position position, Review review) {
    String words = PlainText.of(link);
    String to = link.getDestination().strip();
    if (words.isBlank() && !(link.getFirstChild() instanceof Image)) {
      review.report(WORDLESS, position, to);
    } else if (NO_NAME.matcher(Folding.of(words).toLowerCase(Locale.ROOT)).matches()) {
      review.report(HERE, position, words);
    }
    String small = to.toLowerCase(Locale.ROOT);
    if (to.isEmpty() || to.equals("#") || NO_HOST.matcher(small).matches()) {
      review.report(EMPTY, position, words);
    } else if (!LinkTarget.isWithinSite(to)) {
      if (SCHEMES.stream().noneMatch(small::startsWith)) {
        review.report(SCHEME, position, to);
      }
    } else if (!LinkTarget.of(to).exists(review.known())) {
      review.report(MISSING, position, to);
    }
    Matcher tracker = TRACKER.matcher(to);
    if (tracker.find()) {
      review.report(TRACKING, position, tracker.group(1));
    }
  }
}
