package dev.michishirube.render.view;

/** A link with the number of records behind it. */
public record CountedLink(String text, String href, int count) {}
