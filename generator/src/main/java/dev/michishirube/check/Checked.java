package dev.michishirube.check;

/**
 * What the check stage hands on.
 *
 * @param secrets for {@code verify} alone
 * @param redaction for whoever prints lines of the content folder
 */
public record Checked(Content content, Secrets secrets, Redaction redaction) {}
