package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/**
 * Telephone numbers in the sentences of a record, where no confirmation and no change finds them.
 */
final class RecordPhoneRule implements ProseRule {
  static final Rule UNKNOWN =
      Rule.error(
          "record.text.phone-unknown",
          new Text(
              "文の中の電話番号「{0}」は、どの記録の channels にもありません。",
              "The number “{0}” in this text is in no record's channels."),
          new Text(
              "番号を公式の案内で確かめて channels の number に書き、文からは消してください。",
              "Check the number, put it into number of a channel and remove it from the text."));
  static final Rule TYPED =
      Rule.note(
          "record.text.phone",
          new Text(
              "文の中に電話番号「{0}」があります。記録 {1} にもあります。",
              "The text holds the number “{0}”, which record {1} has too."),
          new Text(
              "文からは消してください。番号が変わったとき、文だけが古くなります。",
              "Remove it from the text: when the number changes, the text grows old."));

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN, TYPED);
  }

  @Override
  public boolean readsRecords() {
    return true;
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    if (passage.kind() != Passage.Kind.FIELD) {
      return;
    }
    for (PhoneMention phone : PhoneMention.in(passage.folded())) {
      review.known().byNumber(phone.digits()).stream()
          .filter(c -> c.showsNumber(phone.digits()))
          .findFirst()
          .ifPresentOrElse(
              c -> review.report(TYPED, passage, phone.start(), phone.text(), c.id()),
              () -> review.report(UNKNOWN, passage, phone.start(), phone.text()));
    }
  }
}
