package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.Optional;

/** Telephone numbers typed into articles. */
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

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN, DIFFERS, NOT_SHOWN, TYPED);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Nearby nearby = new Nearby(passage, review);
    for (PhoneMention phone : PhoneMention.in(passage.folded())) {
      check(passage, phone, nearby, review);
    }
  }

  private static void check(Passage passage, PhoneMention phone, Nearby nearby, Review review) {
    List<KnownCenter> owners = review.known().byNumber(phone.digits());
    Optional<KnownCenter> shows =
        owners.stream().filter(c -> c.showsNumber(phone.digits())).findFirst();
    int offset = phone.start();
    if (shows.isPresent()) {
      review.report(TYPED, passage, offset, phone.text(), shows.get().id());
    } else if (!owners.isEmpty()) {
      review.report(NOT_SHOWN, passage, offset, phone.text(), owners.getFirst().id());
    } else {
      Optional<KnownCenter> meant = meant(offset, phone.digits(), nearby);
      if (meant.isPresent()) {
        String right = meant.get().shownNumbers().getFirst();
        review.report(DIFFERS, passage, offset, phone.text(), meant.get().id(), right);
      } else {
        review.report(UNKNOWN, passage, offset, phone.text());
      }
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

  /** One or two digits differ. */
  private static boolean isSlip(String a, String b) {
    int different = Math.abs(a.length() - b.length());
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different <= 2;
  }
}
