package dev.michishirube.render.template;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with templates and messages. */
public final class RenderRules {
  public static final Rule TEMPLATE =
      Rule.error(
          "template.error",
          new Text("テンプレートに誤りがあります：{0}", "There is a mistake in a template: {0}"),
          new Text("テンプレートのこの行を直してください。", "Mend this line of the template."));
  public static final Rule TEMPLATE_VALUE =
      Rule.error(
          "template.value",
          new Text("テンプレートの「{0}」には、値がありません。", "The template asks for \"{0}\", which has no value."),
          new Text(
              "名前をたしかめてください。値がないこともある項目は <#if {0}??> … </#if> で囲みます。",
              "Check the name. What may be missing goes inside <#if {0}??> … </#if>."));
  public static final Rule TEMPLATE_MISSING =
      Rule.error(
          "template.missing",
          new Text("テンプレート「{0}」がありません。", "The template \"{0}\" is missing."),
          new Text(
              "templates フォルダを確かめるか、--templates で場所を示してください。",
              "Look into the templates folder, or name it with --templates."));
  public static final Rule MESSAGE_MISSING =
      Rule.error(
          "template.message.missing",
          new Text("言葉のファイルに「{0}」がありません。", "The message file has no key \"{0}\"."),
          new Text("「{0}: …」を加えてください。", "Add a line \"{0}: …\"."));
  public static final Rule MESSAGE_UNUSED =
      Rule.note(
          "template.message.unused",
          new Text("「{0}」は、どこでも使われていません。", "The key \"{0}\" is used nowhere."),
          new Text("使わない行は消してください。", "Remove the line if nothing needs it."));

  /** All of them, for the documentation. */
  public static final List<Rule> ALL =
      List.of(TEMPLATE, TEMPLATE_VALUE, TEMPLATE_MISSING, MESSAGE_MISSING, MESSAGE_UNUSED);

  private RenderRules() {}
}
