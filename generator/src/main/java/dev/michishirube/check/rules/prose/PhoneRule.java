package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.ShortNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers typed into prose. 110, 118 and 119 may be; they never change. */
final class PhoneRule implements ProseRule {
  static final Rule UNKNOWN =
      Rule.error(
          "prose.phone.unknown",
          new Text("電話番号「{0}」は、どの記録にもありません。", "No record has the number “{0}”."),
          new Text(
              "番号を公式の案内で確かめ、窓口の記録に書いて、ここでは {{phone ID}} と書いてください。",
              "Check the number, put it into the record of the desk and write {{phone ID}} here."));
  static final Rule DIFFERS =
      Rule.error(
          "prose.phone.differs",
          new Text(
              "電話番号「{0}」は、記録 {1} の番号（{2}）とちがいます。",
              "The number “{0}” differs from that of record {1} ({2})."),
          new Text(
              "{{phone {1}}} と書いてください。記録の番号がいつも出ます。",
              "Write {{phone {1}}}: it always prints the number of the record."));
  static final Rule NOT_SHOWN =
      Rule.error(
          "prose.phone.not-shown",
          new Text(
              "電話番号「{0}」は、記録 {1} でいまは出さないことになっています。",
              "Record {1} does not show the number “{0}” now."),
          new Text(
              "番号を消してください。終わった番号か、確かめられていない番号です。",
              "Remove it: it has ended or could not be confirmed."));
  static final Rule TYPED =
      Rule.note(
          "prose.phone.typed",
          new Text("電話番号「{0}」が手で書かれています。", "The number “{0}” is typed by hand."),
          new Text(
              "{{phone {1}}} と書くと、番号が変わったときもいっしょに変わります。",
              "Write {{phone {1}}}; it follows when the number changes."));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d#.,/=-])(?:#\\d{4}(?!\\d)"
              + "|\\(0\\d{1,4}\\) ?\\d{1,4}-\\d{3,4}(?![\\d-])"
              + "|0\\d{1,4}\\(\\d{1,4}\\)\\d{3,4}(?![\\d-])"
              + "|0\\d{1,4}-\\d{1,4}-\\d{3,4}(?![\\d-])"
              + "|0\\d{9,10}(?!\\d)"
              + "|1\\d\\d(?=番(?![号地目組線])|に電話|へ電話|にかけ|へかけ))");
  private static final List<String> EMERGENCY = List.of("110", "118", "119");

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN, DIFFERS, NOT_SHOWN, TYPED);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Nearby nearby = new Nearby(passage, review);
    Matcher number = NUMBER.matcher(passage.folded());
    while (number.find()) {
      if (!EMERGENCY.contains(number.group()) && isDialled(number)) {
        check(passage, number.start(), number.group(), nearby, review);
      }
    }
  }

  /** 「189番に」 may be a ticket at a counter, unless 189 is a number that people dial. */
  private static boolean isDialled(Matcher number) {
    return number.group().length() > 3 || ShortNumber.of(number.group()).isPresent();
  }

  private static void check(
      Passage passage, int offset, String typed, Nearby nearby, Review review) {
    String digits = Folding.digits(typed);
    List<KnownCenter> owners = review.known().byNumber(digits);
    Optional<KnownCenter> shows = owners.stream().filter(c -> shows(c, digits)).findFirst();
    if (shows.isPresent()) {
      review.report(TYPED, passage, offset, typed, shows.get().id());
    } else if (!owners.isEmpty()) {
      review.report(NOT_SHOWN, passage, offset, typed, owners.getFirst().id());
    } else {
      meant(offset, digits, nearby)
          .ifPresentOrElse(
              c ->
                  review.report(
                      DIFFERS, passage, offset, typed, c.id(), c.shownNumbers().getFirst()),
              () -> review.report(UNKNOWN, passage, offset, typed));
    }
  }

  /** The record that a wrong number was probably meant for. */
  private static Optional<KnownCenter> meant(int offset, String digits, Nearby nearby) {
    List<KnownCenter> near =
        nearby.centers(offset).stream().filter(c -> !c.shownNumbers().isEmpty()).toList();
    if (near.size() == 1) {
      return Optional.of(near.getFirst());
    }
    return near.stream()
        .filter(c -> c.shownNumbers().stream().anyMatch(n -> isSlip(Folding.digits(n), digits)))
        .findFirst();
  }

  private static boolean shows(KnownCenter center, String digits) {
    return center.shownNumbers().stream().anyMatch(n -> Folding.digits(n).equals(digits));
  }

  /** One or two digits differ. */
  private static boolean isSlip(String a, String b) {
    int different = Math.abs(a.length() - b.length());
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different <= 2;
  }
}
