package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program can see of whether a text is easy: the length of its sentences and double
 * negation, after the guideline for easy Japanese of the Immigration Services Agency (2020).
 */
final class EasyJapanese implements ContentRule {
  /** Letters of a sentence, without what stands in brackets. */
  static final int MOST = 40;

  static final Rule LONG =
      Rule.note(
          "translation.easy.long",
          new Text(
              "やさしい日本語の文が長いです（{0}字）。「{1}」",
              "A sentence in easy Japanese is long ({0} letters): {1}"),
          new Text(
              "{2}字までの、短い文に分けてください。", "Make shorter sentences of it, of {2} letters at most."));
  static final Rule DOUBLE_NEGATION =
      Rule.note(
          "translation.easy.double-negation",
          new Text(
              "やさしい日本語の文に「{0}」があります。ない、が2つあると分かりにくくなります。",
              "There is double negation in a text in easy Japanese: {0}."),
          new Text("「〜してください」「〜です」のように言いかえてください。", "Say it without negation."));

  private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）");
  private static final Pattern TWICE =
      Pattern.compile("な(?:ければ|くては|いと)(?:なら|なり|いけ|だめ)" + "|なく[はも]な|ない(?:わけ|とはかぎ|とは限)|ないこと[はも]な");

  @Override
  public List<Rule> rules() {
    return List.of(LONG, DOUBLE_NEGATION);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Translation> entry : content.translations()) {
      if (entry.value().language().equals(Leaflet.EASY_LANGUAGE)) {
        for (Translation.Field field : entry.value().fields()) {
          check(field.text(), entry.at("fields", field.path()), findings);
        }
      }
    }
  }

  private static void check(String text, Position at, Findings findings) {
    for (String sentence : BRACKETS.matcher(text).replaceAll("").split("。", -1)) {
      int letters = sentence.codePointCount(0, sentence.length());
      if (letters > MOST) {
        findings.add(LONG.at(at, letters, sentence, MOST));
      }
    }
    Matcher twice = TWICE.matcher(text);
    if (twice.find()) {
      findings.add(DOUBLE_NEGATION.at(at, twice.group()));
    }
  }
}
