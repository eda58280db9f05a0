package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Concept;
import dev.michishirube.model.ConceptScope;
import dev.michishirube.model.Correction;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Organization;
import dev.michishirube.model.Program;
import dev.michishirube.model.Report;
import dev.michishirube.model.Role;
import dev.michishirube.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every place where a record names another one. Prose is not looked at. */
record References(List<Reference> all) {
  private static final String ARTICLES = "articles/";
  private static final String CORRECTIONS = "corrections.yaml";
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** What a reference may lead to. */
  enum Target {
    CENTER,
    RECORD,
    CHECKLIST,
    REPORT,
    ARTICLE,
    PROGRAM,
    ORGANIZATION,
    TOPIC,
    SITUATION,
    TOPIC_OR_SITUATION,
    GLOSSARY
  }

  /**
   * One reference.
   *
   * @param contact it tells a reader to turn there, so the other record must be active
   */
  record Reference(Target target, String from, String id, Position at, boolean contact) {
    boolean inArticle() {
      return from.startsWith(ARTICLES);
    }
  }

  static References of(Content content) {
    References references = new References(new ArrayList<>());
    content.centers().forEach(references::center);
    content.organizations().forEach(references::organization);
    content.programs().forEach(references::program);
    content.reports().forEach(references::report);
    content.articles().forEach(references::article);
    content.leaflets().forEach(references::leaflet);
    content.corrections().forEach(references::correction);
    references.terms(content.vocabulary().topics(), Target.TOPIC);
    references.terms(content.vocabulary().situations(), Target.TOPIC_OR_SITUATION);
    references.terms(content.vocabulary().glossary(), Target.GLOSSARY);
    return references;
  }

  /** What the words of the search lead to. They alone do not make a topic used. */
  static References ofConcepts(Content content) {
    References references = new References(new ArrayList<>());
    for (Entry<Concept> entry : content.vocabulary().concepts()) {
      ConceptScope scope = entry.value().scope();
      String from = entry.value().id();
      references.each(entry, from, "topics", scope.topics(), Target.TOPIC, false);
      references.each(entry, from, "beside", entry.value().beside().topics(), Target.TOPIC, false);
      references.each(entry, from, "situations", scope.situations(), Target.SITUATION, false);
      references.each(entry, from, "programs", scope.programs(), Target.PROGRAM, false);
      references.each(entry, from, "articles", scope.articles(), Target.ARTICLE, false);
    }
    return references;
  }

  private void center(Entry<Center> entry) {
    Center center = entry.value();
    each(entry, center.id(), "topics", center.subject().topics(), Target.TOPIC, false);
    each(entry, center.id(), "situations", center.subject().situations(), Target.SITUATION, false);
    each(entry, center.id(), "if_no_answer", center.ifNoAnswer(), Target.CENTER, true);
    each(entry, center.id(), "refers_to", center.refersTo(), Target.CENTER, true);
    each(entry, center.id(), "successor", center.lifecycle().successor(), Target.CENTER, false);
    one(entry, center.id(), "organization", center.provider().organization());
    roles(entry, center.id(), "roles", center.provider().roles());
  }

  private void organization(Entry<Organization> entry) {
    one(entry, entry.value().id(), "parent", entry.value().parent());
  }

  private void program(Entry<Program> entry) {
    Program program = entry.value();
    each(entry, program.id(), "topics", program.topics(), Target.TOPIC, false);
    each(entry, program.id(), "apply_at", program.applyAt(), Target.CENTER, true);
  }

  private void report(Entry<Report> entry) {
    roles(entry, entry.value().id(), "organizations", entry.value().organizations());
  }

  private void article(Entry<Article> entry) {
    String from = ARTICLES + entry.value().slug();
    each(entry, from, "topics", entry.value().topics(), Target.TOPIC, false);
  }

  private void leaflet(Entry<Leaflet> entry) {
    Leaflet leaflet = entry.value();
    switch (leaflet.matter()) {
      case Leaflet.Matter.Records named ->
          each(entry, leaflet.id(), "records", named.ids(), Target.CENTER, true);
      case Leaflet.Matter.Chosen chosen -> {
        List<String> topics = chosen.selection().topics();
        for (int i = 0; i < topics.size(); i++) {
          add(Target.TOPIC, leaflet.id(), topics.get(i), entry.at("select", "topics", i), false);
        }
      }
      case Leaflet.Matter.OfChecklist list ->
          add(Target.CHECKLIST, leaflet.id(), list.id(), entry.at("checklist"), false);
      case Leaflet.Matter.OfReport report ->
          add(Target.REPORT, leaflet.id(), report.id(), entry.at("report"), false);
    }
  }

  private void correction(Entry<Correction> entry) {
    Correction correction = entry.value();
    if (correction.record() != null) {
      add(Target.RECORD, CORRECTIONS, correction.record(), entry.at("record"), false);
    }
    if (correction.article() != null) {
      add(Target.ARTICLE, CORRECTIONS, correction.article(), entry.at("article"), false);
    }
  }

  private void terms(List<Entry<Term>> terms, Target target) {
    for (Entry<Term> term : terms) {
      if (term.value().parent() != null) {
        add(target, term.value().id(), term.value().parent(), term.at("parent"), false);
      }
    }
  }

  private void roles(Entry<?> entry, String from, String key, List<Role> roles) {
    for (int i = 0; i < roles.size(); i++) {
      String organization = roles.get(i).organization();
      // A body that has no record of its own is named by its name.
      if (ID.matcher(organization).matches()) {
        add(Target.ORGANIZATION, from, organization, entry.at(key, i, "org"), false);
      }
    }
  }

  private void one(Entry<?> entry, String from, String key, @Nullable String id) {
    if (id != null) {
      add(Target.ORGANIZATION, from, id, entry.at(key), false);
    }
  }

  private void each(
      Entry<?> entry, String from, String key, List<String> ids, Target target, boolean contact) {
    for (int i = 0; i < ids.size(); i++) {
      add(target, from, ids.get(i), entry.at(key, i), contact);
    }
  }

  private void add(Target target, String from, String id, Position at, boolean contact) {
    all.add(new Reference(target, from, id, at, contact));
  }
}
