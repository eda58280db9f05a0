package dev.michishirube.model;

import java.util.List;

/** The typed records that a {@link Site} is made from, before anything is dropped. */
public record SiteRecords(
    SiteConfig config,
    List<Center> centers,
    List<Organization> organizations,
    List<Program> programs,
    List<Report> reports,
    List<Article> articles,
    List<Checklist> checklists,
    List<Term> topics,
    List<Term> situations,
    List<Term> glossary,
    List<Translation> translations,
    List<Correction> corrections) {
  public SiteRecords {
    centers = List.copyOf(centers);
    organizations = List.copyOf(organizations);
    programs = List.copyOf(programs);
    reports = List.copyOf(reports);
    articles = List.copyOf(articles);
    checklists = List.copyOf(checklists);
    topics = List.copyOf(topics);
    situations = List.copyOf(situations);
    glossary = List.copyOf(glossary);
    translations = List.copyOf(translations);
    corrections = List.copyOf(corrections);
  }
}
