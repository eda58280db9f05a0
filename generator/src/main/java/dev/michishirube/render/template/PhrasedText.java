package dev.michishirube.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/** {@code ${phrased(name)}}: the escaped text with {@code <wbr>} where it may break. */
final class PhrasedText implements TemplateMethodModelEx {
  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface has no type arguments.
  public TemplateHTMLOutputModel exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("phrased(text) needs one text");
    }
    String text = String.valueOf(arguments.getFirst());
    boolean[] breaks = Phrases.breaks(text);
    StringBuilder html = new StringBuilder(text.length() + 16);
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (breaks[at] || at == text.length()) {
        html.append(HTMLOutputFormat.INSTANCE.escapePlainText(text.substring(from, at)));
        html.append(breaks[at] ? "<wbr>" : "");
        from = at;
      }
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
  }
}
