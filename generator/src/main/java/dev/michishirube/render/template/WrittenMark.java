package dev.michishirube.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * {@code <#if written(" data-hours=")>}: whether the page, as far as it is written, has a mark. So
 * the layout knows which scripts a page needs, whichever part of it has asked, kept parts included.
 */
final class WrittenMark implements TemplateMethodModelEx {
  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface has no type arguments.
  public TemplateBooleanModel exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("written(mark) needs one text");
    }
    String mark = String.valueOf(arguments.getFirst());
    boolean found =
        Environment.getCurrentEnvironment().getOut() instanceof TextBuffer text
            && text.contains(mark);
    return found ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }
}
