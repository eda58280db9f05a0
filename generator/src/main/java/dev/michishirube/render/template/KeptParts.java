package dev.michishirube.render.template;

import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@kept of=card form="line">…</@kept>} writes its content once for each view and name and
 * repeats it wherever the same view comes again: most of what stands on the page of a place stands
 * on a thousand others. The content must depend on nothing else. One for each build, shared between
 * threads.
 */
public final class KeptParts implements TemplateDirectiveModel {
  private final Map<Key, String> parts = new ConcurrentHashMap<>();

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface has no type arguments.
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loopVariables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(parameters.get("of") instanceof WrapperTemplateModel view)
        || !(parameters.get("form") instanceof TemplateScalarModel name)) {
      throw new TemplateModelException("<@kept of=view form=\"name\"> needs both");
    }
    Key key = new Key(view.getWrappedObject(), name.getAsString());
    String part = parts.get(key);
    if (part == null) {
      TextBuffer text = new TextBuffer();
      body.render(text);
      part = text.toString();
      parts.put(key, part);
    }
    environment.getOut().write(part);
  }

  /** Views are compared as objects: each is made once for all pages that look the same. */
  private record Key(Object view, String name) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.view == view && key.name.equals(name);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(view) + name.hashCode();
    }
  }
}
