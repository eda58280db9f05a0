package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.markdown.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Image;

/** Pictures that some readers cannot see. */
final class ImageRules implements ProseRule {
  static final Rule ALT =
      Rule.error(
          "image.alt",
          new Text("画像「{0}」に説明がありません。", "The image “{0}” has no description."),
          new Text(
              "![説明](ファイル名) のように、見えない人に伝わる言葉を書いてください。",
              "Write ![description](file): words for people who cannot see it."));
  static final Rule ALT_EMPTY_WORDS =
      Rule.warning(
          "image.alt-says-nothing",
          new Text("画像の説明「{0}」では、何の画像か分かりません。", "“{0}” does not tell what the image shows."),
          new Text("画像にうつっていることを、言葉で書いてください。", "Say what the image shows."));
  static final Rule TEXT_IN_IMAGE =
      Rule.warning(
          "image.of-text",
          new Text("画像「{0}」は、文字の画像のようです。", "“{0}” seems to be an image of text."),
          new Text(
              "文字は本文に書いてください。画像の文字は読み上げられず、検索もできず、古くなります。",
              "Write the words in the text: images cannot be read aloud or searched, and grow old."));
  static final Rule REMOTE =
      Rule.error(
          "image.remote",
          new Text("画像「{0}」は、ほかのサイトにあります。", "The image “{0}” is on another site."),
          new Text(
              "使ってよい画像なら assets/ に置いてください。このサイトはほかのサイトから何も読みこみません。",
              "Put it under assets/ if you may use it; this site loads nothing from others."));
  static final Rule MISSING =
      Rule.error(
          "image.missing",
          new Text("画像「{0}」がありません。", "There is no image “{0}”."),
          new Text(
              "content/assets/ に置き、「assets/…」と書いてください。",
              "Put it under content/assets/ and write “assets/…”."));

  private static final Pattern OF_TEXT =
      Pattern.compile(
          "チラシ|ちらし|ポスター|一覧|リーフレット|パンフ|案内文|時間割|料金表"
              + "|flyer|flier|leaflet|poster|chirashi|ichiran|pamphlet|screenshot|スクリーンショット|scan");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?:画像|写真|イラスト|図|image|img|photo|picture|アイコン) ?\\d*|.*\\.(?:jpe?g|png|gif|webp|svg)");

  @Override
  public List<Rule> rules() {
    return List.of(ALT, ALT_EMPTY_WORDS, TEXT_IN_IMAGE, REMOTE, MISSING);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    Places places = new Places(article.body());
    article.all(Image.class).forEach(image -> check(image, places.orFile(image), review));
  }

  private static void check(Image image, Position position, Review review) {
    String file = image.getDestination();
    String alt = PlainText.of(image);
    String small = Folding.of(alt).toLowerCase(Locale.ROOT);
    if (alt.isBlank()) {
      review.report(ALT, position, file);
    } else if (SAYS_NOTHING.matcher(small).matches()) {
      review.report(ALT_EMPTY_WORDS, position, alt);
    }
    if (OF_TEXT.matcher(LinkTarget.decode(file).toLowerCase(Locale.ROOT)).find()) {
      review.report(TEXT_IN_IMAGE, position, file);
    }
    if (!LinkTarget.isWithinSite(file)) {
      review.report(REMOTE, position, file);
    } else if (!LinkTarget.of(file).exists(review.known())) {
      review.report(MISSING, position, file);
    }
  }
}
