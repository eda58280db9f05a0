package dev.michishirube.render.subject;

import dev.michishirube.model.Program;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.ProgramIndexView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** All programmes, by kind and by topic. */
final class ProgramIndexViews {
  private final PageContext page;

  ProgramIndexViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    Heading heading =
        Heading.of(page.words().get("program.index"), page.words().get("program.lead"));
    return Draft.of("programs.ftlh", frames.of(heading), view());
  }

  ProgramIndexView view() {
    List<Program> all = page.site().programs().all();
    return new ProgramIndexView(
        Arrays.stream(Program.Kind.values())
            .map(kind -> kind(kind, all.stream().filter(p -> p.kind() == kind).toList()))
            .filter(group -> !group.lines().isEmpty())
            .toList(),
        page.site().topics().stream()
            .map(
                topic ->
                    // The number tells nothing of an at-risk topic in the address bar.
                    group(
                        "topic-" + (page.site().topics().indexOf(topic) + 1),
                        page.linkTo(topic),
                        page.site().programs().on(topic.id())))
            .filter(group -> !group.lines().isEmpty())
            .toList());
  }

  private ProgramIndexView.Group kind(Program.Kind kind, List<Program> programs) {
    String id = "kind-" + kind.name().toLowerCase(Locale.ROOT);
    return group(id, new LinkView(page.words().of("programKind", kind), null), programs);
  }

  private ProgramIndexView.Group group(String id, LinkView title, List<Program> programs) {
    return new ProgramIndexView.Group(
        id,
        title,
        programs.stream()
            .map(p -> new ProgramIndexView.Line(page.linkTo(p), page.own(p.forWhom())))
            .toList());
  }
}
