package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import java.time.LocalDate;
import java.util.List;

/** Someone who comes to a closed door is told why, until when, and where to go instead. */
final class StatusNotes implements ContentRule {
  static final Rule ENDED =
      Rule.warning(
          "status.ended.silent",
          new Text(
              "終わった相談先なのに、次にどこへ行けばよいかが書いてありません。",
              "It has ended, but nothing says where to turn now."),
          new Text(
              "「successor: [引き継いだ相談先の id]」か「status_note: …」を加えてください。",
              "Add \"successor: [id]\" or \"status_note: …\"."));
  static final Rule CLOSED =
      Rule.warning(
          "status.closed.silent",
          new Text(
              "いまは休み（{0}）ですが、いつまでなのか、どうすればよいかが書いてありません。",
              "It is closed for now ({0}), but nothing says until when or what to do."),
          new Text(
              "「status_note: 3月末まで改修のため休み」のように加えてください。", "Add a line such as \"status_note: …\"."));
  static final Rule PLANNED =
      Rule.warning(
          "status.planned.silent",
          new Text("これから始まる相談先ですが、いつからかが書いてありません。", "It is planned, but not from when."),
          new Text(
              "「public_from: 2027-04-01」か「status_note: …」を加えてください。",
              "Add \"public_from: 2027-04-01\" or \"status_note: …\"."));
  static final Rule DROPPED =
      Rule.note(
          "status.contact.dropped",
          new Text(
              "status が {0} なので、ここに書いた連絡先はページに出ません。",
              "The status is {0}, so these contacts are not shown."),
          new Text(
              "そのままでかまいません。再開したら status を active に戻してください。",
              "Nothing needs to be done; set status to active when it opens again."));
  static final Rule EXPIRED =
      Rule.note(
          "status.public.expired",
          new Text(
              "掲載の期限（{0}）が過ぎたので、この記録はページに出ません。",
              "This record was to be shown until {0} and is no longer shown."),
          new Text("続けて載せるときは public_until を直してください。", "Change public_until to show it again."));

  @Override
  public List<Rule> rules() {
    return List.of(ENDED, CLOSED, PLANNED, DROPPED, EXPIRED);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      Center.Lifecycle lifecycle = center.value().lifecycle();
      silence(center, lifecycle, findings);
      List<Channel> channels = center.value().channels();
      boolean shown = channels.stream().anyMatch(Channel::showsContact);
      if (lifecycle.status() != Center.Status.ACTIVE && shown) {
        findings.add(DROPPED.at(center.at("channels"), Words.of(lifecycle.status())));
      }
      if (lifecycle.publicUntil() != null && lifecycle.publicUntil().lastDay().isBefore(today)) {
        findings.add(EXPIRED.at(center.at("public_until"), lifecycle.publicUntil().iso()));
      }
    }
  }

  private static void silence(Entry<Center> center, Center.Lifecycle lifecycle, Findings findings) {
    if (lifecycle.statusNote() != null) {
      return;
    }
    switch (lifecycle.status()) {
      case ACTIVE -> {}
      case ENDED -> {
        if (lifecycle.successor().isEmpty()) {
          findings.add(ENDED.at(center.at("status")));
        }
      }
      case SUSPENDED, TEMPORARILY_CLOSED -> {
        if (lifecycle.publicUntil() == null) {
          findings.add(CLOSED.at(center.at("status"), Words.of(lifecycle.status())));
        }
      }
      case PLANNED -> {
        if (lifecycle.publicFrom() == null) {
          findings.add(PLANNED.at(center.at("status")));
        }
      }
    }
  }
}
