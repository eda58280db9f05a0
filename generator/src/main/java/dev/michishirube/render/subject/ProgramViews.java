package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Program;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.AreaWords;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.SourceViews;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.ProgramView;
import dev.michishirube.render.view.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of one programme. */
final class ProgramViews {
  private final PageContext page;
  private final ProgramFacts facts;

  ProgramViews(PageContext page) {
    this.page = page;
    this.facts = new ProgramFacts(page);
  }

  Draft draft(Program program, Frames frames) {
    LinkView index =
        new LinkView(page.words().get("program.index"), page.link(FixedPage.PROGRAMS.path()));
    Heading heading =
        new Heading(
            program.name(),
            program.name() + "：" + program.forWhom(),
            page.site().programs().isAtRisk(program),
            page.isFirstLanguage(),
            List.of(index));
    return Draft.of("program.ftlh", frames.of(heading), view(program), program.position());
  }

  ProgramView view(Program program) {
    return new ProgramView(
        page.own(program.name()),
        page.words().of("programKind", program.kind()),
        AreaWords.of(program.area(), page),
        facts.statusOf(program),
        facts.main(program),
        facts.asksAmount(program),
        text(program.how()),
        program.papers().stream().map(page::own).toList(),
        facts.times(program),
        text(program.applyTo()),
        page.cards().each(desks(program)),
        program.officialUrl(),
        program.notWith().stream().map(this::other).toList(),
        facts.rules(program),
        program.topics().stream()
            .flatMap(id -> page.site().topic(id).stream())
            .map(page::linkTo)
            .toList(),
        program.sources().stream().map(s -> SourceViews.of(s, page)).toList());
  }

  private List<Center> desks(Program program) {
    return program.applyAt().stream().flatMap(id -> page.site().center(id).stream()).toList();
  }

  /** Another programme by its id, or by what the writer calls it. */
  private LinkView other(String idOrName) {
    return page.site()
        .programs()
        .find(idOrName)
        .map(page::linkTo)
        .orElseGet(() -> new LinkView(idOrName, null, page.foreign()));
  }

  private @Nullable TextView text(@Nullable String text) {
    return text == null ? null : page.own(text);
  }
}
