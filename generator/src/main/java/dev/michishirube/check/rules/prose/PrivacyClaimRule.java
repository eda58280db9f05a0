package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.markdown.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** A claim on privacy that nothing backs. What one service does is not what all of them do. */
final class PrivacyClaimRule implements ProseRule {
  static final Rule UNSOURCED =
      Rule.warning(
          "prose.privacy.unsourced",
          new Text(
              "「{0}」の根拠になる出典がありません。窓口ごとにちがうことです。",
              "Nothing backs the claim “{0}”; it differs from service to service."),
          new Text(
              "出典の confirms に privacy を書くか、出典つきの引用か、リンクのある脚注をつけてください。"
                  + "なければ「相談の前に聞いてください」と書いてください。",
              "Add a source with confirms: [privacy], a quotation with its source, or a footnote with"
                  + " a link; else tell people to ask first."));

  private static final Pattern CLAIM =
      Pattern.compile(
          "暗号化|秘密(?:は|を)?(?:厳守|(?:必ず|固く|厳重に)守)|守秘義務が(?:あり|ある|課)"
              + "|(?:自動的?に|自動で)(?:削除|消去|消え)|自動削除|第三者(?:が|に|は)[^。\n]{0,12}"
              + "(?:アクセス|見られ|見ること|漏れ|伝わ|提供され)[^。\n]{0,8}(?:ません|ない)"
              + "|プライバシー(?:の?保護)?(?:は|も|が)?(?:厳重に|厳守|徹底|完全に|必ず)[^。\n]{0,4}"
              + "|(?:外部|外)に(?:は)?(?:漏れ|もれ)(?:る|ま|な)[^。\n]{0,8}(?:ません|ない)"
              + "|個人情報は(?:厳重に|厳格に|しっかり)");
  private static final List<String> ASKED =
      List.of("かどうか", "ですか", "ますか", "聞いて", "確認して", "確かめ", "とはかぎ", "とは限", "わけではな", "ちがいます");

  @Override
  public List<Rule> rules() {
    return List.of(UNSOURCED);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    boolean backed =
        article.article().sources().stream().anyMatch(s -> s.confirms().contains("privacy"))
            || article.all(Quotation.class).findAny().isPresent()
            || isFootnoted(article);
    if (!backed) {
      article.passages().forEach(p -> find(p, review));
    }
  }

  /** The first claim of a text that is no question. */
  static Optional<String> claimIn(Passage passage) {
    Matcher claim = CLAIM.matcher(passage.folded());
    Excuses excuses = new Excuses(passage, ASKED);
    while (claim.find()) {
      if (!excuses.at(claim.start())) {
        return Optional.of(claim.group());
      }
    }
    return Optional.empty();
  }

  private static void find(Passage passage, Review review) {
    Matcher claim = CLAIM.matcher(passage.folded());
    Excuses excuses = new Excuses(passage, ASKED);
    int reported = -1;
    while (!passage.quoted() && claim.find()) {
      int sentence = passage.sentence(claim.start()).start();
      if (sentence != reported && !excuses.at(claim.start())) {
        reported = sentence;
        review.report(UNSOURCED, passage, claim.start(), claim.group());
      }
    }
  }

  /** A footnote that holds a link, and that a claim refers to. */
  private static boolean isFootnoted(ArticleText article) {
    List<String> linked =
        article
            .all(FootnoteDefinition.class)
            .filter(PrivacyClaimRule::holdsLink)
            .map(FootnoteDefinition::getLabel)
            .toList();
    return article
        .all(FootnoteReference.class)
        .filter(r -> linked.contains(r.getLabel()))
        .anyMatch(r -> claims(r.getParent()));
  }

  private static boolean claims(Node block) {
    return CLAIM.matcher(Folding.of(dev.michishirube.model.markdown.PlainText.of(block))).find();
  }

  private static boolean holdsLink(Node node) {
    boolean[] found = {false};
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            found[0] = true;
          }
        });
    return found[0];
  }
}
