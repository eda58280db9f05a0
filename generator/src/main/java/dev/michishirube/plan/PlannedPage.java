package dev.michishirube.plan;

/** A page before it is rendered. */
public record PlannedPage(Route route, Subject subject) {}
