package dev.michishirube.render.template;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.jspecify.annotations.Nullable;

/** What FreeMarker throws, as a diagnostic at the place in the template. */
public final class TemplateMistakes {
  private final TemplateFolders folders;

  public TemplateMistakes(TemplateFolders folders) {
    this.folders = folders;
  }

  /**
   * The diagnostic of a failure.
   *
   * @param page the template that was asked for, when the failure does not name another
   */
  public Diagnostic of(Throwable failure, String page) {
    return switch (failure) {
      case TemplateNotFoundException e -> {
        Position position = Position.ofFile(folders.display(e.getTemplateName()));
        yield RenderRules.TEMPLATE_MISSING.at(position, e.getTemplateName());
      }
      case ParseException e -> {
        Position position =
            position(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), page);
        yield RenderRules.TEMPLATE.at(position, firstLine(e.getEditorMessage()));
      }
      case TemplateException e -> inside(e, page);
      default ->
          RenderRules.TEMPLATE.at(
              Position.ofFile(folders.display(page)), firstLine(failure.getMessage()));
    };
  }

  private Diagnostic inside(TemplateException e, String page) {
    // A template that another one includes: the mistake is in that one.
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException mistake) {
        return of(mistake, page);
      }
    }
    Position position =
        position(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), page);
    String expression = e.getBlamedExpressionString();
    if (e instanceof InvalidReferenceException && expression != null) {
      return RenderRules.TEMPLATE_VALUE.at(position, expression);
    }
    String message = firstLine(e.getMessageWithoutStackTop());
    return RenderRules.TEMPLATE.at(
        position, expression == null ? message : expression + " – " + message);
  }

  private Position position(
      @Nullable String template, @Nullable Integer line, @Nullable Integer column, String page) {
    return new Position(
        folders.display(template == null ? page : template),
        line == null ? 0 : line,
        column == null ? 0 : column);
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "" : text.lines().findFirst().orElse("");
  }
}
