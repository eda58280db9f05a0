package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Remains of a web page that somebody copied: menus, tables of contents, buttons, advertisements.
 */
final class PastedRules implements ProseRule {
  private static final Text PASTED =
      new Text("「{0}」は、ウェブページから貼りつけた残りのようです。", "“{0}” looks like a remainder of a web page.");

  static final Rule CONTENTS =
      warning(
          "prose.pasted.contents",
          "消してください。目次はサイトが見出しから作ります。",
          "Remove it; the site makes the table of contents from the headings.");
  static final Rule MORE =
      warning(
          "prose.pasted.more",
          "消してください。文章が途中で切れていないかも確かめてください。",
          "Remove it, and check that no text is missing.");
  static final Rule SHARE =
      warning(
          "prose.pasted.share",
          "消してください。このサイトには共有のボタンを置きません。",
          "Remove it; this site has no share buttons.");
  static final Rule MENU =
      warning(
          "prose.pasted.menu", "消してください。メニューはサイトが出します。", "Remove it; the site has its own menu.");
  static final Rule ADVERTISEMENT =
      warning(
          "prose.pasted.advertisement",
          "消してください。このサイトに広告はのせません。",
          "Remove it; this site carries no advertisements.");
  static final Rule GREETING =
      warning(
          "prose.pasted.greeting",
          "消してください。書いた人は author に書きます。",
          "Remove it; who wrote the article stands in author.");
  static final Rule STEP =
      warning("prose.pasted.step", "「1. 」で始まる番号つきの箇条書きにしてください。", "Make it a numbered list: “1. ”.");

  private record Remain(Rule rule, Pattern line) {}

  private static final List<Remain> REMAINS =
      Stream.of(
              new Remain(CONTENTS, line("(?:もくじ|目次)(?: ?\\[(?:非)?表示\\])?|この記事の目次|CONTENTS|INDEX")),
              new Remain(
                  MORE,
                  line("[\\[(【]?(?:続き|つづき|続きを(?:読む|見る)|もっと見る|READ MORE)[\\])】]?(?:はこちら)?[>»]*")),
              new Remain(
                  SHARE,
                  line(
                      ".{0,15}(?:シェアして(?:ね|ください)|(?:記事|ページ)をシェア|SNSでシェア|URLをコピー|リンクをコピー|ツイートする|"
                          + "友だちに教える|(?:アカウント|インスタ|Twitter|SNS|公式)を?フォローして|フォローしてね|いいね!?を|チャンネル登録).{0,15}")),
              new Remain(
                  MENU,
                  line(
                      "MENU|メニュー|HOME|ホーム|トップページ(?:へ戻る)?|ページトップへ|TOPへ戻る|"
                          + "検索|閉じる|カテゴリー?|サイドバー|(?:HOME|ホーム|トップ) ?[>»›].{0,60}")),
              new Remain(
                  ADVERTISEMENT,
                  line(
                      "(?:広告|PR|AD|スポンサー(?:ド)?(?:リンク)?|Sponsored)|"
                          + ".{0,30}(?:ランキング|おすすめ.{0,6}[0-9]{1,2}選|アフィリエイト|出会いの場|資料請求は|今すぐ登録).{0,20}")),
              new Remain(
                  GREETING,
                  line(".{0,6}(?:こんにちは|はじめまして|こんばんは)[!。、♪]?.{0,30}(?:ライター|編集部の|担当の|です♪).{0,40}")),
              new Remain(STEP, line("STEP ?\\d{1,2}.{0,80}")))
          .toList();

  @Override
  public List<Rule> rules() {
    return REMAINS.stream().map(Remain::rule).toList();
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    if (passage.quoted()) {
      return;
    }
    passage.lines().forEach(line -> check(line, passage, review));
  }

  private static void check(Passage.Span line, Passage passage, Review review) {
    String text = line.text().strip();
    for (Remain remain : REMAINS) {
      Matcher match = remain.line().matcher(firstSentence(text));
      if (match.matches()) {
        int indent = line.text().indexOf(text);
        review.report(remain.rule(), passage, line.start() + indent, shown(text));
        return;
      }
    }
  }

  /** Buttons are short; a greeting is the first sentence of its line. */
  private static String firstSentence(String line) {
    int full = line.indexOf('。');
    String sentence = full < 0 ? line : line.substring(0, full);
    return sentence.length() > 90 ? sentence.substring(0, 90) : sentence;
  }

  private static String shown(String text) {
    String sentence = firstSentence(text);
    return sentence.length() > 24 ? sentence.substring(0, 24) + "…" : sentence;
  }

  private static Pattern line(String pattern) {
    return Pattern.compile(pattern);
  }

  private static Rule warning(String id, String ja, String en) {
    return Rule.warning(id, PASTED, new Text(ja, en));
  }
}
