package dev.michishirube.render.sheet.form;

import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Report;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.subject.ReportViews;
import dev.michishirube.render.view.EventView;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.ReportView;
import dev.michishirube.render.view.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a programme has done, as its source tells it: numbers first, then what they mean. */
final class ReportForm {
  private final Edition edition;
  private final PageContext page;

  ReportForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
  }

  Sheet of(Report report) {
    ReportView view = new ReportViews(page).view(report);
    String title = edition.title() == null ? view.name().whole() : edition.title();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Line.of(page.words().get("reports.kind")), Tone.KICKER));
    blocks.add(new Block.Heading(1, Line.of(title)));
    if (edition.lead() != null) {
      blocks.add(new Block.Paragraph(Line.of(edition.lead()), Tone.LEAD));
    }
    if (view.over() != null) {
      blocks.add(new Block.Paragraph(Line.of(view.over()), Tone.BODY));
    }
    blocks.add(new Block.Facts(facts(view)));
    blocks.addAll(new ReportFigures(page).of(report, view));
    said("reports.background", Stream.ofNullable(view.background()).toList(), blocks);
    said("reports.effects", view.effects(), blocks);
    said("reports.lessons", view.lessons(), blocks);
    view.distributions().forEach(event -> distribution(event, blocks));
    Imprint imprint = new Imprint(edition, page, dates(report));
    List<Block> end =
        new ArrayList<>(imprint.end(Optional.ofNullable(view.officialUrl()).map(URI::create)));
    note(view.note(), end);
    Sources.of(report.sources(), page).ifPresent(end::add);
    List<Part.Group> groups = new ArrayList<>(List.of(Part.Group.wide(blocks)));
    if (!end.isEmpty()) {
      groups.add(Part.Group.atFoot(List.of(new Block.Together(end))));
    }
    return imprint.sheet(
        page.words().get("reports.title", title, view.period()),
        List.of(new Part(page.words().get("sheet.part.body"), groups)));
  }

  /** Of its sources; else of the end of what it reports on. */
  private DataDates dates(Report report) {
    PartialDate to = report.period().to() == null ? report.period().from() : report.period().to();
    boolean dated = report.sources().stream().anyMatch(source -> source.date() != null);
    return dated || to == null
        ? DataDates.ofSources(report.sources(), page.site())
        : DataDates.of(to, page.site());
  }

  private List<Block.Fact> facts(ReportView view) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(Block.Fact.of(page.words().get("period.label"), view.period()));
    view.facts().stream().map(ReportForm::fact).forEach(facts::add);
    view.budget().lines().stream()
        .map(line -> Block.Fact.of(line.label().whole(), line.value().whole()))
        .forEach(facts::add);
    return facts;
  }

  private static Block.Fact fact(FactView fact) {
    return new Block.Fact(
        Line.of(fact.label()),
        fact.lines().stream().<Block>map(line -> Block.Paragraph.of(line.whole())).toList());
  }

  /** One sentence as a paragraph, several as a list. */
  private void said(String title, List<TextView> texts, List<Block> blocks) {
    if (texts.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, Line.of(page.words().get(title))));
    List<Line> lines = texts.stream().map(TextView::whole).map(Line::of).toList();
    blocks.add(
        lines.size() == 1
            ? new Block.Paragraph(lines.getFirst(), Tone.BODY)
            : Block.Bullets.of(Block.Marker.DOT, lines));
  }

  private void distribution(EventView event, List<Block> blocks) {
    blocks.add(new Block.Heading(2, Line.of(event.name().whole())));
    blocks.add(new Block.Facts(event.facts().stream().map(ReportForm::fact).toList()));
  }

  private static void note(@Nullable TextView note, List<Block> blocks) {
    if (note != null) {
      blocks.add(new Block.Paragraph(Line.of(note.whole()), Tone.NOTE));
    }
  }
}
